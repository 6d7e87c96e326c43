// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/train/completion_recipe.h"
#include "engine/train/held_out_score.h"
#include "engine/train/pair_bank.h"

#include <filesystem>
#include <functional>
#include <optional>
#include <stop_token>
#include <string>

namespace unocclude::engine {

/// One run of training.
struct CompletionRun
{
    std::filesystem::path bank;
    std::filesystem::path weights;               ///< written at the end: smoothed weights, float16, with metadata
    std::filesystem::path state;                 ///< written every few minutes and at the end
    std::optional<std::filesystem::path> resume; ///< a state to go on from, or weights to train further
    double minutes = 90;
    std::uint64_t seed = 0;
    at::Device device = at::kCPU;
    std::string options; ///< JSON over the recipe's defaults, or over the resumed state's recipe
};

/// Trains the compact completion model until the recipe's steps are done, the minutes are over or a stop is requested;
/// all three end with the weights written, and the state if a step was done.
/// @param report is given one JSON object a line: losses, held-out scores, what was written
/// @throw CheckpointError, std::invalid_argument, std::runtime_error (a loss that is not finite: nothing is written)
void trainCompletion(const CompletionRun& run, const std::function<void(const std::string&)>& report,
                     std::stop_token stop);

} // namespace unocclude::engine
