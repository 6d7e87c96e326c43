// SPDX-License-Identifier: Apache-2.0
#include "engine/unet/unet.h"

#include "engine/nn/layers.h"
#include "engine/nn/res_block.h"
#include "engine/nn/spatial_transformer.h"
#include "engine/nn/timestep_embedding.h"
#include "engine/unet/resample.h"

#include <algorithm>

namespace unocclude::engine {

namespace nn = torch::nn;

torch::Tensor UNetStageImpl::forward(torch::Tensor x, const torch::Tensor& embedding, const torch::Tensor& context)
{
    for (const auto& layer : children()) {
        if (auto* resBlock = layer->as<ResBlock>())
            x = resBlock->forward(x, embedding);
        else if (auto* transformer = layer->as<SpatialTransformer>())
            x = transformer->forward(x, context);
        else if (auto* downsample = layer->as<Downsample>())
            x = downsample->forward(x);
        else if (auto* upsample = layer->as<Upsample>())
            x = upsample->forward(x);
        else
            x = layer->as<nn::Conv2d>()->forward(x);
    }
    return x;
}

UNetImpl::UNetImpl(const UNetOptions& options)
    : m_options(options)
    , time_embed(nn::Linear(options.modelChannels, 4 * options.modelChannels), nn::SiLU(),
                 nn::Linear(4 * options.modelChannels, 4 * options.modelChannels))
    , out(groupNorm32(options.modelChannels), nn::SiLU(),
          zeroed(nn::Conv2d(nn::Conv2dOptions(options.modelChannels, options.outChannels, 3).padding(1))))
{
    register_module("time_embed", time_embed);
    register_module("input_blocks", input_blocks);
    register_module("middle_block", middle_block);
    register_module("output_blocks", output_blocks);
    register_module("out", out);
    buildInput();
    buildMiddle();
    buildOutput();
}

bool UNetImpl::hasAttention() const
{
    const auto& at = m_options.attentionResolutions;
    return std::find(at.begin(), at.end(), m_downsampling) != at.end();
}

UNetStage UNetImpl::resStage(int64_t outChannels, int64_t skipChannels)
{
    UNetStage stage;
    stage->push(ResBlock(m_channels + skipChannels, outChannels, 4 * m_options.modelChannels));
    m_channels = outChannels;
    if (hasAttention())
        stage->push(SpatialTransformer(m_channels, m_options));
    return stage;
}

void UNetImpl::buildInput()
{
    UNetStage first;
    first->push(nn::Conv2d(nn::Conv2dOptions(m_options.inChannels, m_options.modelChannels, 3).padding(1)));
    m_channels = m_options.modelChannels;
    const auto add = [this](const UNetStage& stage) {
        input_blocks->push_back(stage);
        m_skipChannels.push_back(m_channels);
    };
    add(first);
    for (std::size_t level = 0; level < m_options.channelMult.size(); ++level) {
        for (int64_t i = 0; i < m_options.numResBlocks; ++i)
            add(resStage(m_options.channelMult[level] * m_options.modelChannels, 0));
        if (level + 1 < m_options.channelMult.size()) {
            UNetStage down;
            down->push(Downsample(m_channels));
            add(down);
            m_downsampling *= 2;
        }
    }
}

void UNetImpl::buildMiddle()
{
    const auto embedding = 4 * m_options.modelChannels;
    middle_block->push(ResBlock(m_channels, m_channels, embedding));
    middle_block->push(SpatialTransformer(m_channels, m_options));
    middle_block->push(ResBlock(m_channels, m_channels, embedding));
}

void UNetImpl::buildOutput()
{
    auto skips = m_skipChannels;
    for (auto level = m_options.channelMult.size(); level-- > 0;) {
        for (int64_t i = 0; i <= m_options.numResBlocks; ++i) {
            auto stage = resStage(m_options.channelMult[level] * m_options.modelChannels, skips.back());
            skips.pop_back();
            if (level > 0 && i == m_options.numResBlocks) {
                stage->push(Upsample(m_channels));
                m_downsampling /= 2;
            }
            output_blocks->push_back(stage);
        }
    }
}

torch::Tensor UNetImpl::forward(const torch::Tensor& x, const torch::Tensor& timesteps, const torch::Tensor& context)
{
    const auto embedding = time_embed->forward(timestepEmbedding(timesteps, m_options.modelChannels)); // N x 4C
    std::vector<torch::Tensor> skips;
    auto h = x;
    for (const auto& stage : *input_blocks)
        skips.push_back(h = stage->as<UNetStage>()->forward(h, embedding, context));
    h = middle_block->forward(h, embedding, context);
    for (const auto& stage : *output_blocks) {
        h = stage->as<UNetStage>()->forward(torch::cat({h, skips.back()}, 1), embedding, context);
        skips.pop_back();
    }
    return out->forward(h); // N x outChannels x H x W
}

} // namespace unocclude::engine
