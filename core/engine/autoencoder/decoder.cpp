// SPDX-License-Identifier: Apache-2.0
#include "engine/autoencoder/decoder.h"

#include "engine/nn/layers.h"
#include "engine/sampler/sampling_stopped.h"

#include <algorithm>

namespace unocclude::engine {

DecoderLevelImpl::DecoderLevelImpl(int64_t inChannels, int64_t outChannels, int64_t blocks, bool upsamples)
{
    register_module("block", block);
    for (int64_t i = 0; i < blocks; ++i)
        block->push_back(ResnetBlock(i == 0 ? inChannels : outChannels, outChannels));
    if (upsamples)
        upsample = register_module("upsample", Upsample(outChannels));
}

torch::Tensor DecoderLevelImpl::forward(torch::Tensor x)
{
    for (const auto& resnetBlock : *block)
        x = resnetBlock->as<ResnetBlock>()->forward(x);
    return upsample ? upsample->forward(x) : x;
}

DecoderImpl::DecoderImpl(const AutoencoderOptions& options)
    : conv_in(conv3x3(options.latentChannels, options.channels * options.channelMult.back()))
    , mid(options.channels * options.channelMult.back())
    , norm_out(groupNorm32(options.channels * options.channelMult.front(), 1e-6))
    , conv_out(conv3x3(options.channels * options.channelMult.front(), options.pictureChannels))
{
    register_module("conv_in", conv_in);
    register_module("mid", mid);
    register_module("up", up);
    register_module("norm_out", norm_out);
    register_module("conv_out", conv_out);
    const auto levels = options.channelMult.size();
    for (std::size_t level = 0; level < levels; ++level) {
        const auto coarser = options.channelMult[std::min(level + 1, levels - 1)];
        up->push_back(DecoderLevel(options.channels * coarser, options.channels * options.channelMult[level],
                                   options.numResBlocks + 1, level > 0));
    }
}

torch::Tensor DecoderImpl::forward(const torch::Tensor& latents, const std::stop_token& stop)
{
    auto h = mid->forward(conv_in->forward(latents)); // N x C' x h x w
    for (auto level = up->size(); level-- > 0;) {
        throwIfStopped(stop);
        h = up[level]->as<DecoderLevel>()->forward(h);
    }
    return conv_out->forward(torch::silu(norm_out->forward(h))); // N x 3 x fh x fw
}

} // namespace unocclude::engine
