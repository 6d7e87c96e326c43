// SPDX-License-Identifier: Apache-2.0
#include "engine/train/trainable_sam.h"

#include "engine/checkpoint/open_checkpoint.h"
#include "engine/sam/sam_segmenter.h"
#include "engine/sam/sam_shapes.h"
#include "engine/sam/sam_weights.h"

namespace unocclude::engine {

namespace {

Sam trainableSam(const std::filesystem::path& weights, c10::Device device)
{
    const auto file = openCheckpoint(weights);
    auto options = samOptionsOf(*file);
    options.decoder.surelyAnswersOneClick = true;
    Sam model = readSam(*file, options);
    model->to(device);
    return model;
}

torch::Tensor where(const torch::Tensor& tensor, const torch::Tensor& rows)
{
    return tensor.index_select(0, rows.nonzero().flatten());
}

/// One of many prompts. Theirs are at pixels' centres.
SquarePrompt promptAt(const ClickPrompts& prompts, int64_t row)
{
    SquarePrompt prompt;
    const auto isPoint = prompts.labels[row] >= 0;
    prompt.points = where(prompts.points[row], isPoint) - 0.5;
    prompt.labels = where(prompts.labels[row], isPoint);
    if (prompts.hasBox[row].item<float>() > 0)
        prompt.box = prompts.boxes[row] - 0.5;
    if (prompts.hasPrevious[row].item<float>() > 0)
        prompt.previous = prompts.previous[row][0];
    return prompt;
}

} // namespace

SamAnsweringPartImpl::SamAnsweringPartImpl(Sam& model)
{
    for (const auto& child : model->named_children())
        if (child.key() != "image_encoder")
            register_module(child.key(), child.value());
}

TrainableSam::TrainableSam(const std::filesystem::path& weights, c10::Device device)
    : m_device(device)
    , m_model(trainableSam(weights, device))
    , m_trained(m_model)
{
    for (auto& parameter : m_model->parameters())
        parameter.set_requires_grad(false);
    for (auto& parameter : m_trained->parameters())
        parameter.set_requires_grad(true);
}

std::vector<TrainedGroup> TrainableSam::groups(double)
{
    return {{m_trained->parameters(), 1.0}};
}

std::vector<torch::Tensor> TrainableSam::encode(const torch::Tensor& images, std::size_t)
{
    const torch::NoGradGuard fixed;
    std::vector<torch::Tensor> features;
    for (const auto& image : images.unbind())
        features.push_back(m_model->encode(m_model->pixels(image).contiguous(at::MemoryFormat::ChannelsLast), {}));
    return {torch::cat(features)};
}

ClickAnswers TrainableSam::decode(const std::vector<torch::Tensor>& levels, const torch::Tensor& of,
                                  const ClickPrompts& prompts)
{
    std::vector<torch::Tensor> logits, predicted;
    for (int64_t row = 0; row < of.size(0); ++row) {
        const auto image = of[row].item<int64_t>();
        const auto answer = m_model->decode(levels[0].slice(0, image, image + 1), promptAt(prompts, row));
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
    writeSam(file, m_model, card);
}

} // namespace unocclude::engine
