// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <torch/torch.h>

namespace unocclude::engine {

/// TinyViT's self attention within a window, after a layer norm; to the score of two tokens it adds a learned number
/// for their distance (|y - y'|, |x - x'|), as LeViT does (Graham et al., arXiv 2104.01136, section 4.2).
class TinyVitAttentionImpl : public torch::nn::Module
{
public:
    /// @param window tokens along a side
    TinyVitAttentionImpl(int64_t width, int64_t heads, int64_t window);

    /// [N, window^2, width] -> the same
    torch::Tensor forward(const torch::Tensor& x);

private:
    int64_t m_heads;
    int64_t m_window;
    torch::nn::LayerNorm norm;
    torch::nn::Linear qkv, proj;
    torch::Tensor attention_biases; // heads x window^2, by |y - y'| window + |x - x'|
};
TORCH_MODULE(TinyVitAttention);

} // namespace unocclude::engine
