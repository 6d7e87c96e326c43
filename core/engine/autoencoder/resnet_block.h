// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <torch/torch.h>

namespace unocclude::engine {

/// Residual block without time (latent diffusion, Rombach et al. 2022, appendix E.1):
///   h = conv1(SiLU(norm1(x)));  h = conv2(SiLU(norm2(h)));  out = shortcut(x) + h
/// where the shortcut is a 1x1 convolution if the width changes, else x itself.
class ResnetBlockImpl : public torch::nn::Module
{
public:
    ResnetBlockImpl(int64_t inChannels, int64_t outChannels);

    /// @param x [N, inChannels, H, W]   @return [N, outChannels, H, W]
    torch::Tensor forward(const torch::Tensor& x);

private:
    torch::nn::GroupNorm norm1;
    torch::nn::Conv2d conv1;
    torch::nn::GroupNorm norm2;
    torch::nn::Conv2d conv2;
    torch::nn::Conv2d nin_shortcut{nullptr};
};
TORCH_MODULE(ResnetBlock);

} // namespace unocclude::engine
