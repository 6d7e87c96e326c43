// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/promptable/promptable_segmenter.h"
#include "engine/sam/random_position_encoding.h"
#include "engine/sam/sam_options.h"

#include <torch/torch.h>

namespace unocclude::engine {

/// A prompt as the decoder sees it.
struct PromptEmbeddings
{
    torch::Tensor sparse; ///< [1, tokens, width]: points and the box's corners
    torch::Tensor dense;  ///< [1, width, grid, grid], or [1, width, 1, 1] without a mask
};

/// SAM's prompt encoder ("Segment Anything", arXiv 2304.02643, appendix A): positions plus what they mean, and a mask
/// by three convolutions. Member names equal the published keys below "prompt_encoder.".
class PromptEncoderImpl : public torch::nn::Module
{
public:
    explicit PromptEncoderImpl(const MaskDecoderOptions& options);

    PromptEmbeddings forward(const SquarePrompt& prompt);

    /// The positions of the image features. [1, width, grid, grid]
    torch::Tensor gridPositions() { return pe_layer->grid(m_options.grid); }

private:
    torch::Tensor positions(const torch::Tensor& xy);
    torch::Tensor pointTokens(const SquarePrompt& prompt);
    torch::Tensor boxTokens(const torch::Tensor& box);
    torch::Tensor maskFeatures(const torch::Tensor& logits);

    MaskDecoderOptions m_options;
    RandomPositionEncoding pe_layer;
    torch::nn::ModuleList point_embeddings; // not on the object, on it, a box's first corner, its second
    torch::nn::Embedding not_a_point_embed;
    torch::nn::Sequential mask_downscaling;
    torch::nn::Embedding no_mask_embed;
};
TORCH_MODULE(PromptEncoder);

} // namespace unocclude::engine
