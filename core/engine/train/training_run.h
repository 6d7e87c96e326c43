// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/distributed/worker_group.h"
#include "engine/tensor/autocast.h"
#include "engine/train/loop_recipe.h"

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
    WorkerPlace place;   ///< among the processes that train together
    std::string options; ///< JSON over the recipe's defaults, or over the resumed state's recipe
};

/// Is given one JSON object a line: losses, held-out scores, what was written.
using TrainingReport = std::function<void(const std::string&)>;

/// A learning rate that rises over the optimiser's first steps, and then either stays and falls to nothing over the
/// last share of the run, or follows half a cosine to nothing.
/// @param steps that the optimiser has done   @param shareDone of the run, 0..1
double learningRateAt(const LoopRecipe& recipe, int64_t steps, double shareDone);

/// The type that convolutions compute in while training: bfloat16 where the device is fast with it, else float32.
inline c10::ScalarType trainingType(c10::Device device)
{
    return fastestType(device) == c10::kFloat ? c10::kFloat : c10::kBFloat16;
}

/// What a device reaches now at a large product of two square matrices, flop per second: the yardstick for whatever
/// consists of products.
double productRate(c10::Device device, c10::ScalarType type);

inline double secondsSince(std::chrono::steady_clock::time_point start)
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

} // namespace unocclude::engine
