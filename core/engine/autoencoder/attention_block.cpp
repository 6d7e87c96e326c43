// SPDX-License-Identifier: Apache-2.0
#include "engine/autoencoder/attention_block.h"

#include "engine/nn/layers.h"

namespace unocclude::engine {

namespace {

// N x C x H x W -> N x 1 head x HW x C
torch::Tensor tokens(const torch::Tensor& map)
{
    return map.flatten(2).transpose(1, 2).unsqueeze(1);
}

} // namespace

AttentionBlockImpl::AttentionBlockImpl(int64_t channels)
    : norm(groupNorm32(channels, 1e-6))
    , q(conv1x1(channels, channels))
    , k(conv1x1(channels, channels))
    , v(conv1x1(channels, channels))
    , proj_out(conv1x1(channels, channels))
{
    register_module("norm", norm);
    register_module("q", q);
    register_module("k", k);
    register_module("v", v);
    register_module("proj_out", proj_out);
}

torch::Tensor AttentionBlockImpl::forward(const torch::Tensor& x)
{
    const auto h = norm->forward(x);
    const auto mixed = torch::scaled_dot_product_attention(tokens(q->forward(h)), tokens(k->forward(h)),
                                                           tokens(v->forward(h))); // N x 1 x HW x C
    return x + proj_out->forward(mixed.squeeze(1).transpose(1, 2).reshape(x.sizes()));
}

} // namespace unocclude::engine
