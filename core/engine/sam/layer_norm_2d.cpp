// SPDX-License-Identifier: Apache-2.0
#include "engine/sam/layer_norm_2d.h"

namespace unocclude::engine {

LayerNorm2dImpl::LayerNorm2dImpl(int64_t channels)
    : weight(torch::ones(channels))
    , bias(torch::zeros(channels))
{
    register_parameter("weight", weight);
    register_parameter("bias", bias);
}

torch::Tensor LayerNorm2dImpl::forward(const torch::Tensor& x)
{
    const auto pixels = x.permute({0, 2, 3, 1}); // N x H x W x C
    return torch::layer_norm(pixels, weight.sizes(), weight, bias, 1e-6).permute({0, 3, 1, 2});
}

} // namespace unocclude::engine
