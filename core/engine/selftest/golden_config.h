// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/checkpoint/json_value.h"

#include <filesystem>

namespace unocclude::engine {

/// The JSON beside golden data that says how its network is shaped. @throw CheckpointError
JsonValue readGoldenConfig(const std::filesystem::path& path);

} // namespace unocclude::engine
