// SPDX-License-Identifier: Apache-2.0
#include "engine/sam/mask_decoder.h"

#include "engine/sam/layer_norm_2d.h"

namespace unocclude::engine {

namespace nn = torch::nn;

namespace {

nn::ConvTranspose2d doubling(int64_t in, int64_t out)
{
    return nn::ConvTranspose2d(nn::ConvTranspose2dOptions(in, out, 2).stride(2));
}

} // namespace

LayeredMlpImpl::LayeredMlpImpl(int64_t in, int64_t inner, int64_t out, int64_t depth)
{
    register_module("layers", layers);
    for (int64_t i = 0; i < depth; ++i)
        layers->push_back(nn::Linear(i == 0 ? in : inner, i + 1 == depth ? out : inner));
}

torch::Tensor LayeredMlpImpl::forward(torch::Tensor x)
{
    for (std::size_t i = 0; i < layers->size(); ++i) {
        x = layers[i]->as<nn::Linear>()->forward(x);
        if (i + 1 < layers->size())
            x = torch::relu(x);
    }
    return x;
}

MaskDecoderImpl::MaskDecoderImpl(const MaskDecoderOptions& options)
    : transformer(options)
    , iou_token(1, options.width)
    , mask_tokens(options.masks, options.width)
    , output_upscaling(doubling(options.width, options.width / 4), LayerNorm2d(options.width / 4), nn::GELU(),
                       doubling(options.width / 4, options.width / 8), nn::GELU())
    , iou_prediction_head(options.width, options.iouHeadWidth, options.masks, options.iouHeadDepth)
{
    register_module("transformer", transformer);
    register_module("iou_token", iou_token);
    register_module("mask_tokens", mask_tokens);
    register_module("output_upscaling", output_upscaling);
    register_module("output_hypernetworks_mlps", output_hypernetworks_mlps);
    for (int64_t i = 0; i < options.masks; ++i)
        output_hypernetworks_mlps->push_back(LayeredMlp(options.width, options.width, options.width / 8, 3));
    register_module("iou_prediction_head", iou_prediction_head);
}

PromptedMasks MaskDecoderImpl::forward(const torch::Tensor& image, const torch::Tensor& positions,
                                       const PromptEmbeddings& prompt)
{
    const auto own = torch::cat({iou_token->weight, mask_tokens->weight}).unsqueeze(0);
    const auto tokens = torch::cat({own, prompt.sparse}, 1); // 1 x 1 + masks + prompt x width
    const auto asTokens = [](const torch::Tensor& picture) { return picture.flatten(2).transpose(1, 2); };
    const auto [seen, keys] = transformer->forward(tokens, asTokens(image + prompt.dense), asTokens(positions));
    const auto features = keys.transpose(1, 2).reshape(image.sizes()); // 1 x width x grid x grid
    const auto maskTokens = seen[0].slice(0, 1, 1 + mask_tokens->weight.size(0));
    return {maskLogits(maskTokens, features), iou_prediction_head->forward(seen[0][0])};
}

torch::Tensor MaskDecoderImpl::maskLogits(const torch::Tensor& maskTokens, const torch::Tensor& image)
{
    const auto large = output_upscaling->forward(image)[0]; // width / 8 x 4 grid x 4 grid
    std::vector<torch::Tensor> weights;
    for (std::size_t i = 0; i < output_hypernetworks_mlps->size(); ++i)
        weights.push_back(output_hypernetworks_mlps[i]->as<LayeredMlp>()->forward(maskTokens[static_cast<int64_t>(i)]));
    return torch::matmul(torch::stack(weights), large.flatten(1)).view({-1, large.size(1), large.size(2)});
}

} // namespace unocclude::engine
