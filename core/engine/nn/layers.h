// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <torch/torch.h>

#include <cmath>

namespace unocclude::engine {

/// Group normalisation over 32 groups, as every block of the network uses it.
inline torch::nn::GroupNorm groupNorm32(int64_t channels, double eps = 1e-5)
{
    return torch::nn::GroupNorm(torch::nn::GroupNormOptions(32, channels).eps(eps));
}

inline torch::nn::Conv2d conv3x3(int64_t in, int64_t out)
{
    return torch::nn::Conv2d(torch::nn::Conv2dOptions(in, out, 3).padding(1));
}

inline torch::nn::Conv2d conv1x1(int64_t in, int64_t out)
{
    return torch::nn::Conv2d(torch::nn::Conv2dOptions(in, out, 1));
}

/// Layer normalisation over the last dimension.
inline torch::nn::LayerNorm layerNorm(int64_t width)
{
    return torch::nn::LayerNorm(torch::nn::LayerNormOptions({width}));
}

/// Normal noise of variance 1 / width: what freestanding embeddings and projections start as.
inline torch::Tensor scaledNoise(at::IntArrayRef shape, int64_t width)
{
    return torch::randn(shape) / std::sqrt(static_cast<double>(width));
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
