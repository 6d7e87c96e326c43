// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/train/completion_recipe.h"
#include "engine/train/held_out_score.h"
#include "engine/train/pair_bank.h"
#include "engine/train/training_run.h"

#include <stop_token>

namespace unocclude::engine {

/// Trains the compact completion model until the recipe's steps are done, the minutes are over or a stop is requested;
/// all three end with the weights written, and the state if a step was done.
/// @throw CheckpointError, std::invalid_argument, std::runtime_error (a loss that is not finite: nothing is written)
void trainCompletion(const TrainingRun& run, const TrainingReport& report, std::stop_token stop);

} // namespace unocclude::engine
