// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <torch/torch.h>

namespace unocclude::engine {

/// Multi-head attention ("Attention Is All You Need", section 3.2): softmax(Q K^T / sqrt(d)) V, then a linear layer.
/// Q from the tokens, K and V from the context (self attention: the tokens themselves).
class AttentionImpl : public torch::nn::Module
{
public:
    AttentionImpl(int64_t channels, int64_t contextDim, int64_t heads);

    /// @param x [N, T, channels]   @param context [N, S, contextDim]   @return [N, T, channels]
    torch::Tensor forward(const torch::Tensor& x, const torch::Tensor& context);

private:
    torch::Tensor splitHeads(const torch::Tensor& tokens) const; // N x T x C -> N x heads x T x C/heads

    int64_t m_heads;
    torch::nn::Linear to_q, to_k, to_v;
    torch::nn::Sequential to_out;
};
TORCH_MODULE(Attention);

} // namespace unocclude::engine
