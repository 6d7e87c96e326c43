// SPDX-License-Identifier: Apache-2.0
#include "engine/nn/transformer_block.h"

#include "engine/nn/layers.h"

namespace unocclude::engine {

TransformerBlockImpl::TransformerBlockImpl(int64_t channels, const UNetOptions& options)
    : attn1(channels, channels, options.numHeads)
    , ff(channels, options.feedForwardMult)
    , norm1(layerNorm(channels))
    , norm3(layerNorm(channels))
{
    register_module("attn1", attn1);
    register_module("ff", ff);
    register_module("norm1", norm1);
    register_module("norm3", norm3);
    if (options.contextDim > 0) {
        attn2 = register_module("attn2", Attention(channels, options.contextDim, options.numHeads));
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

} // namespace unocclude::engine
