// SPDX-License-Identifier: Apache-2.0
#include "engine/clip/clip_text_tower.h"

#include "engine/nn/layers.h"
#include "engine/tensor/widened_weights.h"

namespace unocclude::engine {

ClipTextTowerImpl::ClipTextTowerImpl(const ClipTextOptions& options)
    : m_options(options)
    , token_embedding(options.vocabulary, options.width)
    , positional_embedding(scaledNoise({options.contextLength, options.width}, options.width))
    , transformer(options.width, options.layers)
    , ln_final(layerNorm(options.width))
    , text_projection(scaledNoise({options.width, options.embedDim}, options.width))
{
    register_module("token_embedding", token_embedding);
    register_parameter("positional_embedding", positional_embedding);
    register_module("transformer", transformer);
    register_module("ln_final", ln_final);
    register_parameter("text_projection", text_projection);
}

torch::Tensor ClipTextTowerImpl::forward(const torch::Tensor& tokens)
{
    const WidenedWeights own(*this, false), embedding(*token_embedding);
    auto x = token_embedding->forward(tokens) + positional_embedding.slice(0, 0, tokens.size(1)); // N x L x width
    x = ln_final->forward(transformer->forward(x, Sight::Past));
    const auto rows = torch::arange(tokens.size(0), tokens.options());
    const auto atEnd = x.index({rows, tokens.argmax(1)}); // N x width
    return torch::matmul(atEnd, text_projection);         // N x embedDim
}

} // namespace unocclude::engine
