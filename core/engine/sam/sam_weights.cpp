// SPDX-License-Identifier: Apache-2.0
#include "engine/sam/sam_weights.h"

#include "engine/checkpoint/state_dict.h"
#include "engine/nn/skeleton.h"

namespace unocclude::engine {

namespace {

Sam skeletonOf(const SamOptions& options)
{
    const SkeletonGuard skeleton;
    return Sam(options);
}

} // namespace

Sam readSam(const CheckpointReader& file, const SamOptions& options)
{
    Sam model = skeletonOf(options);
    adoptStateDict(*model, file, at::kFloat);
    model->eval();
    return model;
}

} // namespace unocclude::engine
