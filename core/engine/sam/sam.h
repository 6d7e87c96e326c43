// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/sam/image_encoder.h"
#include "engine/sam/mask_decoder.h"
#include "engine/sam/prompt_encoder.h"
#include "engine/sam/sam_options.h"

#include <memory>

namespace unocclude::engine {

/// Segment Anything (Kirillov et al., arXiv 2304.02643): an image encoder, a prompt encoder and a mask decoder. Member
/// names equal the published keys.
class SamImpl : public torch::nn::Module
{
public:
    explicit SamImpl(const SamOptions& options);

    /// What the encoder is shown: normalised by the mean and spread of its training pictures, padded with zeros.
    /// @param photo U8 [3, h, w], h and w at most the square's side   @return [1, 3, side, side], float32
    torch::Tensor pixels(const torch::Tensor& photo) const;

    /// @return [1, width, grid, grid]   @throw EncodingStopped
    torch::Tensor encode(const torch::Tensor& pixels, const EncodingControl& control);

    /// All masks, the one for prompts without doubt first.
    PromptedMasks decode(const torch::Tensor& features, const SquarePrompt& prompt);

    const SamOptions& options() const { return m_options; }

private:
    SamOptions m_options;
    std::shared_ptr<ImageEncoder> image_encoder;
    PromptEncoder prompt_encoder;
    MaskDecoder mask_decoder;
};
TORCH_MODULE(Sam);

} // namespace unocclude::engine
