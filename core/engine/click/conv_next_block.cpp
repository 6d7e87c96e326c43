// SPDX-License-Identifier: Apache-2.0
#include "engine/click/conv_next_block.h"

#include "engine/nn/layers.h"

namespace unocclude::engine {

namespace nn = torch::nn;

namespace {

constexpr int64_t kExpansion = 2;

}

ConvNextBlockImpl::ConvNextBlockImpl(int64_t channels)
    : dwconv(nn::Conv2dOptions(channels, channels, 5).padding(2).groups(channels))
    , norm(layerNorm(channels))
    , pwconv1(channels, kExpansion * channels)
    , pwconv2(zeroed(nn::Linear(kExpansion * channels, channels)))
{
    register_module("dwconv", dwconv);
    register_module("norm", norm);
    register_module("pwconv1", pwconv1);
    register_module("pwconv2", pwconv2);
}

torch::Tensor ConvNextBlockImpl::forward(const torch::Tensor& x)
{
    const auto pixels = norm->forward(dwconv->forward(x).permute({0, 2, 3, 1})); // N x H x W x C
    return x + pwconv2->forward(torch::relu(pwconv1->forward(pixels))).permute({0, 3, 1, 2});
}

} // namespace unocclude::engine
