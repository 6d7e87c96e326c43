// SPDX-License-Identifier: Apache-2.0
#include "engine/train/completion_trainer.h"

#include "engine/checkpoint/open_checkpoint.h"
#include "engine/gestalt/gestalt_shapes.h"
#include "engine/train/compact_trainee.h"
#include "engine/train/gestalt_trainee.h"
#include "engine/train/training_card.h"
#include "engine/train/training_loop.h"

namespace unocclude::engine {

namespace {

TrainingProgress compactStart(const TrainingRun& run)
{
    if (!run.resume)
        return {.seed = run.seed};
    return holdsWeights(*run.resume) ? trainingOfWeights(*run.resume, run.seed) : readTrainingProgress(*run.resume);
}

void trainCompact(const TrainingRun& run, const TrainingReport& report, const std::stop_token& stop)
{
    auto start = compactStart(run);
    const auto recipe = CompletionRecipe{}.with(start.recipe).with(run.options);
    start.recipe = recipe.toJson();
    CompactTrainee trainee(recipe, run);
    TrainingLoop loop(trainee, recipe.loop, run, start, report);
    loop.train(stop);
    loop.finish();
}

void trainGestalt(const TrainingRun& run, const CheckpointReader& model, const TrainingReport& report,
                  const std::stop_token& stop)
{
    if (run.resume && holdsWeights(*run.resume))
        throw std::invalid_argument("\"" + run.resume->string() + "\" holds weights; a pix2gestalt model to train " +
                                    "further is named as the model, and only a training state is resumed");
    auto start = run.resume ? readTrainingProgress(*run.resume) : TrainingProgress{.seed = run.seed};
    const auto recipe = GestaltRecipe{}.with(start.recipe).with(run.options);
    start.recipe = recipe.toJson();
    GestaltTrainee trainee(recipe, run, model);
    TrainingLoop loop(trainee, recipe.loop, run, start, report);
    if (const auto average = storedAverageOf(model, recipe); average && !run.resume)
        loop.beginAverageWith(average->parameters, average->updates);
    loop.train(stop);
    loop.finish();
}

} // namespace

void trainCompletion(const CompletionTrainingRun& run, const TrainingReport& report, std::stop_token stop)
{
    if (!run.model)
        return trainCompact(run, report, stop);
    const auto model = openCheckpoint(*run.model);
    if (holdsPix2Gestalt(*model))
        return trainGestalt(run, *model, report, stop);
    TrainingRun compact = run;
    if (!compact.resume)
        compact.resume = run.model;
    trainCompact(compact, report, stop);
}

} // namespace unocclude::engine
