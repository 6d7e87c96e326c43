// SPDX-License-Identifier: Apache-2.0
#include "engine/train/click_trainer.h"

#include "engine/checkpoint/open_checkpoint.h"
#include "engine/click/click_weights.h"
#include "engine/train/click_trainee.h"
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

} // namespace

void trainClick(const ClickTrainingRun& run, const TrainingReport& report, std::stop_token stop)
{
    auto start = clickStart(run);
    const auto recipe = ClickRecipe{}.with(start.recipe).with(run.options);
    start.recipe = recipe.toJson();
    ClickTrainee trainee(recipe, run);
    TrainingLoop loop(trainee, recipe.loop, run, start, report);
    loop.train(stop);
    loop.finish();
}

} // namespace unocclude::engine
