// SPDX-License-Identifier: Apache-2.0
#include "engine/train/trainable_click_network.h"

#include "engine/checkpoint/open_checkpoint.h"
#include "engine/checkpoint/state_dict.h"
#include "engine/click/click_segmenter.h"
#include "engine/click/click_weights.h"
#include "engine/tensor/autocast.h"
#include "engine/train/training_card.h"

namespace unocclude::engine {

namespace {

ClickNetwork startingNetwork(const ClickRecipe& recipe, const ClickTrainingRun& run)
{
    torch::manual_seed(run.seed);
    ClickNetwork model(recipe.architecture);
    if (run.encoder)
        model->encoder->load(*openCheckpoint(*run.encoder));
    if (run.resume && holdsWeights(*run.resume))
        loadStateDict(*model, *openCheckpoint(*run.resume));
    model->to(run.device);
    return model;
}

} // namespace

TrainableClickNetwork::TrainableClickNetwork(const ClickRecipe& recipe, const ClickTrainingRun& run)
    : m_device(run.device)
    , m_type(trainingType(run.device))
    , m_model(startingNetwork(recipe, run))
{
}

std::vector<TrainedGroup> TrainableClickNetwork::groups(double encoderRate)
{
    TrainedGroup encoder{{}, encoderRate}, rest;
    for (const auto& item : m_model->named_parameters())
        (item.key().starts_with("encoder.") ? encoder : rest).parameters.push_back(item.value());
    return {encoder, rest};
}

std::vector<torch::Tensor> TrainableClickNetwork::encode(const torch::Tensor& images, std::size_t frozenStages)
{
    const Autocast autocast(m_device, m_type);
    return m_model->encode(images, {}, frozenStages);
}

ClickAnswers TrainableClickNetwork::decode(const std::vector<torch::Tensor>& levels, const torch::Tensor& of,
                                           const ClickPrompts& prompts)
{
    const Autocast autocast(m_device, m_type);
    std::vector<torch::Tensor> each;
    for (const auto& level : levels)
        each.push_back(level.index_select(0, of));
    const auto answers = m_model->decode(each, prompts);
    return {answers.logits.to(torch::kFloat), answers.predictedIou.to(torch::kFloat)};
}

std::unique_ptr<PromptableSegmenter> TrainableClickNetwork::segmenter()
{
    return std::make_unique<ClickSegmenter>(m_model, m_device);
}

void TrainableClickNetwork::write(const std::filesystem::path& file, const std::map<std::string, std::string>& card)
{
    writeClickWeights(file, m_model, card);
}

} // namespace unocclude::engine
