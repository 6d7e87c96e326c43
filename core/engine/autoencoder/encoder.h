// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/autoencoder/autoencoder_options.h"
#include "engine/autoencoder/middle_block.h"

#include <torch/torch.h>

namespace unocclude::engine {

/// Halves the resolution by a strided 3x3 convolution that is padded on the right and at the bottom only.
/// [N, C, H, W] -> [N, C, H/2, W/2]
class CornerDownsampleImpl : public torch::nn::Module
{
public:
    explicit CornerDownsampleImpl(int64_t channels);
    torch::Tensor forward(const torch::Tensor& x);

private:
    torch::nn::Conv2d conv;
};
TORCH_MODULE(CornerDownsample);

/// One resolution of the encoder: residual blocks, then, but for the coarsest, a downsampling.
class EncoderLevelImpl : public torch::nn::Module
{
public:
    EncoderLevelImpl(int64_t inChannels, int64_t outChannels, int64_t blocks, bool downsamples);
    torch::Tensor forward(torch::Tensor x);

private:
    torch::nn::ModuleList block;
    CornerDownsample downsample{nullptr};
};
TORCH_MODULE(EncoderLevel);

/// The encoder of latent diffusion's autoencoder (Rombach et al. 2022, appendix E.1).
class EncoderImpl : public torch::nn::Module
{
public:
    explicit EncoderImpl(const AutoencoderOptions& options);

    /// @param pictures [N, pictureChannels, H, W]; H and W divisible by options.downsampling()
    /// @return [N, 2 latentChannels, H/f, W/f]
    torch::Tensor forward(const torch::Tensor& pictures);

private:
    torch::nn::Conv2d conv_in;
    torch::nn::ModuleList down;
    MiddleBlock mid;
    torch::nn::GroupNorm norm_out;
    torch::nn::Conv2d conv_out;
};
TORCH_MODULE(Encoder);

} // namespace unocclude::engine
