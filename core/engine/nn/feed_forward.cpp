// SPDX-License-Identifier: Apache-2.0
#include "engine/nn/feed_forward.h"

namespace unocclude::engine {

namespace nn = torch::nn;

GegluImpl::GegluImpl(int64_t in, int64_t out)
    : proj(in, 2 * out)
{
    register_module("proj", proj);
}

torch::Tensor GegluImpl::forward(const torch::Tensor& x)
{
    const auto halves = proj->forward(x).chunk(2, -1);
    return halves[0] * torch::gelu(halves[1]);
}

FeedForwardImpl::FeedForwardImpl(int64_t channels, int64_t mult)
    // place 1 is the published network's dropout, which is off
    : net(Geglu(channels, mult * channels), nn::Identity(), nn::Linear(mult * channels, channels))
{
    register_module("net", net);
}

} // namespace unocclude::engine
