// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <torch/torch.h>

namespace unocclude::engine {

/// Self attention of one head between the positions of a feature map, with its residual:
///   out = x + proj_out(softmax(Q^T K / sqrt(C)) V),  Q, K, V = 1x1 convolutions of norm(x).
class AttentionBlockImpl : public torch::nn::Module
{
public:
    explicit AttentionBlockImpl(int64_t channels);

    /// @param x [N, C, H, W]   @return [N, C, H, W]
    torch::Tensor forward(const torch::Tensor& x);

private:
    torch::nn::GroupNorm norm;
    torch::nn::Conv2d q, k, v, proj_out;
};
TORCH_MODULE(AttentionBlock);

} // namespace unocclude::engine
