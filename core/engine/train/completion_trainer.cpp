// SPDX-License-Identifier: Apache-2.0
#include "engine/train/completion_trainer.h"

#include "engine/checkpoint/json_value.h"
#include "engine/checkpoint/safetensors_reader.h"
#include "engine/checkpoint/state_dict.h"
#include "engine/compact/compact_weights.h"
#include "engine/tensor/autocast.h"
#include "engine/train/exponential_moving_average.h"
#include "engine/train/training_card.h"
#include "engine/train/training_state.h"

#include <ATen/CPUGeneratorImpl.h>

#include <chrono>
#include <cmath>

namespace unocclude::engine {

namespace {

using Clock = std::chrono::steady_clock;

constexpr int kQuickSteps = 12; // of the scores on the way
constexpr int kFinalSteps = 20; // of the last one, with several samples and their vote
constexpr int kFinalSamples = 4;
constexpr std::uint64_t kScoreSeed = 0x5eed; // the same held-out pairs whenever a score is taken

// One run: the model with all that changes it.
class Trainer
{
public:
    Trainer(const TrainingRun& run, const TrainingReport& report)
        : m_run(run)
        , m_report(report)
        , m_progress(startingPoint(run))
        , m_recipe(recipeOf(run, m_progress))
        , m_bank(run.bank)
        , m_training(m_bank, PairBank::Split::Train, m_recipe.pairs, m_recipe.architecture.side, run.device)
        , m_judging(m_bank, PairBank::Split::HeldOut, PairRecipe::judging(), m_recipe.architecture.side, run.device)
        , m_model(seededModel(m_recipe.architecture, run.seed))
        , m_optimizer(
              onDevice(m_model, run.device)->parameters(),
              torch::optim::AdamWOptions(m_recipe.learningRate).betas({0.9, 0.99}).weight_decay(m_recipe.weightDecay))
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
                reportScore(score(m_recipe.scorePairs, 1, kQuickSteps));
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
        reportScore(score(m_recipe.finalScorePairs, kFinalSamples, kFinalSteps));
        writeWeights();
    }

private:
    HeldOutScore score(int64_t pairs, int64_t samples, int steps)
    {
        CompactGestalt smoothed(m_recipe.architecture);
        onDevice(smoothed, m_run.device);
        m_average.copyTo(*smoothed);
        smoothed->eval();
        const Autocast autocast(m_run.device, m_dtype);
        return scoreHeldOut(smoothed, m_judging, pairs, samples, {.steps = steps}, kScoreSeed);
    }

    void reportScore(const HeldOutScore& s)
    {
        m_lastScore = JsonValue::Object{{"step", m_progress.step},
                                        {"samples_seen", m_progress.samples},
                                        {"pairs", s.pairs},
                                        {"miou_vote", s.vote.whole},
                                        {"miou_hidden_vote", s.vote.hidden},
                                        {"miou_first", s.first.whole},
                                        {"miou_hidden_first", s.first.hidden},
                                        {"miou_best", s.best.whole},
                                        {"miou_hidden_best", s.best.hidden},
                                        {"miou_hull", s.hull.whole},
                                        {"miou_hidden_hull", s.hull.hidden},
                                        {"miou_visible", s.visible.whole},
                                        {"spread", s.spread},
                                        {"psnr_hidden", s.colourPsnr}};
        m_report(writeJson(JsonValue::Object{{"held_out", m_lastScore}}));
    }

    void writeWeights()
    {
        CompactGestalt smoothed(m_recipe.architecture);
        m_average.copyTo(*smoothed);
        writeCompactWeights(m_run.weights, smoothed, trainingCard(progressNow(), writeJson(m_lastScore)));
        m_report(writeJson(JsonValue::Object{{"written", m_run.weights.string()}, {"step", m_progress.step}}));
    }

    static TrainingProgress startingPoint(const TrainingRun& run)
    {
        if (!run.resume)
            return {.seed = run.seed};
        return holdsWeights(*run.resume) ? trainingOfWeights(*run.resume, run.seed) : readTrainingProgress(*run.resume);
    }

    static CompletionRecipe recipeOf(const TrainingRun& run, const TrainingProgress& progress)
    {
        return CompletionRecipe{}.with(progress.recipe).with(run.options);
    }

    // From a state all goes on as it was; from weights alone the optimiser begins anew.
    void resume(const std::filesystem::path& file)
    {
        if (!holdsWeights(file))
            return restoreTrainingState(file, *m_model, m_average, m_optimizer);
        loadStateDict(*m_model, SafetensorsReader(file));
        m_average = ExponentialMovingAverage(*m_model, m_recipe.emaDecay);
        m_warmFrom = m_progress.step;
    }

    static CompactGestalt seededModel(const CompactOptions& options, std::uint64_t seed)
    {
        torch::manual_seed(seed);
        return CompactGestalt(options);
    }

