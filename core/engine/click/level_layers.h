// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <torch/torch.h>

namespace unocclude::engine {

/// Through the convolution of a list that is a level's.
inline torch::Tensor convolved(const torch::nn::ModuleList& list, std::size_t level, const torch::Tensor& x)
{
    return list->ptr(level)->as<torch::nn::Conv2d>()->forward(x);
}

/// Twice as high and wide, bilinear.
inline torch::Tensor doubled(const torch::Tensor& x)
{
    return torch::upsample_bilinear2d(x, {2 * x.size(2), 2 * x.size(3)}, /*align_corners=*/false);
}

} // namespace unocclude::engine
