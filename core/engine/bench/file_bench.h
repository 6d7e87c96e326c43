// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/bench/card_ways.h"
#include "engine/checkpoint/json_value.h"

#include <c10/core/Device.h>

#include <filesystem>
#include <functional>
#include <stop_token>

namespace unocclude::engine {

/// Times what is done with a pix2gestalt file before its first step, from the page cache: opening it, converting all of
/// it to another file beside it (bfloat16; removed again), and loading all its networks as the program does.
/// @return one object for each, with seconds, megabytes and the process's rise in memory
/// @throw SamplingStopped, CheckpointError
JsonValue::Array timeFiles(const std::filesystem::path& weights, c10::Device device, const CardWays& card, int repeats,
                           const std::function<void(const std::string& line)>& progress, const std::stop_token& stop);

} // namespace unocclude::engine
