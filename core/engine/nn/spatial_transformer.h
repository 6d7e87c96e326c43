// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/unet/unet_options.h"

#include <torch/torch.h>

namespace unocclude::engine {

/// Transformer over the positions of a feature map (latent diffusion, Rombach et al. 2022, appendix E.2.1), with a
/// residual around all of it.
class SpatialTransformerImpl : public torch::nn::Module
{
public:
    SpatialTransformerImpl(int64_t channels, const UNetOptions& options);

    /// @param x [N, C, H, W]   @param context [N, S, contextDim], undefined where contextDim is 0   @return [N, C, H,
    /// W]
    torch::Tensor forward(const torch::Tensor& x, const torch::Tensor& context);

private:
    torch::nn::GroupNorm norm;
    torch::nn::Conv2d proj_in;
    torch::nn::ModuleList transformer_blocks;
    torch::nn::Conv2d proj_out;
};
TORCH_MODULE(SpatialTransformer);

} // namespace unocclude::engine
