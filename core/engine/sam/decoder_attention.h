// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <torch/torch.h>

namespace unocclude::engine {

/// Multi-head attention whose inner width may be narrower than the tokens.
class DecoderAttentionImpl : public torch::nn::Module
{
public:
    DecoderAttentionImpl(int64_t width, int64_t inner, int64_t heads);

    /// @param q [N, T, width]   @param k, v [N, S, width]   @return [N, T, width]
    torch::Tensor forward(const torch::Tensor& q, const torch::Tensor& k, const torch::Tensor& v);

private:
    torch::Tensor splitHeads(const torch::Tensor& tokens) const;

    int64_t m_heads;
    torch::nn::Linear q_proj, k_proj, v_proj, out_proj;
};
TORCH_MODULE(DecoderAttention);

} // namespace unocclude::engine
