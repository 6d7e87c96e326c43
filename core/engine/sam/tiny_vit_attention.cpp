// SPDX-License-Identifier: Apache-2.0
#include "engine/sam/tiny_vit_attention.h"

#include "engine/nn/layers.h"

namespace unocclude::engine {

namespace {

/// For each pair of tokens in a window the place of their distance's bias. [window^2, window^2]
torch::Tensor distanceIndices(int64_t window, at::Device device)
{
    const auto token = torch::arange(window * window, torch::dtype(torch::kLong).device(device));
    const auto distances = [](const torch::Tensor& along) { return (along.unsqueeze(1) - along.unsqueeze(0)).abs(); };
    const auto row = token.div(window, "floor"), column = token.remainder(window);
    return distances(row) * window + distances(column);
}

} // namespace

TinyVitAttentionImpl::TinyVitAttentionImpl(int64_t width, int64_t heads, int64_t window)
    : m_heads(heads)
    , m_window(window)
    , norm(layerNorm(width))
    , qkv(width, 3 * width)
    , proj(width, width)
    , attention_biases(torch::zeros({heads, window * window}))
{
    register_module("norm", norm);
    register_module("qkv", qkv);
    register_module("proj", proj);
    register_parameter("attention_biases", attention_biases);
}

torch::Tensor TinyVitAttentionImpl::forward(const torch::Tensor& x)
{
    const auto parts = qkv->forward(norm->forward(x))
                           .unflatten(2, {m_heads, 3, -1}) // N x T x heads x 3 x d
                           .permute({3, 0, 2, 1, 4})       // 3 x N x heads x T x d
                           .unbind();
    const auto byDistance = attention_biases.index({torch::indexing::Slice(), distanceIndices(m_window, x.device())});
    const auto bias = byDistance.unsqueeze(0); // 1 x heads x T x T
    const auto mixed = torch::scaled_dot_product_attention(parts[0], parts[1], parts[2], bias);
    return proj->forward(mixed.transpose(1, 2).flatten(2));
}

} // namespace unocclude::engine
