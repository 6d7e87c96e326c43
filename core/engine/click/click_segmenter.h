// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/click/click_network.h"
#include "engine/promptable/promptable_segmenter.h"

namespace unocclude::engine {

/// The embedded click model as a PromptableSegmenter. Features cover the photograph and no more than is needed to fill
/// up multiples of 32 pixels, not the whole square: a wide photograph costs less than a square one.
class ClickSegmenter : public PromptableSegmenter
{
public:
    ClickSegmenter(ClickNetwork model, c10::Device device);

    std::string name() const override { return "Unocclude Click"; }
    const PhotoSquare& square() const override { return m_square; }
    bool edgesAreCoarse() const override { return true; }
    ImageFeatures encode(const at::Tensor& photo, const EncodingControl& control) override;
    bool fits(const ImageFeatures& features) const override;
    PromptedMasks decode(const ImageFeatures& features, const SquarePrompt& prompt, Answers answers) override;

private:
    ClickNetwork m_model;
    c10::Device m_device;
    PhotoSquare m_square;
};

} // namespace unocclude::engine
