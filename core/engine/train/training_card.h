// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/train/training_state.h"

#include <filesystem>
#include <map>
#include <string>

namespace unocclude::engine {

/// What a weights file's metadata say of its training: steps, samples, seconds, recipe and the last held-out score.
std::map<std::string, std::string> trainingCard(const TrainingProgress& progress, const std::string& heldOutScore);

/// Whether a safetensors file is a model's weights, and not a training state.
/// @throw CheckpointError
bool holdsWeights(const std::filesystem::path& file);

/// Where the training stood that a card tells of; numbers that it lacks count from 0, its recipe is as it is written.
/// The optimiser begins anew there.
TrainingProgress trainingInCard(const std::map<std::string, std::string>& card, std::uint64_t seed);

/// Where the training of a compact model's weights stood; numbers that its card lacks count from 0. The recipe's
/// architecture is the file's own.
/// @throw CheckpointError if the file holds no compact model
TrainingProgress trainingOfWeights(const std::filesystem::path& file, std::uint64_t seed);

} // namespace unocclude::engine
