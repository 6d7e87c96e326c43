// SPDX-License-Identifier: Apache-2.0
#include "engine/sam/image_encoder_vit.h"

#include "engine/sam/vit_block.h"

#include <algorithm>

namespace unocclude::engine {

namespace nn = torch::nn;

ImageEncoderVit::PatchEmbedImpl::PatchEmbedImpl(const VitOptions& options)
    : proj(nn::Conv2dOptions(3, options.width, options.patch).stride(options.patch))
{
    register_module("proj", proj);
}

torch::Tensor ImageEncoderVit::PatchEmbedImpl::forward(const torch::Tensor& pixels)
{
    return proj->forward(pixels).permute({0, 2, 3, 1});
}

ImageEncoderVit::ImageEncoderVit(const VitOptions& options)
    : patch_embed(options)
    , pos_embed(torch::zeros({1, options.grid(), options.grid(), options.width}))
    , neck(encoderNeck(options.width, options.outChannels))
{
    register_module("patch_embed", patch_embed);
    register_parameter("pos_embed", pos_embed);
    register_module("blocks", blocks);
    for (int64_t i = 0; i < options.depth; ++i) {
        const bool seesAll = std::ranges::find(options.globalBlocks, i) != options.globalBlocks.end();
        blocks->push_back(VitBlock(options, seesAll ? options.grid() : options.window));
    }
    register_module("neck", neck);
}

torch::Tensor ImageEncoderVit::forward(const torch::Tensor& pixels, const EncodingControl& control)
{
    EncodingSteps steps(control, static_cast<int64_t>(blocks->size()));
    auto x = patch_embed->forward(pixels) + pos_embed; // 1 x grid x grid x width
    for (const auto& block : *blocks) {
        steps.begin();
        x = block->as<VitBlock>()->forward(x);
        steps.done();
    }
    return neck->forward(x.permute({0, 3, 1, 2})); // 1 x outChannels x grid x grid
}

} // namespace unocclude::engine
