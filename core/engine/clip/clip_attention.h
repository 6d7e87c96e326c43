// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <torch/torch.h>

namespace unocclude::engine {

/// Which tokens a token sees: all of them, or itself and those before it.
enum class Sight { Everything, Past };

/// Multi-head self attention with queries, keys and values from one matrix, in this order.
class ClipAttentionImpl : public torch::nn::Module
{
public:
    explicit ClipAttentionImpl(int64_t width);

    /// [N, T, width] -> [N, T, width]
    torch::Tensor forward(const torch::Tensor& x, Sight sight);

private:
    torch::Tensor in_proj_weight; // 3 width x width
    torch::Tensor in_proj_bias;   // 3 width
    torch::nn::Linear out_proj;
};
TORCH_MODULE(ClipAttention);

} // namespace unocclude::engine
