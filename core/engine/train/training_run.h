// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <c10/core/Device.h>

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>

namespace unocclude::engine {

/// One run of training, of whatever network.
struct TrainingRun
{
    std::filesystem::path bank;
    std::filesystem::path weights;               ///< written at the end: smoothed weights, float16, with metadata
    std::filesystem::path state;                 ///< written every few minutes and at the end
    std::optional<std::filesystem::path> resume; ///< a state to go on from, or weights to train further
    double minutes = 90;
    std::uint64_t seed = 0;
    c10::Device device = c10::kCPU;
    std::string options; ///< JSON over the recipe's defaults, or over the resumed state's recipe
};

/// Is given one JSON object a line: losses, held-out scores, what was written.
using TrainingReport = std::function<void(const std::string&)>;

/// A learning rate that rises over the optimiser's first steps, stays, and falls to nothing over the last share.
struct LearningSchedule
{
    double rate = 0;
    int64_t warmupSteps = 0;
    double cooldown = 0; ///< the last share, 0..1

    /// @param steps that the optimiser has done   @param shareDone of the run, 0..1
    double at(int64_t steps, double shareDone) const;
};

inline double secondsSince(std::chrono::steady_clock::time_point start)
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

} // namespace unocclude::engine
