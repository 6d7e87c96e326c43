// SPDX-License-Identifier: Apache-2.0
#include "engine/click/click_decoder.h"

#include "engine/click/conv_next_block.h"
#include "engine/click/level_layers.h"
#include "engine/nn/layers.h"

namespace unocclude::engine {

namespace nn = torch::nn;

namespace {

constexpr std::size_t kLevels = ClickOptions::levels;
constexpr int64_t kCompared = 32; // channels of features that are compared with those at the points
constexpr int64_t kAffinities = 2;

int64_t strideOf(std::size_t level)
{
    return int64_t{4} << level;
}

/// Channels side by side in memory: what convolutions are quickest with on a CPU.
torch::Tensor interleaved(const torch::Tensor& x)
{
    return x.contiguous(torch::MemoryFormat::ChannelsLast);
}

/// Mean over the places, each as far as it counts. @param weights [N, 1, h, w]   @return [N, C]
torch::Tensor weightedMean(const torch::Tensor& x, const torch::Tensor& weights)
{
    const auto sum = torch::bmm(x.flatten(2), weights.flatten(2).transpose(1, 2)).squeeze(2);
    return sum / weights.sum({1, 2, 3}).unsqueeze(1).clamp_min(1e-3);
}

} // namespace

ClickDecoderImpl::ClickDecoderImpl(const ClickOptions& options)
    : m_answers(options.answers())
    , context(2 * options.widths[2], options.widths[2])
    , masks(conv1x1(options.widths[0], 4 * options.answers()))
    , iou1(2 * options.widths[1] + 1, 64)
    , iou2(64, 1)
{
    register_module("prompt", prompt);
    register_module("affinity", affinity);
    register_module("entry", entry);
    register_module("stages", stages);
    register_module("context", context);
    register_module("masks", masks);
    register_module("iou1", iou1);
    register_module("iou2", iou2);
    for (std::size_t level = 0; level < kLevels; ++level) {
        const int64_t width = options.widths[level], told = options.prompt[level];
        const int64_t from = level == 0 ? ClickPrompts::channels : options.prompt[level - 1];
        prompt->push_back(nn::Conv2d(nn::Conv2dOptions(from, told, 3).stride(level == 0 ? 1 : 2).padding(1)));
        if (level > 0)
            affinity->push_back(conv1x1(width, kCompared));
        const int64_t coarser = level + 1 < kLevels ? options.widths[level + 1] : 0;
        entry->push_back(conv1x1(width + told + coarser + (level > 0 ? kAffinities : 0), width));
        nn::Sequential blocks;
        for (int64_t i = 0; i < options.depths[level]; ++i)
            blocks->push_back(ConvNextBlock(width));
        stages->push_back(blocks);
    }
}

torch::Tensor ClickDecoderImpl::mix(std::size_t level, const std::vector<torch::Tensor>& parts)
{
    return convolved(entry, level, torch::cat(parts, 1));
}

torch::Tensor ClickDecoderImpl::summary(const torch::Tensor& x, const torch::Tensor& focus)
{
    const auto weights = torch::adaptive_avg_pool2d(focus, {x.size(2), x.size(3)});
    const auto both = torch::cat({weightedMean(x, weights), x.mean({2, 3})}, 1);
    return context->forward(both).unsqueeze(2).unsqueeze(3);
}

torch::Tensor ClickDecoderImpl::quality(const torch::Tensor& x, const torch::Tensor& logits)
{
    const auto inside = torch::adaptive_avg_pool2d(torch::sigmoid(logits), {x.size(2), x.size(3)}).flatten(2); // N A P
    const auto places = x.flatten(2).transpose(1, 2);                                                          // N P C
    const auto area = inside.mean(2, /*keepdim=*/true);
    const auto within = torch::bmm(inside, places) / inside.sum(2, true).clamp_min(1e-3);
    const auto everywhere = places.mean(1, true).expand_as(within);
    const auto hidden = torch::relu(iou1->forward(torch::cat({within, everywhere, area.sqrt()}, 2)));
    return torch::sigmoid(iou2->forward(hidden)).squeeze(2);
}

ClickAnswers ClickDecoderImpl::forward(const std::vector<torch::Tensor>& levels, const ClickPrompts& prompts)
{
    const auto maps = interleaved(prompts.maps({levels[0].size(2), levels[0].size(3)}, strideOf(0)));
    std::vector<torch::Tensor> told{maps};
    for (std::size_t level = 0; level < kLevels; ++level)
        told.push_back(torch::relu(convolved(prompt, level, told.back())));
    torch::Tensor x, middle;
    for (std::size_t level = kLevels; level-- > 0;) {
        const auto own = interleaved(levels[level]);
        std::vector<torch::Tensor> parts{own, told[level + 1]};
        if (level > 0)
            parts.push_back(interleaved(prompts.affinity(convolved(affinity, level - 1, own), strideOf(level))));
        if (x.defined())
            parts.push_back(doubled(x));
        x = mix(level, parts);
        if (level + 1 == kLevels)
            x = x + summary(x, ClickPrompts::focus(maps));
        x = stages->ptr(level)->as<nn::Sequential>()->forward(x);
        if (level == 1)
            middle = x;
    }
    const auto logits = torch::pixel_shuffle(masks->forward(torch::relu(x)), 2);
    return {logits, quality(middle.detach(), logits.detach())};
}

} // namespace unocclude::engine
