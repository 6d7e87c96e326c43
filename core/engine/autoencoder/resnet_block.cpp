// SPDX-License-Identifier: Apache-2.0
#include "engine/autoencoder/resnet_block.h"

#include "engine/nn/layers.h"

namespace unocclude::engine {

ResnetBlockImpl::ResnetBlockImpl(int64_t inChannels, int64_t outChannels)
    : norm1(groupNorm32(inChannels, 1e-6))
    , conv1(conv3x3(inChannels, outChannels))
    , norm2(groupNorm32(outChannels, 1e-6))
    , conv2(conv3x3(outChannels, outChannels))
{
    register_module("norm1", norm1);
    register_module("conv1", conv1);
    register_module("norm2", norm2);
    register_module("conv2", conv2);
    if (inChannels != outChannels)
        nin_shortcut = register_module("nin_shortcut", conv1x1(inChannels, outChannels));
}

torch::Tensor ResnetBlockImpl::forward(const torch::Tensor& x)
{
    auto h = conv1->forward(torch::silu(norm1->forward(x))); // N x out x H x W
    h = conv2->forward(torch::silu(norm2->forward(h)));
    return (nin_shortcut ? nin_shortcut->forward(x) : x) + h;
}

} // namespace unocclude::engine
