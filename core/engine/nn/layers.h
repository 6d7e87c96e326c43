// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <torch/torch.h>

namespace unocclude::engine {

/// Group normalisation over 32 groups, as every block of the network uses it.
inline torch::nn::GroupNorm groupNorm32(int64_t channels, double eps = 1e-5)
{
    return torch::nn::GroupNorm(torch::nn::GroupNormOptions(32, channels).eps(eps));
}

/// Sets all parameters of a module to zero and returns it: layers that start silent.
template <typename Module>
Module zeroed(Module module)
{
    const torch::NoGradGuard guard;
    for (auto& parameter : module->parameters())
        parameter.zero_();
    return module;
}

} // namespace unocclude::engine
