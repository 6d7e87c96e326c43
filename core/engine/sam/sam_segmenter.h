// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/promptable/promptable_segmenter.h"
#include "engine/sam/sam.h"

namespace unocclude::engine {

/// A model of the SAM family as a PromptableSegmenter.
class SamSegmenter : public PromptableSegmenter
{
public:
    SamSegmenter(Sam model, c10::Device device);

    std::string name() const override { return m_model->options().name; }
    const PhotoSquare& square() const override { return m_square; }
    bool edgesAreCoarse() const override { return m_square.side < kPublishedSide; }
    ImageFeatures encode(const at::Tensor& photo, const EncodingControl& control) override;
    bool fits(const ImageFeatures& features) const override;
    PromptedMasks decode(const ImageFeatures& features, const SquarePrompt& prompt, Answers answers) override;

private:
    static constexpr int64_t kPublishedSide = 1024; ///< of all; a model for smaller pictures was made of one

    Sam m_model;
    c10::Device m_device;
    PhotoSquare m_square;
};

} // namespace unocclude::engine
