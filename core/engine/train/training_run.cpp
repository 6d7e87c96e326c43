// SPDX-License-Identifier: Apache-2.0
#include "engine/train/training_run.h"

#include "engine/bench/device_clock.h"

#include <torch/torch.h>

#include <algorithm>
#include <cmath>

namespace unocclude::engine {

double learningRateAt(const LoopRecipe& recipe, int64_t steps, double shareDone)
{
    const auto warming = static_cast<double>(steps + 1);
    const double rise = std::min(1.0, warming / static_cast<double>(std::max<int64_t>(1, recipe.warmupSteps)));
    const double left = std::clamp(1 - shareDone, 0.0, 1.0);
    const double fall = recipe.schedule == "cosine" ? (1 - std::cos(M_PI * left)) / 2
                                                    : std::min(1.0, left / std::max(recipe.cooldown, 1e-9));
    return recipe.learningRate * rise * fall;
}

double productRate(at::Device device, at::ScalarType type)
{
    const torch::NoGradGuard guard;
    const int64_t side = device.is_cuda() ? 8192 : 1024;
    const auto factor = torch::ones({side, side}, at::TensorOptions(device).dtype(type));
    const auto work = [&factor] { torch::mm(factor, factor); };
    millisecondsPerCall(device, 1, work);
    const double seconds = millisecondsPerCall(device, 3, work) / 1e3;
    return 2 * std::pow(static_cast<double>(side), 3) / seconds;
}

} // namespace unocclude::engine
