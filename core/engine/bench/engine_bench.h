// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/bench/card_ways.h"
#include "engine/checkpoint/json_value.h"

#include <c10/core/Device.h>

#include <filesystem>
#include <functional>
#include <stop_token>
#include <string>
#include <vector>

namespace unocclude::engine {

/// What of the engine is timed, and how.
struct BenchPlan
{
    std::filesystem::path weights;  ///< empty: seeded random ones of the published size (2.5 GB, for a while)
    std::vector<std::string> parts; ///< of benchParts(); empty: all that the weights have, but "tiers"
    std::vector<std::int64_t> batches = {1, 2, 8}; ///< of the UNet
    int repeats = 5;                               ///< rounds of each comparison
    std::string against;                           ///< a rival's command for the shell (Rival); empty: none
    bool compile = false;                          ///< whether the rival shall compile, too
    c10::Device device = c10::kCPU;
    CardWays card; ///< cardWays(), where cards may be asked for
    std::function<void(const std::string& line)> progress = [](const std::string&) {};
    std::stop_token stop = {};
};

/// What can be timed: "unet", "autoencoder", "clip", "files", and "tiers": whole jobs and what speed costs of quality.
const std::vector<std::string>& benchParts();

/// Times the engine's networks and files.
/// @return what packaging/bench/README.md describes
/// @throw SamplingStopped, CheckpointError, RivalError; std::invalid_argument for a plan that makes no sense
JsonValue benchEngine(const BenchPlan& plan);

/// The same for people to read, a line for each measurement.
std::string benchTable(const JsonValue& report);

} // namespace unocclude::engine
