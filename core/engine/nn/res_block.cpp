// SPDX-License-Identifier: Apache-2.0
#include "engine/nn/res_block.h"

#include "engine/nn/layers.h"

namespace unocclude::engine {

namespace nn = torch::nn;

ResBlockImpl::ResBlockImpl(int64_t inChannels, int64_t outChannels, int64_t embeddingChannels)
    : in_layers(groupNorm32(inChannels), nn::SiLU(), conv3x3(inChannels, outChannels))
    , emb_layers(nn::SiLU(), nn::Linear(embeddingChannels, outChannels))
    // place 2 is the published network's dropout, which is off
    , out_layers(groupNorm32(outChannels), nn::SiLU(), nn::Identity(), zeroed(conv3x3(outChannels, outChannels)))
{
    register_module("in_layers", in_layers);
    register_module("emb_layers", emb_layers);
    register_module("out_layers", out_layers);
    if (inChannels == outChannels)
        skip_connection = nn::AnyModule(nn::Identity());
    else
        skip_connection = nn::AnyModule(conv1x1(inChannels, outChannels));
    register_module("skip_connection", skip_connection.ptr());
}

torch::Tensor ResBlockImpl::forward(const torch::Tensor& x, const torch::Tensor& embedding)
{
    auto h = in_layers->forward(x);                                   // N x out x H x W
    h = h + emb_layers->forward(embedding).unsqueeze(2).unsqueeze(3); // N x out x 1 x 1, broadcast
    h = out_layers->forward(h);
    return skip_connection.forward(x) + h;
}

} // namespace unocclude::engine
