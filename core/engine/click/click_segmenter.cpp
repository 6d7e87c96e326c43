// SPDX-License-Identifier: Apache-2.0
#include "engine/click/click_segmenter.h"

#include "engine/promptable/sure_first.h"

namespace unocclude::engine {

namespace {

constexpr int64_t kMultiple = 32; // of the encoder's coarsest stride
constexpr int64_t kMaskStride = 2;
constexpr int64_t kFinestStride = 4;

int64_t filledUp(int64_t pixels)
{
    return (pixels + kMultiple - 1) / kMultiple * kMultiple;
}

ClickPrompts onDevice(ClickPrompts prompts, c10::Device device)
{
    for (at::Tensor* tensor :
         {&prompts.points, &prompts.labels, &prompts.boxes, &prompts.hasBox, &prompts.previous, &prompts.hasPrevious})
        *tensor = tensor->to(device);
    return prompts;
}

} // namespace

ClickSegmenter::ClickSegmenter(ClickNetwork model, c10::Device device)
    : m_model(std::move(model))
    , m_device(device)
    , m_square{m_model->options().side, m_model->options().side / kMaskStride}
{
    m_model->to(m_device);
}

ImageFeatures ClickSegmenter::encode(const at::Tensor& photo, const EncodingControl& control)
{
    const c10::InferenceMode inference;
    const int64_t down = filledUp(photo.size(1)) - photo.size(1), right = filledUp(photo.size(2)) - photo.size(2);
    const auto whole = torch::constant_pad_nd(photo.unsqueeze(0).to(m_device), {0, right, 0, down}, 127); // grey
    ImageFeatures features;
    for (const auto& level : m_model->encode(whole, control))
        features.levels.push_back(level.contiguous());
    return features;
}

bool ClickSegmenter::fits(const ImageFeatures& features) const
{
    if (features.levels.size() != ClickOptions::levels || features.levels[0].dim() != 4)
        return false;
    const int64_t height = features.levels[0].size(2) * kFinestStride,
                  width = features.levels[0].size(3) * kFinestStride;
    if (height % kMultiple != 0 || width % kMultiple != 0 || std::max(height, width) != m_square.side)
        return false;
    for (std::size_t level = 0; level < ClickOptions::levels; ++level) {
        const int64_t stride = kFinestStride << level;
        if (features.levels[level].scalar_type() != at::kFloat ||
            features.levels[level].sizes() !=
                at::IntArrayRef({1, m_model->options().widths[level], height / stride, width / stride}))
            return false;
    }
    return true;
}

PromptedMasks ClickSegmenter::decode(const ImageFeatures& features, const SquarePrompt& prompt, Answers answers)
{
    const c10::InferenceMode inference;
    std::vector<at::Tensor> levels;
    for (const auto& level : features.levels)
        levels.push_back(level.to(m_device).contiguous(at::MemoryFormat::ChannelsLast));
    const PictureSize size{levels[0].size(2) * kFinestStride / kMaskStride,
                           levels[0].size(3) * kFinestStride / kMaskStride};
    const auto all = m_model->decode(levels, onDevice(ClickPrompts::of(prompt, size), m_device));
    const auto wanted = [answers](const at::Tensor& each) {
        return answers == Answers::One ? each.slice(0, 0, 1) : each;
    };
    const int64_t down = m_square.maskSide - size.height, right = m_square.maskSide - size.width;
    return {torch::replication_pad2d(wanted(all.logits[0]).cpu(), {0, right, 0, down}),
            wanted(sureFirst(all.predictedIou[0])).cpu()};
}

} // namespace unocclude::engine
