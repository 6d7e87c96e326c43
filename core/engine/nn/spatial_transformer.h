// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/unet/unet_options.h"

#include <torch/torch.h>

namespace unocclude::engine {

/// Multi-head attention ("Attention Is All You Need", section 3.2): softmax(Q K^T / sqrt(d)) V, then a linear layer.
/// Q from the tokens, K and V from the context (self attention: the tokens themselves).
class AttentionImpl : public torch::nn::Module
{
public:
    AttentionImpl(int64_t channels, int64_t contextDim, int64_t heads);

    /// @param x [N, T, channels]   @param context [N, S, contextDim]   @return [N, T, channels]
    torch::Tensor forward(const torch::Tensor& x, const torch::Tensor& context);

private:
    torch::Tensor splitHeads(const torch::Tensor& tokens) const; // N x T x C -> N x heads x T x C/heads

    int64_t m_heads;
    torch::nn::Linear to_q, to_k, to_v;
    torch::nn::Sequential to_out;
};
TORCH_MODULE(Attention);

/// Gated feed-forward layer (GEGLU, Shazeer 2020): (x W + b) * gelu(x V + c).
class GegluImpl : public torch::nn::Module
{
public:
    GegluImpl(int64_t in, int64_t out);
    torch::Tensor forward(const torch::Tensor& x);

private:
    torch::nn::Linear proj;
};
TORCH_MODULE(Geglu);

/// The feed-forward half of a transformer block: GEGLU to `mult` times the width, and back.
class FeedForwardImpl : public torch::nn::Module
{
public:
    FeedForwardImpl(int64_t channels, int64_t mult);
    torch::Tensor forward(const torch::Tensor& x) { return net->forward(x); }

private:
    torch::nn::Sequential net;
};
TORCH_MODULE(FeedForward);

/// Self attention, cross attention to the context, feed-forward; each with its layer norm and residual.
/// Without a context (contextDim 0) the cross attention is left out.
class TransformerBlockImpl : public torch::nn::Module
{
public:
    TransformerBlockImpl(int64_t channels, int64_t heads, int64_t contextDim, int64_t feedForwardMult);
    torch::Tensor forward(torch::Tensor x, const torch::Tensor& context);

private:
    Attention attn1;
    FeedForward ff;
    Attention attn2{nullptr};
    torch::nn::LayerNorm norm1, norm2{nullptr}, norm3;
};
TORCH_MODULE(TransformerBlock);

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
