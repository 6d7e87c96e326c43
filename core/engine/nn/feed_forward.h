// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <torch/torch.h>

namespace unocclude::engine {

/// Gated feed-forward layer (GEGLU, Shazeer 2020): (x W + b) * gelu(x V + c).
class GegluImpl : public torch::nn::Module
{
public:
    GegluImpl(int64_t in, int64_t out);
    torch::Tensor forward(const torch::Tensor& x);

private:
    torch::nn::Linear proj;
};
TORCH_MODULE(Geglu);

/// The feed-forward half of a transformer block: GEGLU to `mult` times the width, and back.
class FeedForwardImpl : public torch::nn::Module
{
public:
    FeedForwardImpl(int64_t channels, int64_t mult);
    torch::Tensor forward(const torch::Tensor& x) { return net->forward(x); }

private:
    torch::nn::Sequential net;
};
TORCH_MODULE(FeedForward);

} // namespace unocclude::engine
