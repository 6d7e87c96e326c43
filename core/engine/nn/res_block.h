// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <torch/torch.h>

namespace unocclude::engine {

/// Residual block with time conditioning (ADM, Dhariwal and Nichol 2021; DDPM, appendix B):
///   h = conv(SiLU(norm(x))) + linear(SiLU(emb));  out = skip(x) + conv(SiLU(norm(h)))
/// The last convolution starts at zero, so that the block starts as its skip connection.
/// Member names are those of the published checkpoint.
class ResBlockImpl : public torch::nn::Module
{
public:
    ResBlockImpl(int64_t inChannels, int64_t outChannels, int64_t embeddingChannels);

    /// @param x [N, inChannels, H, W]   @param embedding [N, embeddingChannels]   @return [N, outChannels, H, W]
    torch::Tensor forward(const torch::Tensor& x, const torch::Tensor& embedding);

private:
    torch::nn::Sequential in_layers, emb_layers, out_layers;
    torch::nn::AnyModule skip_connection;
};
TORCH_MODULE(ResBlock);

} // namespace unocclude::engine
