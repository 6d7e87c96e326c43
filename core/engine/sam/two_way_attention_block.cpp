// SPDX-License-Identifier: Apache-2.0
#include "engine/sam/two_way_attention_block.h"

#include "engine/nn/layers.h"

namespace unocclude::engine {

TwoWayAttentionBlockImpl::TwoWayAttentionBlockImpl(const MaskDecoderOptions& options, Place place)
    : m_place(place)
    , self_attn(options.width, options.width, options.heads)
    , norm1(layerNorm(options.width))
    , cross_attn_token_to_image(options.width, options.width / 2, options.heads)
    , norm2(layerNorm(options.width))
    , mlp(options.width, options.mlpWidth, MlpBlockImpl::Activation::Relu)
    , norm3(layerNorm(options.width))
    , norm4(layerNorm(options.width))
    , cross_attn_image_to_token(options.width, options.width / 2, options.heads)
{
    register_module("self_attn", self_attn);
    register_module("norm1", norm1);
    register_module("cross_attn_token_to_image", cross_attn_token_to_image);
    register_module("norm2", norm2);
    register_module("mlp", mlp);
    register_module("norm3", norm3);
    register_module("norm4", norm4);
    register_module("cross_attn_image_to_token", cross_attn_image_to_token);
}

TwoWayTokens TwoWayAttentionBlockImpl::forward(const TwoWayTokens& x, const TwoWayTokens& positions)
{
    auto [queries, keys] = x;
    if (m_place == Place::First) {
        queries = self_attn->forward(queries, queries, queries);
    } else {
        const auto q = queries + positions.queries;
        queries = queries + self_attn->forward(q, q, queries);
    }
    queries = norm1->forward(queries);

    const auto k = keys + positions.keys;
    queries = norm2->forward(queries + cross_attn_token_to_image->forward(queries + positions.queries, k, keys));
    queries = norm3->forward(queries + mlp->forward(queries));
    keys = norm4->forward(keys + cross_attn_image_to_token->forward(k, queries + positions.queries, queries));
    return {queries, keys};
}

} // namespace unocclude::engine