    static CompactGestalt& onDevice(CompactGestalt& model, at::Device device)
    {
        model->to(device);
        return model;
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
            return secondsSince(m_started) / (m_run.minutes * 60);
        return static_cast<double>(m_progress.step) / static_cast<double>(m_recipe.totalSteps);
    }

    double learningRate() const
    {
        return LearningSchedule{m_recipe.learningRate, m_recipe.warmupSteps, m_recipe.cooldown}.at(
            m_progress.step - m_warmFrom, shareDone());
    }

    // t in 0..1 for every row: a share of pure noise, the rest logit-normal, shifted towards noise.
    torch::Tensor drawTimes(at::Generator& generator) const
    {
        const auto t = torch::sigmoid(torch::randn({m_recipe.batch}, generator));
        const auto shifted = m_recipe.noiseShift * t / (1 + (m_recipe.noiseShift - 1) * t);
        const auto pure = torch::rand({m_recipe.batch}, generator) < m_recipe.pureNoise;
        return torch::where(pure, 1.0, shifted).to(m_run.device);
    }

    torch::Tensor loss(const PairBatch& pairs, at::Generator& generator)
    {
        const auto clean = m_model->encode(pairs.target);
        const auto t = drawTimes(generator);
        const auto weight = t.view({-1, 1, 1, 1});
        const auto noise = torch::randn(clean.sizes(), generator).to(m_run.device);
        const auto noisy = (1 - weight) * clean + weight * noise;
        const auto keep =
            (torch::rand({m_recipe.batch, 1, 1, 1}, generator) >= m_recipe.dropCondition).to(torch::kFloat32);
        const auto condition = m_model->condition(pairs.image, pairs.visible) * keep.to(m_run.device);
        const Autocast autocast(m_run.device, m_dtype);
        const auto predicted = m_model->decode(m_model->forward(noisy, t * 1000.0, condition).to(torch::kFloat32));
        const auto error = (predicted - pairs.target).square();
        m_colourLoss += error.slice(1, 0, 3).mean().item<double>();
        m_alphaLoss += error.slice(1, 3, 4).mean().item<double>();
        return error.slice(1, 0, 3).mean() + m_recipe.alphaWeight * error.slice(1, 3, 4).mean();
    }

    void step()
    {
        m_model->train();
        // everything drawn for a step hangs on (seed, step), so that a resumed run draws the same
        const auto stepSeed = m_progress.seed * 1'000'003ULL + static_cast<std::uint64_t>(m_progress.step);
        auto generator = at::make_generator<at::CPUGeneratorImpl>(stepSeed);
        const auto pairs = m_training.compose(m_recipe.batch, stepSeed + 0x9e3779b9ULL);
        m_optimizer.zero_grad();
        const auto error = loss(pairs, generator);
        if (!std::isfinite(error.item<double>()))
            throw std::runtime_error("the loss is not finite at step " + std::to_string(m_progress.step + 1) +
                                     "; the last state written is from before");
        error.backward();
        torch::nn::utils::clip_grad_norm_(m_model->parameters(), m_recipe.gradientClip);
        static_cast<torch::optim::AdamWOptions&>(m_optimizer.param_groups()[0].options()).lr(learningRate());
        m_optimizer.step();
        m_average.update(*m_model);
        ++m_progress.step;
        m_progress.samples += m_recipe.batch;
    }

    void reportLosses()
    {
        const auto n = static_cast<double>(m_recipe.reportSteps);
        const double seconds = secondsSince(m_reported);
        m_report(writeJson(JsonValue::Object{{"step", m_progress.step},
                                             {"loss_colour", m_colourLoss / n},
                                             {"loss_alpha", m_alphaLoss / n},
                                             {"learning_rate", learningRate()},
                                             {"samples_per_second", n * static_cast<double>(m_recipe.batch) / seconds},
                                             {"minutes", progressNow().seconds / 60}}));
        m_colourLoss = m_alphaLoss = 0;
        m_reported = Clock::now();
    }

    void save()
    {
        saveTrainingState(m_run.state, *m_model, m_average, m_optimizer, progressNow());
        m_report(writeJson(JsonValue::Object{{"written", m_run.state.string()}, {"step", m_progress.step}}));
    }

    const TrainingRun& m_run;
    const TrainingReport& m_report;
    TrainingProgress m_progress;
    CompletionRecipe m_recipe;
    PairBank m_bank;
    PairComposer m_training, m_judging;
    CompactGestalt m_model;
    torch::optim::AdamW m_optimizer;
    ExponentialMovingAverage m_average;
    at::ScalarType m_dtype;
    int64_t m_warmFrom = 0; // the step at which the optimiser began
    Clock::time_point m_started = Clock::now(), m_reported = m_started;
    double m_colourLoss = 0, m_alphaLoss = 0;
    JsonValue m_lastScore;
};

} // namespace

void trainCompletion(const TrainingRun& run, const TrainingReport& report, std::stop_token stop)
{
    Trainer trainer(run, report);
    trainer.train(stop);
    trainer.finish();
}

} // namespace unocclude::engine
