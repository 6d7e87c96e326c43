// SPDX-License-Identifier: Apache-2.0
#include "engine/selftest/golden_config.h"

#include "engine/checkpoint/checkpoint_error.h"

#include <fstream>
#include <sstream>

namespace unocclude::engine {

JsonValue readGoldenConfig(const std::filesystem::path& path)
{
    std::ifstream file(path);
    std::ostringstream text;
    if (!file || !(text << file.rdbuf()))
        throw CheckpointError(path, "it cannot be read");
    try {
        return parseJson(text.str());
    } catch (const JsonError& error) {
        throw CheckpointError(path, error.what());
    }
}

} // namespace unocclude::engine
