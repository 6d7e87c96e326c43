// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/autoencoder/decoder.h"
#include "engine/autoencoder/encoder.h"

#include <torch/torch.h>

#include <stop_token>

namespace unocclude::engine {

/// The normal distribution of latents that the encoder sees behind a picture.
struct LatentPosterior
{
    torch::Tensor mean;   ///< [N, latentChannels, h, w]; the most probable latents (the mode)
    torch::Tensor logvar; ///< likewise, logarithm of the variance, -30..20
};

/// The KL-regularised autoencoder of latent diffusion (Rombach et al. 2022, section 3.1), pictures in [-1, 1].
/// Member names equal the published checkpoint's keys below "first_stage_model.".
class AutoencoderKLImpl : public torch::nn::Module
{
public:
    explicit AutoencoderKLImpl(const AutoencoderOptions& options);

    /// @param pictures [N, pictureChannels, H, W]; H and W divisible by options().downsampling()
    LatentPosterior encode(const torch::Tensor& pictures);

    /// @param latents [N, latentChannels, h, w], on the scale of encode()
    /// @return [N, pictureChannels, f h, f w], about [-1, 1], not clamped
    /// @throw SamplingStopped between the decoder's levels
    torch::Tensor decode(const torch::Tensor& latents, const std::stop_token& stop = {});

    const AutoencoderOptions& options() const { return m_options; }

private:
    AutoencoderOptions m_options;
    Encoder encoder;
    Decoder decoder;
    torch::nn::Conv2d quant_conv, post_quant_conv;
};
TORCH_MODULE(AutoencoderKL);

} // namespace unocclude::engine
