// SPDX-License-Identifier: Apache-2.0
#include "engine/sam/two_way_transformer.h"

#include "engine/nn/layers.h"

namespace unocclude::engine {

TwoWayTransformerImpl::TwoWayTransformerImpl(const MaskDecoderOptions& options)
    : final_attn_token_to_image(options.width, options.width / 2, options.heads)
    , norm_final_attn(layerNorm(options.width))
{
    using Place = TwoWayAttentionBlockImpl::Place;
    register_module("layers", layers);
    for (int64_t i = 0; i < options.depth; ++i)
        layers->push_back(TwoWayAttentionBlock(options, i == 0 ? Place::First : Place::Later));
    register_module("final_attn_token_to_image", final_attn_token_to_image);
    register_module("norm_final_attn", norm_final_attn);
}

TwoWayTokens TwoWayTransformerImpl::forward(const torch::Tensor& tokens, const torch::Tensor& image,
                                            const torch::Tensor& imagePositions)
{
    TwoWayTokens x{tokens, image};
    for (const auto& layer : *layers)
        x = layer->as<TwoWayAttentionBlock>()->forward(x, {tokens, imagePositions});
    const auto seen = final_attn_token_to_image->forward(x.queries + tokens, x.keys + imagePositions, x.keys);
    return {norm_final_attn->forward(x.queries + seen), x.keys};
}

} // namespace unocclude::engine
