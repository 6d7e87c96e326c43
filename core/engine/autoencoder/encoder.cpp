// SPDX-License-Identifier: Apache-2.0
#include "engine/autoencoder/encoder.h"

#include "engine/nn/layers.h"

namespace unocclude::engine {

namespace nn = torch::nn;

CornerDownsampleImpl::CornerDownsampleImpl(int64_t channels)
    : conv(nn::Conv2dOptions(channels, channels, 3).stride(2))
{
    register_module("conv", conv);
}

torch::Tensor CornerDownsampleImpl::forward(const torch::Tensor& x)
{
    return conv->forward(torch::constant_pad_nd(x, {0, 1, 0, 1})); // right, bottom
}

EncoderLevelImpl::EncoderLevelImpl(int64_t inChannels, int64_t outChannels, int64_t blocks, bool downsamples)
{
    register_module("block", block);
    for (int64_t i = 0; i < blocks; ++i)
        block->push_back(ResnetBlock(i == 0 ? inChannels : outChannels, outChannels));
    if (downsamples)
        downsample = register_module("downsample", CornerDownsample(outChannels));
}

torch::Tensor EncoderLevelImpl::forward(torch::Tensor x)
{
    for (const auto& resnetBlock : *block)
        x = resnetBlock->as<ResnetBlock>()->forward(x);
    return downsample ? downsample->forward(x) : x;
}

EncoderImpl::EncoderImpl(const AutoencoderOptions& options)
    : conv_in(conv3x3(options.pictureChannels, options.channels))
    , mid(options.channels * options.channelMult.back())
    , norm_out(groupNorm32(options.channels * options.channelMult.back(), 1e-6))
    , conv_out(conv3x3(options.channels * options.channelMult.back(), 2 * options.latentChannels))
{
    register_module("conv_in", conv_in);
    register_module("down", down);
    register_module("mid", mid);
    register_module("norm_out", norm_out);
    register_module("conv_out", conv_out);
    int64_t width = options.channels;
    for (std::size_t level = 0; level < options.channelMult.size(); ++level) {
        const auto next = options.channels * options.channelMult[level];
        const bool isCoarsest = level + 1 == options.channelMult.size();
        down->push_back(EncoderLevel(width, next, options.numResBlocks, !isCoarsest));
        width = next;
    }
}

torch::Tensor EncoderImpl::forward(const torch::Tensor& pictures)
{
    auto h = conv_in->forward(pictures); // N x C x H x W
    for (const auto& level : *down)
        h = level->as<EncoderLevel>()->forward(h);
    h = mid->forward(h);                                         // N x C' x H/f x W/f
    return conv_out->forward(torch::silu(norm_out->forward(h))); // N x 2z x H/f x W/f
}

} // namespace unocclude::engine
