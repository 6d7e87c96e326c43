// SPDX-License-Identifier: Apache-2.0
#include "engine/nn/spatial_transformer.h"

#include "engine/nn/layers.h"
#include "engine/nn/transformer_block.h"

namespace unocclude::engine {

SpatialTransformerImpl::SpatialTransformerImpl(int64_t channels, const UNetOptions& options)
    : norm(groupNorm32(channels, 1e-6))
    , proj_in(conv1x1(channels, channels))
    , proj_out(zeroed(conv1x1(channels, channels)))
{
    register_module("norm", norm);
    register_module("proj_in", proj_in);
    register_module("transformer_blocks", transformer_blocks);
    register_module("proj_out", proj_out);
    for (int64_t i = 0; i < options.transformerDepth; ++i)
        transformer_blocks->push_back(TransformerBlock(channels, options));
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
