// SPDX-License-Identifier: Apache-2.0
#include "engine/train/click_trainer.h"

#include "engine/checkpoint/open_checkpoint.h"
#include "engine/click/click_weights.h"
#include "engine/train/click_trainee.h"
#include "engine/train/recipe_members.h"
#include "engine/train/trainable_click_network.h"
#include "engine/train/trainable_sam.h"
#include "engine/train/training_card.h"
#include "engine/train/training_loop.h"

namespace unocclude::engine {

namespace {

TrainingProgress clickStart(const ClickTrainingRun& run)
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

void train(const ClickRecipe& recipe, const TrainingRun& run, const TrainingProgress& start,
           std::unique_ptr<TrainablePromptable> network, const TrainingReport& report, std::stop_token stop)
{
    ClickTrainee trainee(recipe, run, std::move(network));
    TrainingLoop loop(trainee, recipe.loop, run, start, report);
    loop.train(stop);
    loop.finish();
}

void trainOwnNetwork(const ClickTrainingRun& run, const TrainingReport& report, std::stop_token stop)
{
    auto start = clickStart(run);
    const auto recipe = ClickRecipe{}.with(start.recipe).with(run.options);
    demandOption(recipe.side % 32 == 0, "\"side\" must be a multiple of 32 for this network");
    start.recipe = recipe.toJson();
    train(recipe, run, start, std::make_unique<TrainableClickNetwork>(recipe, run), report, stop);
}

void trainSam(const ClickTrainingRun& run, const TrainingReport& report, std::stop_token stop)
{
    auto network = std::make_unique<TrainableSam>(*run.model, run.device);
    auto start = run.resume ? readTrainingProgress(*run.resume) : TrainingProgress{.seed = run.seed};
    auto recipe = ClickRecipe::forSam().with(start.recipe).with(run.options);
    recipe.side = network->side();
    start.recipe = recipe.toJson();
    train(recipe, run, start, std::move(network), report, stop);
}

} // namespace

void trainClick(const ClickTrainingRun& run, const TrainingReport& report, std::stop_token stop)
{
    if (run.model)
        trainSam(run, report, stop);
    else
        trainOwnNetwork(run, report, stop);
}

} // namespace unocclude::engine
