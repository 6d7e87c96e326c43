// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/click/click_decoder.h"
#include "engine/click/click_fusion.h"
#include "engine/click/efficientnet_lite.h"

namespace unocclude::engine {

/// The embedded click model: EfficientNet-Lite's trunk and a fusion of its stages, once for a photograph; a decoder of
/// convolutions for every click. Its target is the visible region of the object that is clicked on.
class ClickNetworkImpl : public torch::nn::Module
{
public:
    explicit ClickNetworkImpl(const ClickOptions& options);

    /// @param photo [N, 3, H, W], values 0..255; sides are multiples of 32   @return features at strides 4, 8, 16
    /// @throw EncodingStopped between two blocks where a stop was requested
    std::vector<torch::Tensor> encode(const torch::Tensor& photo, const EncodingControl& control,
                                      std::size_t frozenStages = 0);

    ClickAnswers decode(const std::vector<torch::Tensor>& levels, const ClickPrompts& prompts)
    {
        return decoder->forward(levels, prompts);
    }

    const ClickOptions& options() const { return m_options; }

    EfficientNetLite encoder;

private:
    ClickOptions m_options;
    ClickFusion fusion;
    ClickDecoder decoder;
};
TORCH_MODULE(ClickNetwork);

} // namespace unocclude::engine
