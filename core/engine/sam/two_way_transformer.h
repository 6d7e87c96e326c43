// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/sam/two_way_attention_block.h"

namespace unocclude::engine {

/// The transformer of SAM's decoder: its layers, and a last look of the tokens at the image.
class TwoWayTransformerImpl : public torch::nn::Module
{
public:
    explicit TwoWayTransformerImpl(const MaskDecoderOptions& options);

    /// @param tokens [N, T, width]; they are their own positions
    /// @param image [N, grid^2, width]   @param imagePositions of the same shape
    TwoWayTokens forward(const torch::Tensor& tokens, const torch::Tensor& image, const torch::Tensor& imagePositions);

private:
    torch::nn::ModuleList layers;
    DecoderAttention final_attn_token_to_image;
    torch::nn::LayerNorm norm_final_attn;
};
TORCH_MODULE(TwoWayTransformer);

} // namespace unocclude::engine
