// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/autoencoder/autoencoder_options.h"
#include "engine/autoencoder/middle_block.h"
#include "engine/unet/resample.h"

#include <torch/torch.h>

#include <stop_token>

namespace unocclude::engine {

/// One resolution of the decoder: residual blocks, then, but for the finest, an upsampling.
class DecoderLevelImpl : public torch::nn::Module
{
public:
    DecoderLevelImpl(int64_t inChannels, int64_t outChannels, int64_t blocks, bool upsamples);
    torch::Tensor forward(torch::Tensor x);

private:
    torch::nn::ModuleList block;
    Upsample upsample{nullptr};
};
TORCH_MODULE(DecoderLevel);

/// The decoder of latent diffusion's autoencoder (Rombach et al. 2022, appendix E.1).
class DecoderImpl : public torch::nn::Module
{
public:
    explicit DecoderImpl(const AutoencoderOptions& options);

    /// @param latents [N, latentChannels, h, w]   @return [N, pictureChannels, f h, f w]
    /// @param stop polled before every level: the whole takes longer than a step of sampling
    /// @throw SamplingStopped
    torch::Tensor forward(const torch::Tensor& latents, const std::stop_token& stop = {});

private:
    torch::nn::Conv2d conv_in;
    MiddleBlock mid;
    torch::nn::ModuleList up; // the finest level first, as in the encoder; run from the back
    torch::nn::GroupNorm norm_out;
    torch::nn::Conv2d conv_out;
};
TORCH_MODULE(Decoder);

} // namespace unocclude::engine
