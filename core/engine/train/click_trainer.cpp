// SPDX-License-Identifier: Apache-2.0
#include "engine/train/click_trainer.h"

#include "engine/checkpoint/open_checkpoint.h"
#include "engine/train/click_trainee.h"
#include "engine/train/training_card.h"
#include "engine/train/training_loop.h"

namespace unocclude::engine {

void trainClick(const ClickTrainingRun& run, const TrainingReport& report, std::stop_token stop)
{
    const auto weights = openCheckpoint(run.model);
    auto start = run.resume ? readTrainingProgress(*run.resume) : trainingInCard(weights->metadata(), run.seed);
    TrainableSam network(*weights, run.device);
    auto recipe = ClickRecipe{}.with(start.recipe).with(run.options);
    recipe.side = network.side();
    start.recipe = recipe.toJson();
    ClickTrainee trainee(recipe, run, std::move(network));
    TrainingLoop loop(trainee, recipe.loop, run, start, report);
    loop.train(stop);
    loop.finish();
}

} // namespace unocclude::engine
