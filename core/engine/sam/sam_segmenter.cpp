// SPDX-License-Identifier: Apache-2.0
#include "engine/sam/sam_segmenter.h"

#include "engine/promptable/sure_first.h"
#include "engine/sam/conv_bn.h"

namespace unocclude::engine {

SamSegmenter::SamSegmenter(Sam model, c10::Device device)
    : m_model(std::move(model))
    , m_device(device)
    , m_square{m_model->options().decoder.side, m_model->options().decoder.maskSide()}
{
    m_model->to(m_device);
    foldNormalisations(*m_model);
}

ImageFeatures SamSegmenter::encode(const at::Tensor& photo, const EncodingControl& control)
{
    const c10::InferenceMode inference;
    const auto pixels = m_model->pixels(photo.to(m_device)).contiguous(at::MemoryFormat::ChannelsLast);
    return {{m_model->encode(pixels, control).contiguous()}};
}

bool SamSegmenter::fits(const ImageFeatures& features) const
{
    const auto& decoder = m_model->options().decoder;
    return features.levels.size() == 1 && features.levels[0].scalar_type() == at::kFloat &&
           features.levels[0].sizes() == at::IntArrayRef({1, decoder.width, decoder.grid, decoder.grid});
}

PromptedMasks SamSegmenter::decode(const ImageFeatures& features, const SquarePrompt& prompt, Answers answers)
{
    const c10::InferenceMode inference;
    const auto all = m_model->decode(features.levels.at(0).to(m_device), prompt);
    const PromptedMasks each{all.logits.cpu(), all.predictedIou.cpu()};
    if (answers == Answers::One)
        return {each.logits.slice(0, 0, 1), each.predictedIou.slice(0, 0, 1)};
    if (m_model->options().decoder.surelyAnswersOneClick)
        return {each.logits, sureFirst(each.predictedIou)};
    return {each.logits.slice(0, 1), each.predictedIou.slice(0, 1)};
}

} // namespace unocclude::engine
