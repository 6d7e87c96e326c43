// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/cuda/kernels/group_norm.h"
#include "engine/cuda/kernels/row_layers.h"
#include "engine/cuda/kernels/sampling.h"

namespace unocclude::engine {

// What kernels.cu calls a program's kernel.
constexpr const char* kernelName(const kernels::GroupStatistics&)
{
    return "GroupStatistics";
}
constexpr const char* kernelName(const kernels::GroupNorm&)
{
    return "GroupNorm";
}
constexpr const char* kernelName(const kernels::ResidualBias&)
{
    return "ResidualBias";
}
constexpr const char* kernelName(const kernels::Geglu&)
{
    return "Geglu";
}
constexpr const char* kernelName(const kernels::LayerNorm&)
{
    return "LayerNorm";
}
constexpr const char* kernelName(const kernels::GuidedUpdate&)
{
    return "GuidedUpdate";
}
constexpr const char* kernelName(const kernels::NextStep&)
{
    return "NextStep";
}

} // namespace unocclude::engine
