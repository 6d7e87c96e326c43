// SPDX-License-Identifier: Apache-2.0
#include "engine/sam/prompt_encoder.h"

#include "engine/sam/layer_norm_2d.h"

namespace unocclude::engine {

namespace nn = torch::nn;

namespace {

nn::Conv2d halving(int64_t in, int64_t out)
{
    return nn::Conv2d(nn::Conv2dOptions(in, out, 2).stride(2));
}

const torch::Tensor& weightOf(nn::ModuleList& embeddings, std::size_t index)
{
    return embeddings[index]->as<nn::Embedding>()->weight;
}

enum Meaning : std::size_t { NotOnObject, OnObject, FirstCorner, SecondCorner, Meanings };

} // namespace

PromptEncoderImpl::PromptEncoderImpl(const MaskDecoderOptions& options)
    : m_options(options)
    , pe_layer(options.width)
    , not_a_point_embed(1, options.width)
    , mask_downscaling(halving(1, options.maskChannels / 4), LayerNorm2d(options.maskChannels / 4), nn::GELU(),
                       halving(options.maskChannels / 4, options.maskChannels), LayerNorm2d(options.maskChannels),
                       nn::GELU(), nn::Conv2d(nn::Conv2dOptions(options.maskChannels, options.width, 1)))
    , no_mask_embed(1, options.width)
{
    register_module("pe_layer", pe_layer);
    register_module("point_embeddings", point_embeddings);
    for (std::size_t meaning = 0; meaning < Meanings; ++meaning)
        point_embeddings->push_back(nn::Embedding(1, options.width));
    register_module("not_a_point_embed", not_a_point_embed);
    register_module("mask_downscaling", mask_downscaling);
    register_module("no_mask_embed", no_mask_embed);
}

PromptEmbeddings PromptEncoderImpl::forward(const SquarePrompt& prompt)
{
    const auto points = pointTokens(prompt);
    const auto sparse = prompt.box.defined() ? torch::cat({points, boxTokens(prompt.box)})
                                             : torch::cat({points, not_a_point_embed->weight});
    const auto dense =
        prompt.previous.defined() ? maskFeatures(prompt.previous) : no_mask_embed->weight.view({1, -1, 1, 1});
    return {sparse.unsqueeze(0), dense};
}

/// Of pixels' centres. [K, 2] -> [K, width]
torch::Tensor PromptEncoderImpl::positions(const torch::Tensor& xy)
{
    return pe_layer->forward((xy.to(no_mask_embed->weight.device()) + 0.5) / m_options.side);
}

torch::Tensor PromptEncoderImpl::pointTokens(const SquarePrompt& prompt)
{
    const auto onObject = prompt.labels.to(no_mask_embed->weight.device()).eq(1).unsqueeze(1);
    return positions(prompt.points) +
           torch::where(onObject, weightOf(point_embeddings, OnObject), weightOf(point_embeddings, NotOnObject));
}

torch::Tensor PromptEncoderImpl::boxTokens(const torch::Tensor& box)
{
    return positions(box.view({2, 2})) +
           torch::cat({weightOf(point_embeddings, FirstCorner), weightOf(point_embeddings, SecondCorner)});
}

torch::Tensor PromptEncoderImpl::maskFeatures(const torch::Tensor& logits)
{
    return mask_downscaling->forward(logits.to(no_mask_embed->weight.device()).unsqueeze(0).unsqueeze(0));
}

} // namespace unocclude::engine
