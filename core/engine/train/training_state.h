// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/train/exponential_moving_average.h"

#include <torch/torch.h>

#include <filesystem>
#include <string>

namespace unocclude::engine {

/// Where a training run stands, beside the tensors.
struct TrainingProgress
{
    int64_t step = 0;    ///< optimiser steps done
    int64_t samples = 0; ///< seen in them
    int64_t begun = 0;   ///< the step at which the optimiser began; that of the weights that a run trains further
    double seconds = 0;  ///< of training, over all runs
    std::uint64_t seed = 0;
    std::string recipe{}; ///< JSON
};

/// Saves and restores everything that the next step depends on: parameters and buffers, the smoothed copy of those that
/// have one, both of Adam's moments and the progress. Noise and pairs are drawn from (seed, step), so a resumed run
/// goes on as if it had not stopped.
void saveTrainingState(const std::filesystem::path& file, const torch::nn::Module& model,
                       const ExponentialMovingAverage& average, torch::optim::AdamW& optimizer,
                       const TrainingProgress& progress);

/// The progress alone, to build the model that the state is for.
/// @throw CheckpointError
TrainingProgress readTrainingProgress(const std::filesystem::path& file);

/// @throw CheckpointError if the file does not fit the model
void restoreTrainingState(const std::filesystem::path& file, torch::nn::Module& model,
                          ExponentialMovingAverage& average, torch::optim::AdamW& optimizer);

} // namespace unocclude::engine
