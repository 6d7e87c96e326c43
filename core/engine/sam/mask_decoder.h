// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/sam/prompt_encoder.h"
#include "engine/sam/two_way_transformer.h"

namespace unocclude::engine {

/// A stack of linear layers with ReLU between them, named "layers.0", "layers.1", ...
class LayeredMlpImpl : public torch::nn::Module
{
public:
    LayeredMlpImpl(int64_t in, int64_t inner, int64_t out, int64_t depth);
    torch::Tensor forward(torch::Tensor x);

private:
    torch::nn::ModuleList layers;
};
TORCH_MODULE(LayeredMlp);

/// SAM's mask decoder ("Segment Anything", arXiv 2304.02643, figure 14): tokens for the masks and for their quality go
/// with the prompt's through the transformer; each mask token becomes the weights of a product with the image features,
/// scaled up four times. Member names equal the published keys below "mask_decoder.".
class MaskDecoderImpl : public torch::nn::Module
{
public:
    explicit MaskDecoderImpl(const MaskDecoderOptions& options);

    /// All masks, the one for prompts without doubt first.
    /// @param image [1, width, grid, grid]   @param positions of the same shape
    PromptedMasks forward(const torch::Tensor& image, const torch::Tensor& positions, const PromptEmbeddings& prompt);

private:
    torch::Tensor maskLogits(const torch::Tensor& maskTokens, const torch::Tensor& image);

    TwoWayTransformer transformer;
    torch::nn::Embedding iou_token;
    torch::nn::Embedding mask_tokens;
    torch::nn::Sequential output_upscaling;
    torch::nn::ModuleList output_hypernetworks_mlps;
    LayeredMlp iou_prediction_head;
};
TORCH_MODULE(MaskDecoder);

} // namespace unocclude::engine
