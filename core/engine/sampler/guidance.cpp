// SPDX-License-Identifier: Apache-2.0
#include "engine/sampler/guidance.h"

#include <ATen/ATen.h>

namespace unocclude::engine {

namespace {

bool contains(const GuidanceInterval& interval, const NoiseLevel& level)
{
    const double ratio = level.sigma / level.alpha;
    return interval.lowest <= ratio && ratio <= interval.highest;
}

} // namespace

bool acts(const Guidance& guidance, const NoiseLevel& level)
{
    return guidance.scale != 1.0 && (!guidance.interval || contains(*guidance.interval, level));
}

at::Tensor guide(const ConditionalNetwork& network, const at::Tensor& x, const NoiseLevel& level,
                 const Guidance& guidance)
{
    if (!acts(guidance, level))
        return network(x, level, Branches::Conditional);
    const auto branches = network(at::cat({x, x}), level, Branches::NullThenConditional).chunk(2);
    return branches[0] + guidance.scale * (branches[1] - branches[0]);
}

} // namespace unocclude::engine
