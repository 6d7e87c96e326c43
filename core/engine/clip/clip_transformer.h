// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/clip/clip_attention.h"

#include <torch/torch.h>

namespace unocclude::engine {

/// The feed-forward half of a block: to four times the width and back, x sigmoid(1.702 x) between ("Gaussian Error
/// Linear Units", arXiv 1606.08415, section 2).
class ClipMlpImpl : public torch::nn::Module
{
public:
    explicit ClipMlpImpl(int64_t width);
    torch::Tensor forward(const torch::Tensor& x);

private:
    torch::nn::Linear c_fc, c_proj;
};
TORCH_MODULE(ClipMlp);

/// Attention and feed-forward, each after a layer norm and with its residual.
class ResidualAttentionBlockImpl : public torch::nn::Module
{
public:
    explicit ResidualAttentionBlockImpl(int64_t width);
    torch::Tensor forward(torch::Tensor x, Sight sight);

private:
    ClipAttention attn;
    torch::nn::LayerNorm ln_1;
    ClipMlp mlp;
    torch::nn::LayerNorm ln_2;
};
TORCH_MODULE(ResidualAttentionBlock);

/// The transformer that both towers of CLIP are built on ("Learning Transferable Visual Models From Natural Language
/// Supervision", Radford et al., arXiv 2103.00020, section 2.4).
class ClipTransformerImpl : public torch::nn::Module
{
public:
    ClipTransformerImpl(int64_t width, int64_t layers);

    /// [N, T, width] -> [N, T, width]
    torch::Tensor forward(torch::Tensor x, Sight sight);

private:
    torch::nn::ModuleList resblocks;
};
TORCH_MODULE(ClipTransformer);

} // namespace unocclude::engine
