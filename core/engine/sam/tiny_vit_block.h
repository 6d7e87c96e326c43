// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/sam/conv_bn.h"
#include "engine/sam/tiny_vit_attention.h"

namespace unocclude::engine {

/// The feed-forward half of a block: layer norm, to the inner width, GELU, and back.
class TinyVitMlpImpl : public torch::nn::Module
{
public:
    TinyVitMlpImpl(int64_t width, int64_t inner);
    torch::Tensor forward(const torch::Tensor& x);

private:
    torch::nn::LayerNorm norm;
    torch::nn::Linear fc1, fc2;
};
TORCH_MODULE(TinyVitMlp);

/// A block of TinyViT ("TinyViT: Fast Pretraining Distillation for Small Vision Transformers", Wu et al., arXiv
/// 2207.10666, section 3.2): attention within windows, a depthwise convolution that ties the windows together, and the
/// feed-forward; residuals around the first and the last.
class TinyVitBlockImpl : public torch::nn::Module
{
public:
    TinyVitBlockImpl(int64_t width, int64_t heads, int64_t window, int64_t expansion);

    /// [N, H, W, width] -> the same
    torch::Tensor forward(const torch::Tensor& x);

private:
    int64_t m_window;
    TinyVitAttention attn;
    ConvBn local_conv;
    TinyVitMlp mlp;
};
TORCH_MODULE(TinyVitBlock);

} // namespace unocclude::engine
