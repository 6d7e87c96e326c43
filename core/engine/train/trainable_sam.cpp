// SPDX-License-Identifier: Apache-2.0
#include "engine/train/trainable_sam.h"

#include "engine/checkpoint/row_quantisation.h"
#include "engine/sam/sam_segmenter.h"
#include "engine/sam/sam_shapes.h"
#include "engine/sam/sam_weights.h"

#include <algorithm>

namespace unocclude::engine {

namespace {

Sam modelIn(const CheckpointReader& file, c10::Device device)
{
    if (!holdsSam(file))
        throw CheckpointError(file.path(), "it holds no model of the SAM family, which alone can be trained further");
    auto options = samOptionsOf(file);
    options.decoder.surelyAnswersOneClick = true;
    Sam model = readSam(file, options);
    model->to(device);
    return model;
}

bool hasQuantisedRows(const CheckpointReader& file)
{
    return std::ranges::any_of(file.entries(), [&](const TensorEntry& entry) { return isQuantised(file, entry.name); });
}

} // namespace

SamAnsweringPartImpl::SamAnsweringPartImpl(Sam& model)
{
    for (const auto& child : model->named_children())
        if (child.key() != "image_encoder")
            register_module(child.key(), child.value());
}

TrainableSam::TrainableSam(const CheckpointReader& weights, c10::Device device)
    : m_device(device)
    , m_inBytes(hasQuantisedRows(weights))
    , m_model(modelIn(weights, device))
    , m_trained(m_model)
{
    for (auto& parameter : m_model->parameters())
        parameter.set_requires_grad(false);
    for (auto& parameter : m_trained->parameters())
        parameter.set_requires_grad(true);
}

torch::Tensor TrainableSam::encode(const torch::Tensor& images)
{
    const torch::NoGradGuard fixed;
    std::vector<torch::Tensor> features;
    for (const auto& image : images.unbind())
        features.push_back(m_model->encode(m_model->pixels(image).contiguous(at::MemoryFormat::ChannelsLast), {}));
    return torch::cat(features);
}

ClickAnswers TrainableSam::decode(const torch::Tensor& features, const torch::Tensor& of, const ClickPrompts& prompts)
{
    std::vector<torch::Tensor> logits, predicted;
    for (int64_t object = 0; object < of.size(0); ++object) {
        const auto image = of[object].item<int64_t>();
        const auto answer = m_model->decode(features.slice(0, image, image + 1), prompts.at(object));
        logits.push_back(answer.logits);
        predicted.push_back(answer.predictedIou);
    }
    return {torch::stack(logits), torch::stack(predicted)};
}

std::unique_ptr<PromptableSegmenter> TrainableSam::segmenter()
{
    return std::make_unique<SamSegmenter>(m_model, m_device);
}

void TrainableSam::write(const std::filesystem::path& file, const std::map<std::string, std::string>& card)
{
    writeSam(file, m_model, m_inBytes ? at::kChar : at::kHalf, card);
}

} // namespace unocclude::engine
