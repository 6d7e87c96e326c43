// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/train/training_run.h"

#include <stop_token>

namespace unocclude::engine {

/// One run of training of a model of the SAM family.
struct ClickTrainingRun : TrainingRun
{
    std::filesystem::path model; ///< its weights, published or trained here; also where a state is gone on from
};

/// Trains the click model until the recipe's steps are done, the minutes are over or a stop is requested; all three end
/// with the weights written, and the state if a step was done.
/// @throw CheckpointError, std::invalid_argument, std::runtime_error (a loss that is not finite: nothing is written)
void trainClick(const ClickTrainingRun& run, const TrainingReport& report, std::stop_token stop);

} // namespace unocclude::engine
