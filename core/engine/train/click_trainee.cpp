// SPDX-License-Identifier: Apache-2.0
#include "engine/train/click_trainee.h"

#include "engine/train/click_loss.h"
#include "engine/train/click_rounds.h"
#include "engine/train/click_score.h"

namespace unocclude::engine {

namespace {

constexpr int64_t kAllMasks = 1'000'000;
constexpr double kAlternativesAlive = 0.05; // of the loss of answers that were not the best

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

ClickTrainee::ClickTrainee(const ClickRecipe& recipe, const TrainingRun& run, TrainableSam network)
    : m_recipe(recipe)
    , m_weights(run.weights)
    , m_device(run.device)
    , m_bank(run.bank)
    , m_scenes(SceneBank::open(run.bank))
    , m_training(m_bank, m_scenes ? &*m_scenes : nullptr, recipe.scenes, recipe.side, run.device)
    , m_network(std::move(network))
{
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

// The measures.
std::vector<double> ClickTrainee::correctInRounds(const torch::Tensor& features, const ClickBatch& batch, double share,
                                                  Draws& draws)
{
    const int64_t stride = m_network.maskStride();
    const auto targets = torch::avg_pool2d(batch.targets, stride / ClickBatch::stride).unsqueeze(1);
    ClickRounds rounds(targets, stride, m_recipe.box, m_recipe.boxJitter, m_recipe.clickDepth, draws);
    const int64_t count = drawRounds(draws);
    std::vector<double> measures(3);
    for (int64_t round = 0; round < count; ++round) {
        const auto answers = m_network.decode(features, batch.of, rounds.prompts());
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

PartOutcome ClickTrainee::backward(const StepPart& part)
{
    const auto batch = m_training.compose(part.rows, m_recipe.targets, part.pairsSeed);
    Draws draws(part.drawsSeed, m_device);
    return {correctInRounds(m_network.encode(batch.images), batch, part.share, draws), batch.of.size(0)};
}

JsonValue::Object ClickTrainee::score(bool last)
{
    if (!m_scenes)
        return {};
    const auto segmenter = m_network.segmenter();
    const auto score = scoreClicks(*segmenter, *m_scenes, last ? kAllMasks : m_recipe.scoreMasks);
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
    m_network.write(m_weights, card);
}

} // namespace unocclude::engine
