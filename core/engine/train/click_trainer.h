// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/train/training_run.h"

#include <stop_token>

namespace unocclude::engine {

/// One run of training of a click model.
struct ClickTrainingRun : TrainingRun
{
    /// What the encoder starts with: a checkpoint of EfficientNet-Lite. Without it, it starts from nothing.
    std::optional<std::filesystem::path> encoder;
    /// A model of the SAM family to train further in place of our own network; also where a state is gone on from.
    std::optional<std::filesystem::path> model;
};

/// Trains the click model until the recipe's steps are done, the minutes are over or a stop is requested; all three end
/// with the weights written, and the state if a step was done.
/// @throw CheckpointError, std::invalid_argument, std::runtime_error (a loss that is not finite: nothing is written)
void trainClick(const ClickTrainingRun& run, const TrainingReport& report, std::stop_token stop);

} // namespace unocclude::engine
