// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/train/training_run.h"

#include <stop_token>

namespace unocclude::engine {

/// One run of training of a completion model.
struct CompletionTrainingRun : TrainingRun
{
    /// What to train further: a pix2gestalt model of any width, or a compact model's weights. None: a compact model
    /// from nothing, unless `resume` says what else.
    std::optional<std::filesystem::path> model;
};

/// Trains a completion model until the recipe's steps are done, the minutes are over or a stop is requested; all three
/// end with the weights written, and the state if a step was done. Which recipe the options belong to is told by the
/// model: CompletionRecipe or GestaltRecipe.
/// @throw CheckpointError, std::invalid_argument, std::runtime_error (a loss that is not finite: what was written
/// stays)
void trainCompletion(const CompletionTrainingRun& run, const TrainingReport& report, std::stop_token stop);

} // namespace unocclude::engine
