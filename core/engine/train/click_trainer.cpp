// SPDX-License-Identifier: Apache-2.0
#include "engine/train/click_trainer.h"

#include "engine/checkpoint/json_value.h"
#include "engine/checkpoint/open_checkpoint.h"
#include "engine/checkpoint/state_dict.h"
#include "engine/click/click_segmenter.h"
#include "engine/click/click_weights.h"
#include "engine/tensor/autocast.h"
#include "engine/train/click_composer.h"
#include "engine/train/click_loss.h"
#include "engine/train/click_recipe.h"
#include "engine/train/click_rounds.h"
#include "engine/train/click_score.h"
#include "engine/train/exponential_moving_average.h"
#include "engine/train/training_card.h"
#include "engine/train/training_state.h"

#include <cmath>

namespace unocclude::engine {

namespace {

using Clock = std::chrono::steady_clock;
using AdamOptions = torch::optim::AdamWOptions;

constexpr int64_t kAllMasks = 1'000'000;
constexpr double kAlternativesAlive = 0.05; // of the loss of answers that were not the best

std::vector<torch::Tensor> selected(const std::vector<torch::Tensor>& levels, const torch::Tensor& rows)
{
    std::vector<torch::Tensor> result;
    for (const auto& level : levels)
        result.push_back(level.index_select(0, rows));
    return result;
}

// What the batches since the last report were like, on average.
struct BatchTally
{
    double loss = 0, firstIou = 0, lastIou = 0;
    int64_t steps = 0;
};

// One run: the network with all that changes it.
class ClickTrainer
{
public:
    ClickTrainer(const ClickTrainingRun& run, const TrainingReport& report)
        : m_run(run)
        , m_report(report)
        , m_progress(startingPoint(run))
        , m_recipe(ClickRecipe{}.with(m_progress.recipe).with(run.options))
        , m_bank(run.bank)
        , m_scenes(SceneBank::open(run.bank))
        , m_training(m_bank, m_scenes ? &*m_scenes : nullptr, m_recipe.scenes, m_recipe.side, run.device)
        , m_model(startingModel(m_recipe, run))
        , m_optimizer(groups(), AdamOptions(m_recipe.learningRate))
        , m_average(*m_model, m_recipe.emaDecay)
        , m_dtype(fastestType(run.device) == at::kFloat ? at::kFloat : at::kBFloat16)
    {
        if (run.resume)
            resume(*run.resume);
        m_progress.recipe = m_recipe.toJson();
    }

    void train(std::stop_token stop)
    {
        const auto begun = m_progress.step;
        auto saved = Clock::now();
        while (shareDone() < 1 && secondsSince(m_started) < m_run.minutes * 60 && !stop.stop_requested()) {
            step();
            if (m_progress.step % m_recipe.reportSteps == 0)
                reportLosses();
            if (m_progress.step % m_recipe.scoreSteps == 0)
                reportScore(m_recipe.scoreMasks);
            if (secondsSince(saved) > m_recipe.saveMinutes * 60) {
                save();
                saved = Clock::now();
            }
        }
        if (m_progress.step > begun)
            save();
    }

    void finish()
    {
        reportScore(kAllMasks);
        writeClickWeights(m_run.weights, smoothed(), trainingCard(progressNow(), writeJson(m_lastScore)));
        m_report(writeJson(JsonValue::Object{{"written", m_run.weights.string()}, {"step", m_progress.step}}));
    }

private:
    ClickNetwork smoothed() const
    {
        const torch::NoGradGuard guard;
        ClickNetwork model(m_recipe.architecture);
        model->to(m_run.device);
        const auto from = m_model->buffers();
        auto to = model->buffers();
        for (std::size_t i = 0; i < from.size(); ++i)
            to[i].copy_(from[i]);
        m_average.copyTo(*model);
        model->eval();
        return model;
    }

    void reportScore(int64_t masks)
    {
        if (!m_scenes)
            return;
        ClickSegmenter segmenter(smoothed(), m_run.device);
        const auto score = scoreClicks(segmenter, *m_scenes, masks);
        m_lastScore = JsonValue::Object{{"step", m_progress.step},
                                        {"samples_seen", m_progress.samples},
                                        {"objects", score.objects},
                                        {"miou_1_click", score.after[0]},
                                        {"miou_2_clicks", score.after[1]},
                                        {"miou_3_clicks", score.after[2]},
                                        {"miou_5_clicks", score.after[4]},
                                        {"miou_1_click_best", score.firstBest},
                                        {"miou_1_click_sure", score.firstSure},
                                        {"miou_box", score.box}};
        m_report(writeJson(JsonValue::Object{{"held_out", m_lastScore}}));
    }

