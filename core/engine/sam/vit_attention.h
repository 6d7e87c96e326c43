// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <torch/torch.h>

namespace unocclude::engine {

/// Multi-head self attention over a square of tokens with decomposed relative positions ("Exploring Plain Vision
/// Transformer Backbones for Object Detection", Li et al., arXiv 2203.16527, section 3; MViTv2, arXiv 2112.01526,
/// equation 4): to the score of the tokens at (y, x) and (y', x') it adds q(y, x) · Rh[y - y'] + q(y, x) · Rw[x - x'].
/// These addends are T x T for each head; no more of them exist at a time than fit in 64 MB.
class VitAttentionImpl : public torch::nn::Module
{
public:
    /// @param grid tokens along a side of the square
    VitAttentionImpl(int64_t width, int64_t heads, int64_t grid);

    /// [N, grid, grid, width] -> the same
    torch::Tensor forward(const torch::Tensor& x);

private:
    torch::Tensor positionScores(const torch::Tensor& q) const;

    int64_t m_heads;
    int64_t m_grid;
    torch::nn::Linear qkv, proj;
    torch::Tensor rel_pos_h, rel_pos_w; // 2 grid - 1 x width / heads
};
TORCH_MODULE(VitAttention);

} // namespace unocclude::engine
