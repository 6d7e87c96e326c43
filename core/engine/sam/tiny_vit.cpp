// SPDX-License-Identifier: Apache-2.0
#include "engine/sam/tiny_vit.h"

#include "engine/nn/layers.h"
#include "engine/sam/mb_conv.h"
#include "engine/sam/tiny_vit_block.h"

#include <numeric>

namespace unocclude::engine {

namespace nn = torch::nn;

namespace {

ConvBn halvedConvBn(int64_t in, int64_t out)
{
    return ConvBn(nn::Conv2dOptions(in, out, 3).stride(2).padding(1));
}

} // namespace

TinyVitStageImpl::TinyVitStageImpl(const TinyVitOptions& options, std::size_t stage)
    : m_isConvolutional(stage == 0)
{
    register_module("blocks", blocks);
    const int64_t width = options.widths[stage];
    for (int64_t i = 0; i < options.depths[stage]; ++i) {
        if (m_isConvolutional)
            blocks->push_back(MbConv(width, options.expansion));
        else
            blocks->push_back(TinyVitBlock(width, options.heads[stage], options.windows[stage], options.expansion));
    }
    if (stage + 1 < TinyVitOptions::stages)
        downsample = register_module("downsample",
                                     PatchMerging(width, options.widths[stage + 1], TinyVitOptions::strides[stage]));
}

torch::Tensor TinyVitStageImpl::forward(torch::Tensor x, EncodingSteps& steps)
{
    for (const auto& block : *blocks) {
        steps.begin();
        x = m_isConvolutional ? block->as<MbConv>()->forward(x.permute({0, 3, 1, 2})).permute({0, 2, 3, 1})
                              : block->as<TinyVitBlock>()->forward(x);
        steps.done();
    }
    return downsample ? downsample->forward(x.permute({0, 3, 1, 2})).permute({0, 2, 3, 1}) : x;
}

TinyVit::PatchEmbedImpl::PatchEmbedImpl(int64_t width)
    : seq(halvedConvBn(3, width / 2), nn::GELU(), halvedConvBn(width / 2, width))
{
    register_module("seq", seq);
}

TinyVit::TinyVit(const TinyVitOptions& options)
    : m_blocks(std::accumulate(options.depths.begin(), options.depths.end(), int64_t{0}))
    , patch_embed(options.widths[0])
    , norm_head(layerNorm(options.widths.back()))
    , head(options.widths.back(), options.classes)
    , neck(encoderNeck(options.widths.back(), options.outChannels))
{
    register_module("patch_embed", patch_embed);
    register_module("layers", layers);
    for (std::size_t stage = 0; stage < TinyVitOptions::stages; ++stage)
        layers->push_back(TinyVitStage(options, stage));
    register_module("norm_head", norm_head);
    register_module("head", head);
    register_module("neck", neck);
}

torch::Tensor TinyVit::forward(const torch::Tensor& pixels, const EncodingControl& control)
{
    EncodingSteps steps(control, m_blocks);
    auto x = patch_embed->forward(pixels).permute({0, 2, 3, 1}); // 1 x 256 x 256 x 64
    for (const auto& stage : *layers)
        x = stage->as<TinyVitStage>()->forward(x, steps); // at last 1 x grid x grid x 320
    return neck->forward(x.permute({0, 3, 1, 2}));        // 1 x outChannels x grid x grid
}

} // namespace unocclude::engine