    static TrainingProgress startingPoint(const ClickTrainingRun& run)
    {
        if (!run.resume)
            return {.seed = run.seed};
        if (!holdsWeights(*run.resume))
            return readTrainingProgress(*run.resume);
        const auto file = openCheckpoint(*run.resume);
        auto progress = trainingInCard(file->metadata(), run.seed);
        auto recipe = ClickRecipe{}.with(progress.recipe);
        recipe.architecture = readClickWeights(*file)->options();
        progress.recipe = recipe.toJson();
        return progress;
    }

    static ClickNetwork startingModel(const ClickRecipe& recipe, const ClickTrainingRun& run)
    {
        torch::manual_seed(run.seed);
        ClickNetwork model(recipe.architecture);
        if (run.encoder)
            model->encoder->load(*openCheckpoint(*run.encoder));
        model->to(run.device);
        return model;
    }

    // The encoder, and all the rest.
    std::vector<torch::optim::OptimizerParamGroup> groups()
    {
        std::vector<torch::Tensor> encoder, rest;
        for (const auto& item : m_model->named_parameters())
            (item.key().starts_with("encoder.") ? encoder : rest).push_back(item.value());
        std::vector<torch::optim::OptimizerParamGroup> groups;
        for (auto& parameters : {encoder, rest}) {
            auto options = AdamOptions(m_recipe.learningRate).betas({0.9, 0.99}).weight_decay(m_recipe.weightDecay);
            groups.emplace_back(parameters, std::make_unique<AdamOptions>(options));
        }
        return groups;
    }

    // From a state all goes on as it was; from weights alone the optimiser begins anew.
    void resume(const std::filesystem::path& file)
    {
        if (!holdsWeights(file))
            return restoreTrainingState(file, *m_model, m_average, m_optimizer);
        loadStateDict(*m_model, *openCheckpoint(file));
        m_average = ExponentialMovingAverage(*m_model, m_recipe.emaDecay);
        m_warmFrom = m_progress.step;
    }

    TrainingProgress progressNow() const
    {
        auto progress = m_progress;
        progress.seconds += secondsSince(m_started);
        return progress;
    }

    // Of the run's length, in steps or in minutes.
    double shareDone() const
    {
        if (m_recipe.totalSteps == 0)
            return secondsSince(m_started) / std::max(1e-9, m_run.minutes * 60);
        return static_cast<double>(m_progress.step) / static_cast<double>(m_recipe.totalSteps);
    }

    double learningRate() const
    {
        return LearningSchedule{m_recipe.learningRate, m_recipe.warmupSteps, m_recipe.cooldown}.at(
            m_progress.step - m_warmFrom, shareDone());
    }

    void setLearningRates()
    {
        const double rate = learningRate();
        for (std::size_t i = 0; i < m_optimizer.param_groups().size(); ++i)
            static_cast<AdamOptions&>(m_optimizer.param_groups()[i].options())
                .lr(i == 0 ? rate * m_recipe.encoderRate : rate);
    }

    ClickAnswers answered(const std::vector<torch::Tensor>& levels, const ClickPrompts& prompts)
    {
        const Autocast autocast(m_run.device, m_dtype);
        const auto answers = m_model->decode(levels, prompts);
        return {answers.logits.to(torch::kFloat), answers.predictedIou.to(torch::kFloat)};
    }

    std::vector<torch::Tensor> encoded(const torch::Tensor& images)
    {
        const Autocast autocast(m_run.device, m_dtype);
        return m_model->encode(images, {}, static_cast<std::size_t>(m_recipe.frozenStages));
    }

    // The sure answer is always right or wrong; of the alternatives, where there are any, the best one counts.
    torch::Tensor loss(const ClickAnswers& answers, const torch::Tensor& targets, const torch::Tensor& isOpen) const
    {
        const auto each = maskLoss(answers.logits, targets, m_recipe.diceWeight); // M x A
        const auto alternatives = each.slice(1, 1);
        const auto best = alternatives.amin(1) + kAlternativesAlive * alternatives.mean(1);
        const auto quality = (answers.predictedIou - iouOfLogits(answers.logits, targets)).square();
        const auto open = quality.mean(1), closed = quality.select(1, 0);
        return (each.select(1, 0) + isOpen * best + m_recipe.qualityWeight * (isOpen * open + (1 - isOpen) * closed))
            .mean();
    }

    // What is corrected next: the sure answer, or in half of the cases the likeliest of all.
    static torch::Tensor chosen(const ClickAnswers& answers, const torch::Tensor& isOpen, Draws& draws)
    {
        const auto likeliest = answers.predictedIou.argmax(1);
        const auto any = (draws.chance({isOpen.size(0)}, 0.5) * isOpen) > 0;
        const auto which = torch::where(any, likeliest, 0).view({-1, 1, 1, 1});
        return answers.logits.detach().take_along_dim(which, 1).squeeze(1);
    }

