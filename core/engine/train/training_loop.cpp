// SPDX-License-Identifier: Apache-2.0
#include "engine/train/training_loop.h"

#include "engine/checkpoint/replacing_file.h"
#include "engine/train/optimiser.h"
#include "engine/train/picture_sheet.h"
#include "engine/train/training_card.h"
#include "engine/train/work_count.h"

#include <algorithm>
#include <cmath>

namespace unocclude::engine {

namespace {

constexpr auto kStateStays = "the last state written is from before";

LoopRecipe checkedAmong(LoopRecipe recipe, int processes)
{
    recipe.check();
    const auto parts = recipe.partsAmong(processes);
    if (recipe.batch % parts != 0)
        throw std::invalid_argument("the training option \"batch\" must be a multiple of the " + std::to_string(parts) +
                                    " parts that \"accumulate\" and the processes make of it");
    return recipe;
}

std::filesystem::path sheetBeside(const std::filesystem::path& weights)
{
    return weights.string() + ".png";
}

[[noreturn]] void stopAt(int64_t step, const std::string& what, const std::string& kept)
{
    throw std::runtime_error(what + " is not finite at step " + std::to_string(step) + "; training stopped, and " +
                             kept);
}

} // namespace

TrainingLoop::TrainingLoop(Trainee& trainee, const LoopRecipe& recipe, const TrainingRun& run,
                           const TrainingProgress& start, const TrainingReport& report)
    : m_trainee(trainee)
    , m_recipe(checkedAmong(recipe, run.place.size))
    , m_run(run)
    , m_report(report)
    , m_group(run.place)
    , m_progress(start)
    , m_groups(trainee.groups())
    , m_optimizer(optimiserFor(m_groups, recipe))
    , m_average(trainee.averaged(), recipe.emaDecay)
    , m_sums(trainee.measureNames().size(), 0.0)
    , m_samplesReported(start.samples)
    , m_stepReported(start.step)
{
    if (run.resume && !holdsWeights(*run.resume))
        restoreTrainingState(*run.resume, trainee.trained(), m_average, m_optimizer);
    if (m_group.leads())
        for (const auto& file : {run.state, run.weights, sheetBeside(run.weights)})
            ReplacingFile::sweep(file);
    m_group.shareLeaders(trainee.trained().parameters()); // who began elsewhere shall not stay there
}

void TrainingLoop::beginAverageWith(const std::vector<torch::Tensor>& parameters, std::int64_t updates)
{
    m_average.restore(parameters, updates);
}

void TrainingLoop::train(std::stop_token stop)
{
    const auto begun = m_progress.step;
    auto saved = Clock::now();
    for (auto at = position(stop); at.goesOn; at = position(stop)) {
        step(at.shareDone);
        if (m_progress.step % m_recipe.reportSteps == 0)
            reportStep();
        if (m_progress.step % m_recipe.scoreSteps == 0)
            reportScore(false);
        if (secondsSince(saved) >= m_recipe.saveMinutes * 60) {
            save();
            saved = Clock::now();
        }
    }
    if (m_progress.step > begun)
        save();
}

void TrainingLoop::finish()
{
    if (!m_group.leads())
        return;
    reportScore(true);
    const AveragedWeights averaged(m_trainee.averaged(), m_average);
    m_trainee.write(trainingCard(progressNow(), writeJson(m_lastScore)));
    say({{"written", m_run.weights.string()}, {"step", m_progress.step}});
}

// The leader's clock counts for all, or each would learn at a rate of its own; anybody's wish to stop does, too.
TrainingLoop::Position TrainingLoop::position(const std::stop_token& stop)
{
    const bool leads = m_group.leads();
    const bool timeIsUp = leads && secondsSince(m_started) >= m_run.minutes * 60;
    const auto told =
        torch::tensor({leads ? shareDone() : 0.0, timeIsUp || stop.stop_requested() ? 1.0 : 0.0}, torch::kDouble);
    m_group.sum({told});
    const double done = told[0].item<double>();
    return {done, done < 1 && told[1].item<double>() == 0};
}

// Of the run's length, in steps or in minutes.
double TrainingLoop::shareDone() const
{
    if (m_recipe.totalSteps == 0)
        return secondsSince(m_started) / std::max(1e-9, m_run.minutes * 60);
    return static_cast<double>(m_progress.step) / static_cast<double>(m_recipe.totalSteps);
}

TrainingProgress TrainingLoop::progressNow() const
{
    auto progress = m_progress;
    progress.seconds += secondsSince(m_started);
    return progress;
}

StepPart TrainingLoop::part(int64_t index, int64_t parts) const
{
    const auto stepSeed = m_progress.seed * 1'000'003ULL + static_cast<std::uint64_t>(m_progress.step);
    const auto seed = stepSeed + static_cast<std::uint64_t>(index) * 0xc2b2ae35ULL; // generators look at 32 bits
    return {m_recipe.batch / parts, seed + 0x9e3779b9ULL, seed, 1.0 / static_cast<double>(parts)};
}

std::vector<torch::Tensor> TrainingLoop::gradients() const
{
    std::vector<torch::Tensor> gradients;
    for (const auto& parameter : m_trainee.trained().parameters())
        if (parameter.grad().defined())
            gradients.push_back(parameter.grad());
    return gradients;
}

// The measures' means over the step; gradients are added up over all processes.
std::vector<double> TrainingLoop::backward()
{
    const auto parts = m_recipe.partsAmong(m_group.size());
    auto sums = torch::zeros({static_cast<int64_t>(m_sums.size()) + 1}, torch::kDouble);
    for (int64_t index = m_group.rank(); index < parts; index += m_group.size()) {
        auto outcome = m_trainee.backward(part(index, parts));
        for (double& measure : outcome.measures)
            measure /= static_cast<double>(parts);
        outcome.measures.push_back(static_cast<double>(outcome.samples));
        sums += torch::tensor(outcome.measures, torch::kDouble);
    }
    auto all = gradients();
    all.push_back(sums);
    m_group.sum(all);
    m_progress.samples += std::llround(sums[-1].item<double>());
    const auto* first = sums.const_data_ptr<double>();
    return {first, first + m_sums.size()};
}

// Counts the work of a sample, too.
std::vector<double> TrainingLoop::firstBackward()
{
    const auto before = m_progress.samples;
    const WorkCount count;
    auto measures = backward();
    const auto own = static_cast<double>(m_progress.samples - before) / m_group.size();
    m_flopOfSample = count.flop() / std::max(1.0, own);
    return measures;
}

void TrainingLoop::refuseInfinite(const std::vector<double>& measures, double gradientNorm) const
{
    const auto step = m_progress.step + 1;
    const auto names = m_trainee.measureNames();
    for (std::size_t i = 0; i < measures.size(); ++i)
        if (!std::isfinite(measures[i]))
            stopAt(step, "the measure \"" + names[i] + "\"", kStateStays);
    if (!std::isfinite(gradientNorm))
        stopAt(step, "the gradient", kStateStays);
}

void TrainingLoop::refuseInfinite(const JsonValue::Object& score) const
{
    for (const auto& [name, value] : score)
        if (const auto* number = value.as<double>(); number && !std::isfinite(*number))
            stopAt(m_progress.step, "the held-out score \"" + name + "\"", "the last weights written stay");
}

// A finite gradient may still lead there, by too large a step.
void TrainingLoop::refuseInfiniteWeights() const
{
    for (const auto& parameter : m_trainee.trained().named_parameters())
        if (!parameter.value().isfinite().all().item<bool>())
            stopAt(m_progress.step, "the weight \"" + parameter.key() + "\"", kStateStays);
}

void TrainingLoop::step(double shareDone)
{
    m_optimizer.zero_grad();
    const auto measures = m_flopOfSample == 0 ? firstBackward() : backward();
    const double norm = torch::nn::utils::clip_grad_norm_(m_trainee.trained().parameters(), m_recipe.gradientClip);
    refuseInfinite(measures, norm);
    m_rate = learningRateAt(m_recipe, m_progress.step - m_progress.begun, shareDone);
    setLearningRate(m_optimizer, m_groups, m_rate);
    m_optimizer.step();
    m_average.update(m_trainee.averaged());
    ++m_progress.step;
    m_gradientNorms += norm;
    for (std::size_t i = 0; i < measures.size(); ++i)
        m_sums[i] += measures[i];
}

void TrainingLoop::reportStep()
{
    const auto steps = static_cast<double>(m_progress.step - m_stepReported);
    const auto samples = static_cast<double>(m_progress.samples - m_samplesReported);
    JsonValue::Object line{{"step", m_progress.step}};
    const auto names = m_trainee.measureNames();
    for (std::size_t i = 0; i < names.size(); ++i)
        line.emplace_back(names[i], m_sums[i] / steps);
    line.emplace_back("gradient_norm", m_gradientNorms / steps);
    line.emplace_back("learning_rate", m_rate);
    const double perSecond = samples / secondsSince(m_reported);
    const double product = m_group.size() * productRate(m_run.device, trainingType(m_run.device));
    line.emplace_back("samples_per_second", perSecond);
    line.emplace_back("gflop_per_sample", m_flopOfSample / 1e9);
    line.emplace_back("share_of_product", perSecond * m_flopOfSample / product);
    line.emplace_back("minutes", progressNow().seconds / 60);
    say(line);
    std::ranges::fill(m_sums, 0.0);
    m_gradientNorms = 0;
    m_samplesReported = m_progress.samples;
    m_stepReported = m_progress.step;
    m_reported = Clock::now();
}

void TrainingLoop::reportScore(bool last)
{
    if (!m_group.leads())
        return;
    const AveragedWeights averaged(m_trainee.averaged(), m_average);
    const auto score = m_trainee.score(last);
    if (score.empty())
        return;
    refuseInfinite(score);
    m_lastScore = {{"step", m_progress.step}, {"samples_seen", m_progress.samples}};
    m_lastScore.insert(m_lastScore.end(), score.begin(), score.end());
    say({{"held_out", m_lastScore}});
    drawSheet();
}

void TrainingLoop::drawSheet()
{
    const auto sheet = m_trainee.sheet();
    if (!sheet.defined())
        return;
    const auto file = sheetBeside(m_run.weights);
    writePng(file, sheet);
    say({{"drawn", file.string()}, {"step", m_progress.step}});
}

void TrainingLoop::save()
{
    if (!m_group.leads())
        return;
    refuseInfiniteWeights();
    saveTrainingState(m_run.state, m_trainee.trained(), m_average, m_optimizer, progressNow());
    say({{"written", m_run.state.string()}, {"step", m_progress.step}});
}

void TrainingLoop::say(const JsonValue::Object& line) const
{
    if (m_group.leads())
        m_report(writeJson(line));
}

} // namespace unocclude::engine
