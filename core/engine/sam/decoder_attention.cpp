// SPDX-License-Identifier: Apache-2.0
#include "engine/sam/decoder_attention.h"

namespace unocclude::engine {

DecoderAttentionImpl::DecoderAttentionImpl(int64_t width, int64_t inner, int64_t heads)
    : m_heads(heads)
    , q_proj(width, inner)
    , k_proj(width, inner)
    , v_proj(width, inner)
    , out_proj(inner, width)
{
    register_module("q_proj", q_proj);
    register_module("k_proj", k_proj);
    register_module("v_proj", v_proj);
    register_module("out_proj", out_proj);
}

torch::Tensor DecoderAttentionImpl::splitHeads(const torch::Tensor& tokens) const
{
    return tokens.unflatten(2, {m_heads, -1}).transpose(1, 2); // N x heads x T x d
}

torch::Tensor DecoderAttentionImpl::forward(const torch::Tensor& q, const torch::Tensor& k, const torch::Tensor& v)
{
    const auto mixed = torch::scaled_dot_product_attention(
        splitHeads(q_proj->forward(q)), splitHeads(k_proj->forward(k)), splitHeads(v_proj->forward(v)));
    return out_proj->forward(mixed.transpose(1, 2).flatten(2));
}

} // namespace unocclude::engine
