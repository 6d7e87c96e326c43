// SPDX-License-Identifier: Apache-2.0
#include "engine/sam/vit_attention.h"

#include <algorithm>

namespace unocclude::engine {

namespace {

constexpr int64_t kMostScores = 1 << 24; // 64 MB of float32

/// The relative position's vector for each pair of rows (or columns). [2 grid - 1, d] -> [grid, grid, d]
torch::Tensor pairwise(const torch::Tensor& relative, int64_t grid)
{
    const auto i = torch::arange(grid, relative.options().dtype(torch::kLong));
    return relative.index({i.unsqueeze(1) - i.unsqueeze(0) + grid - 1});
}

} // namespace

VitAttentionImpl::VitAttentionImpl(int64_t width, int64_t heads, int64_t grid)
    : m_heads(heads)
    , m_grid(grid)
    , qkv(width, 3 * width)
    , proj(width, width)
    , rel_pos_h(torch::zeros({2 * grid - 1, width / heads}))
    , rel_pos_w(torch::zeros({2 * grid - 1, width / heads}))
{
    register_module("qkv", qkv);
    register_module("proj", proj);
    register_parameter("rel_pos_h", rel_pos_h);
    register_parameter("rel_pos_w", rel_pos_w);
}

torch::Tensor VitAttentionImpl::forward(const torch::Tensor& x)
{
    const int64_t n = x.size(0), tokens = m_grid * m_grid;
    const auto parts = qkv->forward(x)
                           .view({n, tokens, 3, m_heads, -1})
                           .permute({2, 0, 3, 1, 4}) // 3 x N x heads x T x d
                           .unbind();
    const int64_t together = std::clamp<int64_t>(kMostScores / (n * tokens * tokens), 1, m_heads);
    std::vector<torch::Tensor> mixed;
    for (int64_t head = 0; head < m_heads; head += together) {
        const auto some = [&](int64_t part) { return parts[part].slice(1, head, head + together); };
        mixed.push_back(torch::scaled_dot_product_attention(some(0), some(1), some(2), positionScores(some(0))));
    }
    return proj->forward(torch::cat(mixed, 1).transpose(1, 2).reshape(x.sizes()));
}

/// [N, heads, T, d] -> [N, heads, T, T]
torch::Tensor VitAttentionImpl::positionScores(const torch::Tensor& q) const
{
    const auto square = q.unflatten(2, {m_grid, m_grid}); // N x heads x grid x grid x d
    const auto ofRows = torch::einsum("nayxd,ykd->nayxk", {square, pairwise(rel_pos_h, m_grid)});
    const auto ofColumns = torch::einsum("nayxd,xkd->nayxk", {square, pairwise(rel_pos_w, m_grid)});
    return (ofRows.unsqueeze(-1) + ofColumns.unsqueeze(-2)).flatten(4, 5).flatten(2, 3);
}

} // namespace unocclude::engine
