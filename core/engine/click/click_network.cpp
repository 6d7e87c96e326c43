// SPDX-License-Identifier: Apache-2.0
#include "engine/click/click_network.h"

namespace unocclude::engine {

ClickNetworkImpl::ClickNetworkImpl(const ClickOptions& options)
    : encoder(options.encoder)
    , m_options(options)
    , fusion(options)
    , decoder(options)
{
    register_module("encoder", encoder);
    register_module("fusion", fusion);
    register_module("decoder", decoder);
}

std::vector<torch::Tensor> ClickNetworkImpl::encode(const torch::Tensor& photo, const EncodingControl& control,
                                                    std::size_t frozenStages)
{
    EncodingSteps steps(control, encoder->blocks() + 1);
    const auto pixels = EfficientNetLiteImpl::pixels(photo).contiguous(torch::MemoryFormat::ChannelsLast);
    const auto stages = encoder->forward(pixels, steps, frozenStages);
    steps.begin();
    auto levels = fusion->forward(stages);
    steps.done();
    return levels;
}

} // namespace unocclude::engine
