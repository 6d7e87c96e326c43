// SPDX-License-Identifier: Apache-2.0
#include "engine/train/training_run.h"

#include <algorithm>

namespace unocclude::engine {

double LearningSchedule::at(int64_t steps, double shareDone) const
{
    const auto warming = static_cast<double>(steps + 1);
    const double rise = std::min(1.0, warming / static_cast<double>(std::max<int64_t>(1, warmupSteps)));
    const double left = std::max(0.0, 1 - shareDone);
    return rate * rise * std::min(1.0, left / std::max(cooldown, 1e-9));
}

} // namespace unocclude::engine