    int64_t drawRounds(Draws& draws) const
    {
        const double u = draws.uniform({1}, 0, 1).item<double>();
        return 1 + (u < m_recipe.secondRound ? 1 : 0) + (u < m_recipe.thirdRound ? 1 : 0);
    }

    // Gradients of all rounds gather in the features, so that the encoder is gone back through once.
    void backward(const ClickBatch& batch, Draws& draws)
    {
        const auto levels = encoded(batch.images);
        std::vector<torch::Tensor> leaves;
        for (const auto& level : levels)
            leaves.push_back(level.detach().to(torch::kFloat).requires_grad_());
        const auto targets = batch.targets.unsqueeze(1);
        ClickRounds rounds(targets, m_recipe.box, m_recipe.boxJitter, m_recipe.clickDepth, draws);
        const int64_t count = drawRounds(draws);
        for (int64_t round = 0; round < count; ++round) {
            const auto answers = answered(selected(leaves, batch.of), rounds.prompts());
            const auto error = loss(answers, targets, rounds.isOpen());
            note(error.item<double>(), answers, targets, round, count);
            error.backward();
            if (round + 1 < count)
                rounds.correct(chosen(answers, rounds.isOpen(), draws));
        }
        std::vector<torch::Tensor> gradients;
        for (std::size_t i = 0; i < leaves.size(); ++i)
            gradients.push_back(leaves[i].grad().to(levels[i].dtype()));
        torch::autograd::backward(levels, gradients);
    }

    void note(double error, const ClickAnswers& answers, const torch::Tensor& targets, int64_t round, int64_t count)
    {
        if (!std::isfinite(error))
            throw std::runtime_error("the loss is not finite at step " + std::to_string(m_progress.step + 1) +
                                     "; the last state written is from before");
        const double iou = iouOfLogits(answers.logits.slice(1, 0, 1), targets).mean().item<double>();
        m_tally.loss += error / static_cast<double>(count);
        if (round == 0)
            m_tally.firstIou += iou;
        if (round + 1 == count)
            m_tally.lastIou += iou;
    }

    void step()
    {
        // everything drawn for a step hangs on (seed, step), so that a resumed run draws the same
        const auto stepSeed = m_progress.seed * 1'000'003ULL + static_cast<std::uint64_t>(m_progress.step);
        const auto batch = m_training.compose(m_recipe.batch, m_recipe.targets, stepSeed + 0x9e3779b9ULL);
        Draws draws(stepSeed, m_run.device);
        m_optimizer.zero_grad();
        backward(batch, draws);
        torch::nn::utils::clip_grad_norm_(m_model->parameters(), m_recipe.gradientClip);
        setLearningRates();
        m_optimizer.step();
        m_average.update(*m_model);
        ++m_progress.step;
        ++m_tally.steps;
        m_progress.samples += batch.of.size(0);
    }

    void reportLosses()
    {
        const auto n = static_cast<double>(m_tally.steps);
        m_report(writeJson(JsonValue::Object{{"step", m_progress.step},
                                             {"loss", m_tally.loss / n},
                                             {"iou_first", m_tally.firstIou / n},
                                             {"iou_last", m_tally.lastIou / n},
                                             {"learning_rate", learningRate()},
                                             {"steps_per_second", n / secondsSince(m_reported)},
                                             {"minutes", progressNow().seconds / 60}}));
        m_tally = {};
        m_reported = Clock::now();
    }

    void save()
    {
        saveTrainingState(m_run.state, *m_model, m_average, m_optimizer, progressNow());
        m_report(writeJson(JsonValue::Object{{"written", m_run.state.string()}, {"step", m_progress.step}}));
    }

    const ClickTrainingRun& m_run;
    const TrainingReport& m_report;
    TrainingProgress m_progress;
    ClickRecipe m_recipe;
    PairBank m_bank;
    std::optional<SceneBank> m_scenes;
    ClickComposer m_training;
    ClickNetwork m_model;
    torch::optim::AdamW m_optimizer;
    ExponentialMovingAverage m_average;
    at::ScalarType m_dtype;
    int64_t m_warmFrom = 0; // the step at which the optimiser began
    Clock::time_point m_started = Clock::now(), m_reported = m_started;
    BatchTally m_tally;
    JsonValue m_lastScore;
};

} // namespace

void trainClick(const ClickTrainingRun& run, const TrainingReport& report, std::stop_token stop)
{
    ClickTrainer trainer(run, report);
    trainer.train(stop);
    trainer.finish();
}

} // namespace unocclude::engine
