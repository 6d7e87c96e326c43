// SPDX-License-Identifier: Apache-2.0
#include "engine/autoencoder/autoencoder_kl.h"

#include "engine/nn/layers.h"

namespace unocclude::engine {

AutoencoderKLImpl::AutoencoderKLImpl(const AutoencoderOptions& options)
    : m_options(options)
    , encoder(options)
    , decoder(options)
    , quant_conv(conv1x1(2 * options.latentChannels, 2 * options.latentChannels))
    , post_quant_conv(conv1x1(options.latentChannels, options.latentChannels))
{
    register_module("encoder", encoder);
    register_module("decoder", decoder);
    register_module("quant_conv", quant_conv);
    register_module("post_quant_conv", post_quant_conv);
}

LatentPosterior AutoencoderKLImpl::encode(const torch::Tensor& pictures)
{
    const auto moments = quant_conv->forward(encoder->forward(pictures)).chunk(2, 1); // N x 2z x h x w, halved
    return {moments[0], moments[1].clamp(-30.0, 20.0)};
}

torch::Tensor AutoencoderKLImpl::decode(const torch::Tensor& latents, const std::stop_token& stop)
{
    return decoder->forward(post_quant_conv->forward(latents), stop);
}

} // namespace unocclude::engine
