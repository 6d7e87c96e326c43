// SPDX-License-Identifier: Apache-2.0
#include "engine/train/click_trainee.h"

#include "engine/checkpoint/open_checkpoint.h"
#include "engine/checkpoint/state_dict.h"
#include "engine/click/click_segmenter.h"
#include "engine/click/click_weights.h"
#include "engine/tensor/autocast.h"
#include "engine/train/click_loss.h"
#include "engine/train/click_score.h"
#include "engine/train/training_card.h"

namespace unocclude::engine {

namespace {

constexpr int64_t kAllMasks = 1'000'000;
constexpr double kAlternativesAlive = 0.05; // of the loss of answers that were not the best

std::vector<torch::Tensor> selected(const std::vector<torch::Tensor>& levels, const torch::Tensor& rows)
{
    std::vector<torch::Tensor> result;
    for (const auto& level : levels)
        result.push_back(level.index_select(0, rows));
    return result;
}

ClickNetwork startingClick(const ClickRecipe& recipe, const ClickTrainingRun& run)
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

// What is corrected next: the sure answer, or in half of the cases the likeliest of all.
torch::Tensor chosen(const ClickAnswers& answers, const torch::Tensor& isOpen, Draws& draws)
{
    const auto likeliest = answers.predictedIou.argmax(1);
    const auto any = (draws.chance({isOpen.size(0)}, 0.5) * isOpen) > 0;
    const auto which = torch::where(any, likeliest, 0).view({-1, 1, 1, 1});
    return answers.logits.detach().take_along_dim(which, 1).squeeze(1);
}

double meanIou(const ClickAnswers& answers, const torch::Tensor& targets)
{
    return iouOfLogits(answers.logits.slice(1, 0, 1), targets).mean().item<double>();
}

} // namespace

ClickTrainee::ClickTrainee(const ClickRecipe& recipe, const ClickTrainingRun& run)
    : m_recipe(recipe)
    , m_weights(run.weights)
    , m_device(run.device)
    , m_type(trainingType(run.device))
    , m_bank(run.bank)
    , m_scenes(SceneBank::open(run.bank))
    , m_training(m_bank, m_scenes ? &*m_scenes : nullptr, recipe.scenes, recipe.side, run.device)
    , m_model(startingClick(recipe, run))
{
}

std::vector<TrainedGroup> ClickTrainee::groups()
{
    TrainedGroup encoder{{}, m_recipe.encoderRate}, rest;
    for (const auto& item : m_model->named_parameters())
        (item.key().starts_with("encoder.") ? encoder : rest).parameters.push_back(item.value());
    return {encoder, rest};
}

ClickAnswers ClickTrainee::answered(const std::vector<torch::Tensor>& levels, const ClickPrompts& prompts)
{
    const Autocast autocast(m_device, m_type);
    const auto answers = m_model->decode(levels, prompts);
    return {answers.logits.to(torch::kFloat), answers.predictedIou.to(torch::kFloat)};
}

std::vector<torch::Tensor> ClickTrainee::encoded(const torch::Tensor& images)
{
    const Autocast autocast(m_device, m_type);
    return m_model->encode(images, {}, static_cast<std::size_t>(m_recipe.frozenStages));
}

// The sure answer is always right or wrong; of the alternatives, where there are any, the best one counts.
torch::Tensor ClickTrainee::loss(const ClickAnswers& answers, const torch::Tensor& targets,
                                 const torch::Tensor& isOpen) const
{
    const auto each = maskLoss(answers.logits, targets, m_recipe.diceWeight); // M x A
    const auto alternatives = each.slice(1, 1);
    const auto best = alternatives.amin(1) + kAlternativesAlive * alternatives.mean(1);
    const auto quality = (answers.predictedIou - iouOfLogits(answers.logits, targets)).square();
    const auto open = quality.mean(1), closed = quality.select(1, 0);
    return (each.select(1, 0) + isOpen * best + m_recipe.qualityWeight * (isOpen * open + (1 - isOpen) * closed))
        .mean();
}

int64_t ClickTrainee::drawRounds(Draws& draws) const
{
    const double u = draws.uniform({1}, 0, 1).item<double>();
    return 1 + (u < m_recipe.secondRound ? 1 : 0) + (u < m_recipe.thirdRound ? 1 : 0);
}

// The measures; gradients of all rounds gather in the features.
std::vector<double> ClickTrainee::correctInRounds(const std::vector<torch::Tensor>& features, const ClickBatch& batch,
                                                  double share, Draws& draws)
{
    const auto targets = batch.targets.unsqueeze(1);
    ClickRounds rounds(targets, m_recipe.box, m_recipe.boxJitter, m_recipe.clickDepth, draws);
    const int64_t count = drawRounds(draws);
    std::vector<double> measures(3);
    for (int64_t round = 0; round < count; ++round) {
        const auto answers = answered(selected(features, batch.of), rounds.prompts());
        const auto error = loss(answers, targets, rounds.isOpen());
        (error * share).backward();
        measures[0] += error.item<double>() / static_cast<double>(count);
        measures[2] = meanIou(answers, targets);
        if (round == 0)
            measures[1] = measures[2];
        if (round + 1 < count)
            rounds.correct(chosen(answers, rounds.isOpen(), draws));
    }
    return measures;
}

// The encoder is gone back through once, whatever the number of rounds.
PartOutcome ClickTrainee::backward(const StepPart& part)
{
    const auto batch = m_training.compose(part.rows, m_recipe.targets, part.pairsSeed);
    Draws draws(part.drawsSeed, m_device);
    const auto levels = encoded(batch.images);
    std::vector<torch::Tensor> leaves;
    for (const auto& level : levels)
        leaves.push_back(level.detach().to(torch::kFloat).requires_grad_());
    const auto measures = correctInRounds(leaves, batch, part.share, draws);
    std::vector<torch::Tensor> gradients;
    for (std::size_t i = 0; i < leaves.size(); ++i)
        gradients.push_back(leaves[i].grad().to(levels[i].dtype()));
    torch::autograd::backward(levels, gradients);
    return {measures, batch.of.size(0)};
}

JsonValue::Object ClickTrainee::score(bool last)
{
    if (!m_scenes)
        return {};
    ClickSegmenter segmenter(m_model, m_device);
    const auto score = scoreClicks(segmenter, *m_scenes, last ? kAllMasks : m_recipe.scoreMasks);
    return {{"objects", score.objects},
            {"miou_1_click", score.after[0]},
            {"miou_2_clicks", score.after[1]},
            {"miou_3_clicks", score.after[2]},
            {"miou_5_clicks", score.after[4]},
            {"miou_1_click_best", score.firstBest},
            {"miou_1_click_sure", score.firstSure},
            {"miou_box", score.box}};
}

void ClickTrainee::write(const std::map<std::string, std::string>& card)
{
    writeClickWeights(m_weights, m_model, card);
}

} // namespace unocclude::engine
