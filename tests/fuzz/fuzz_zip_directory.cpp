// SPDX-License-Identifier: Apache-2.0
#include "engine/checkpoint/zip_directory.h"

#include "engine/checkpoint/checkpoint_error.h"

#include <cstdint>
#include <cstdlib>

using namespace unocclude::engine;

// The parser answers or throws its own error; anything else is a bug.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    try {
        for (const ZipMember& member : parseZipDirectory(bytes)) {
            if (member.begin > size || member.data.size() > size - member.begin)
                std::abort();
            verifyChecksum(member);
        }
    } catch (const CheckpointError&) {
    }
    return 0;
}
