// SPDX-License-Identifier: Apache-2.0
#include "engine/train/compact_trainee.h"

#include "engine/checkpoint/safetensors_reader.h"
#include "engine/checkpoint/state_dict.h"
#include "engine/compact/compact_sampling.h"
#include "engine/compact/compact_weights.h"
#include "engine/tensor/autocast.h"
#include "engine/train/training_card.h"

#include <ATen/CPUGeneratorImpl.h>

namespace unocclude::engine {

namespace {

constexpr int kQuickSteps = 12; // of the scores on the way
constexpr int kFinalSteps = 20; // of the last one, with several samples and their vote
constexpr int64_t kFinalSamples = 4;

CompactGestalt startingCompact(const CompactOptions& options, const TrainingRun& run)
{
    torch::manual_seed(run.seed);
    CompactGestalt model(options);
    if (run.resume && holdsWeights(*run.resume))
        loadStateDict(*model, SafetensorsReader(*run.resume));
    model->to(run.device);
    return model;
}

} // namespace

CompactTrainee::CompactTrainee(const CompletionRecipe& recipe, const TrainingRun& run)
    : m_recipe(recipe)
    , m_weights(run.weights)
    , m_device(run.device)
    , m_type(trainingType(run.device))
    , m_bank(run.bank)
    , m_training(m_bank, PairBank::Split::Train, recipe.pairs, recipe.architecture.side, run.device)
    , m_judging(m_bank, PairBank::Split::HeldOut, PairRecipe::judging(), recipe.architecture.side, run.device)
    , m_model(startingCompact(recipe.architecture, run))
{
}

// t in 0..1 for every row: a share of pure noise, the rest logit-normal, shifted towards noise.
torch::Tensor CompactTrainee::drawTimes(int64_t rows, at::Generator& generator) const
{
    const auto t = torch::sigmoid(torch::randn({rows}, generator));
    const auto shifted = m_recipe.noiseShift * t / (1 + (m_recipe.noiseShift - 1) * t);
    const auto pure = torch::rand({rows}, generator) < m_recipe.pureNoise;
    return torch::where(pure, 1.0, shifted).to(m_device);
}

torch::Tensor CompactTrainee::squaredError(const PairBatch& pairs, at::Generator& generator)
{
    const auto rows = pairs.target.size(0);
    const auto clean = m_model->encode(pairs.target);
    const auto t = drawTimes(rows, generator);
    const auto weight = t.view({-1, 1, 1, 1});
    const auto noise = torch::randn(clean.sizes(), generator).to(m_device);
    const auto noisy = (1 - weight) * clean + weight * noise;
    const auto keep = (torch::rand({rows, 1, 1, 1}, generator) >= m_recipe.dropCondition).to(torch::kFloat32);
    const auto condition = m_model->condition(pairs.image, pairs.visible) * keep.to(m_device);
    const Autocast autocast(m_device, m_type);
    const auto predicted = m_model->decode(m_model->forward(noisy, t * 1000.0, condition).to(torch::kFloat32));
    return (predicted - pairs.target).square();
}

PartOutcome CompactTrainee::backward(const StepPart& part)
{
    m_model->train();
    auto generator = at::make_generator<at::CPUGeneratorImpl>(part.drawsSeed);
    const auto pairs = m_training.compose(part.rows, part.pairsSeed);
    const auto error = squaredError(pairs, generator);
    const auto colour = error.slice(1, 0, 3).mean(), alpha = error.slice(1, 3, 4).mean();
    ((colour + m_recipe.alphaWeight * alpha) * part.share).backward();
    return {{colour.item<double>(), alpha.item<double>()}, part.rows};
}

WholeDrawer CompactTrainee::drawer(int steps)
{
    return [this, steps](const PairBatch& pairs, const std::vector<std::uint64_t>& seeds) {
        m_model->eval();
        const Autocast autocast(m_device, m_type);
        return sampleCompact(m_model, m_model->condition(pairs.image, pairs.visible), seeds, {.steps = steps});
    };
}

JsonValue::Object CompactTrainee::score(bool last)
{
    const auto pairs = last ? m_recipe.finalScorePairs : m_recipe.scorePairs;
    return toJson(scoreHeldOut(drawer(last ? kFinalSteps : kQuickSteps), m_judging,
                               {.pairs = pairs, .samples = last ? kFinalSamples : 1}));
}

torch::Tensor CompactTrainee::sheet()
{
    return heldOutSheet(drawer(kQuickSteps), m_judging, {});
}

void CompactTrainee::write(const std::map<std::string, std::string>& card)
{
    writeCompactWeights(m_weights, m_model, card);
}

} // namespace unocclude::engine
