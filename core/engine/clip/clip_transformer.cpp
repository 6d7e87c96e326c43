// SPDX-License-Identifier: Apache-2.0
#include "engine/clip/clip_transformer.h"

#include "engine/nn/layers.h"
#include "engine/tensor/widened_weights.h"

namespace unocclude::engine {

ClipMlpImpl::ClipMlpImpl(int64_t width)
    : c_fc(width, 4 * width)
    , c_proj(4 * width, width)
{
    register_module("c_fc", c_fc);
    register_module("c_proj", c_proj);
}

torch::Tensor ClipMlpImpl::forward(const torch::Tensor& x)
{
    const auto h = c_fc->forward(x); // N x T x 4 width
    return c_proj->forward(h * torch::sigmoid(1.702 * h));
}

ResidualAttentionBlockImpl::ResidualAttentionBlockImpl(int64_t width)
    : attn(width)
    , ln_1(layerNorm(width))
    , mlp(width)
    , ln_2(layerNorm(width))
{
    register_module("attn", attn);
    register_module("ln_1", ln_1);
    register_module("mlp", mlp);
    register_module("ln_2", ln_2);
}

torch::Tensor ResidualAttentionBlockImpl::forward(torch::Tensor x, Sight sight)
{
    x = x + attn->forward(ln_1->forward(x), sight);
    return x + mlp->forward(ln_2->forward(x));
}

ClipTransformerImpl::ClipTransformerImpl(int64_t width, int64_t layers)
{
    register_module("resblocks", resblocks);
    for (int64_t i = 0; i < layers; ++i)
        resblocks->push_back(ResidualAttentionBlock(width));
}

torch::Tensor ClipTransformerImpl::forward(torch::Tensor x, Sight sight)
{
    for (const auto& block : *resblocks) {
        const WidenedWeights widened(*block);
        x = block->as<ResidualAttentionBlock>()->forward(x, sight);
    }
    return x;
}

} // namespace unocclude::engine
