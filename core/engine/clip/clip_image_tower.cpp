// SPDX-License-Identifier: Apache-2.0
#include "engine/clip/clip_image_tower.h"

#include "engine/nn/layers.h"
#include "engine/tensor/widened_weights.h"

#include <array>

namespace unocclude::engine {

namespace nn = torch::nn;

namespace {

torch::Tensor perChannel(at::ArrayRef<double> values, const at::Tensor& like)
{
    return torch::tensor(values, torch::kDouble).to(like.options()).view({1, 3, 1, 1});
}

} // namespace

at::Tensor clipPixels(const at::Tensor& pictures, int64_t resolution)
{
    const auto squeezed = torch::upsample_bicubic2d(pictures, {resolution, resolution}, /*align_corners=*/true);
    const auto unit = (squeezed + 1.0) / 2.0;
    const auto mean = perChannel(std::array{0.48145466, 0.4578275, 0.40821073}, unit);
    const auto spread = perChannel(std::array{0.26862954, 0.26130258, 0.27577711}, unit);
    return (unit - mean) / spread;
}

ClipImageTowerImpl::ClipImageTowerImpl(const ClipImageOptions& options)
    : m_options(options)
    , conv1(nn::Conv2dOptions(3, options.width, options.patch).stride(options.patch).bias(false))
    , class_embedding(scaledNoise({options.width}, options.width))
    , positional_embedding(scaledNoise({1 + options.grid() * options.grid(), options.width}, options.width))
    , ln_pre(layerNorm(options.width))
    , transformer(options.width, options.layers)
    , ln_post(layerNorm(options.width))
    , proj(scaledNoise({options.width, options.embedDim}, options.width))
{
    register_module("conv1", conv1);
    register_parameter("class_embedding", class_embedding);
    register_parameter("positional_embedding", positional_embedding);
    register_module("ln_pre", ln_pre);
    register_module("transformer", transformer);
    register_module("ln_post", ln_post);
    register_parameter("proj", proj);
}

torch::Tensor ClipImageTowerImpl::forward(const torch::Tensor& pixels)
{
    const WidenedWeights own(*this, false), convolution(*conv1);
    const auto patches = conv1->forward(pixels).flatten(2).transpose(1, 2);  // N x grid^2 x width
    const auto classToken = class_embedding.expand({pixels.size(0), 1, -1}); // N x 1 x width
    auto x = torch::cat({classToken.to(patches.dtype()), patches}, 1);       // N x 1 + grid^2 x width
    x = ln_pre->forward(x + positional_embedding);
    x = transformer->forward(x, Sight::Everything);
    return torch::matmul(ln_post->forward(x.select(1, 0)), proj); // N x embedDim
}

} // namespace unocclude::engine
