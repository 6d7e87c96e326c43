// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/sam/decoder_attention.h"
#include "engine/sam/mlp_block.h"
#include "engine/sam/sam_options.h"

#include <torch/torch.h>

namespace unocclude::engine {

/// What travels through the decoder: the prompt's tokens and the image's, each with their positions.
struct TwoWayTokens
{
    torch::Tensor queries; ///< [N, tokens, width]
    torch::Tensor keys;    ///< [N, grid^2, width]
};

/// One layer of SAM's decoder ("Segment Anything", arXiv 2304.02643, figure 14): self attention of the tokens, tokens
/// to image, feed-forward, image to tokens; each with its residual and a layer norm behind it. Positions are added
/// wherever queries and keys meet.
class TwoWayAttentionBlockImpl : public torch::nn::Module
{
public:
    /// The first layer's tokens are their positions still: they attend to each other as they are, without a residual.
    enum class Place { First, Later };

    TwoWayAttentionBlockImpl(const MaskDecoderOptions& options, Place place);

    TwoWayTokens forward(const TwoWayTokens& x, const TwoWayTokens& positions);

private:
    Place m_place;
    DecoderAttention self_attn;
    torch::nn::LayerNorm norm1;
    DecoderAttention cross_attn_token_to_image;
    torch::nn::LayerNorm norm2;
    MlpBlock mlp;
    torch::nn::LayerNorm norm3;
    torch::nn::LayerNorm norm4;
    DecoderAttention cross_attn_image_to_token;
};
TORCH_MODULE(TwoWayAttentionBlock);

} // namespace unocclude::engine
