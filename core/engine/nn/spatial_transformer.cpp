// SPDX-License-Identifier: Apache-2.0
#include "engine/nn/spatial_transformer.h"

#include "engine/nn/res_block.h"

namespace unocclude::engine {

namespace nn = torch::nn;

namespace {

nn::Linear linearWithoutBias(int64_t in, int64_t out)
{
    return nn::Linear(nn::LinearOptions(in, out).bias(false));
}

nn::LayerNorm layerNorm(int64_t channels)
{
    return nn::LayerNorm(nn::LayerNormOptions({channels}));
}

nn::Conv2d conv1x1(int64_t channels)
{
    return nn::Conv2d(nn::Conv2dOptions(channels, channels, 1));
}

} // namespace

AttentionImpl::AttentionImpl(int64_t channels, int64_t contextDim, int64_t heads)
    : m_heads(heads)
    , to_q(linearWithoutBias(channels, channels))
    , to_k(linearWithoutBias(contextDim, channels))
    , to_v(linearWithoutBias(contextDim, channels))
    , to_out(nn::Linear(channels, channels))
{
    register_module("to_q", to_q);
    register_module("to_k", to_k);
    register_module("to_v", to_v);
    register_module("to_out", to_out);
}

torch::Tensor AttentionImpl::splitHeads(const torch::Tensor& tokens) const
{
    return tokens.unflatten(2, {m_heads, -1}).transpose(1, 2);
}

torch::Tensor AttentionImpl::forward(const torch::Tensor& x, const torch::Tensor& context)
{
    const auto q = splitHeads(to_q->forward(x));       // N x h x T x d
    const auto k = splitHeads(to_k->forward(context)); // N x h x S x d
    const auto v = splitHeads(to_v->forward(context));
    const auto mixed = torch::scaled_dot_product_attention(q, k, v); // N x h x T x d
    return to_out->forward(mixed.transpose(1, 2).flatten(2));        // N x T x C
}

GegluImpl::GegluImpl(int64_t in, int64_t out)
    : proj(in, 2 * out)
{
    register_module("proj", proj);
}

torch::Tensor GegluImpl::forward(const torch::Tensor& x)
{
    const auto halves = proj->forward(x).chunk(2, -1);
    return halves[0] * torch::gelu(halves[1]);
}

FeedForwardImpl::FeedForwardImpl(int64_t channels, int64_t mult)
    // place 1 is the published network's dropout, which is off
    : net(Geglu(channels, mult * channels), nn::Identity(), nn::Linear(mult * channels, channels))
{
    register_module("net", net);
}

TransformerBlockImpl::TransformerBlockImpl(int64_t channels, int64_t heads, int64_t contextDim, int64_t feedForwardMult)
    : attn1(channels, channels, heads)
    , ff(channels, feedForwardMult)
    , norm1(layerNorm(channels))
    , norm3(layerNorm(channels))
{
    register_module("attn1", attn1);
    register_module("ff", ff);
    register_module("norm1", norm1);
    register_module("norm3", norm3);
    if (contextDim > 0) {
        attn2 = register_module("attn2", Attention(channels, contextDim, heads));
        norm2 = register_module("norm2", layerNorm(channels));
    }
}

torch::Tensor TransformerBlockImpl::forward(torch::Tensor x, const torch::Tensor& context)
{
    const auto normed = norm1->forward(x);
    x = x + attn1->forward(normed, normed);
    if (attn2)
        x = x + attn2->forward(norm2->forward(x), context);
    return x + ff->forward(norm3->forward(x));
}

SpatialTransformerImpl::SpatialTransformerImpl(int64_t channels, const UNetOptions& options)
    : norm(groupNorm32(channels, 1e-6))
    , proj_in(conv1x1(channels))
    , proj_out(zeroed(conv1x1(channels)))
{
    register_module("norm", norm);
    register_module("proj_in", proj_in);
    register_module("transformer_blocks", transformer_blocks);
    register_module("proj_out", proj_out);
    for (int64_t i = 0; i < options.transformerDepth; ++i)
        transformer_blocks->push_back(
            TransformerBlock(channels, options.numHeads, options.contextDim, options.feedForwardMult));
}

torch::Tensor SpatialTransformerImpl::forward(const torch::Tensor& x, const torch::Tensor& context)
{
    const auto h = proj_in->forward(norm->forward(x));
    auto tokens = h.flatten(2).transpose(1, 2); // N x HW x C
    for (const auto& block : *transformer_blocks)
        tokens = block->as<TransformerBlock>()->forward(tokens, context);
    return x + proj_out->forward(tokens.transpose(1, 2).unflatten(2, {x.size(2), x.size(3)}));
}

} // namespace unocclude::engine
