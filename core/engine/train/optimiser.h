// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/train/loop_recipe.h"
#include "engine/train/trainee.h"

namespace unocclude::engine {

/// AdamW by a recipe, each group at its own rate.
torch::optim::AdamW optimiserFor(const std::vector<TrainedGroup>& groups, const LoopRecipe& recipe);

/// @param rate of groups that learn at the recipe's own
void setLearningRate(torch::optim::AdamW& optimiser, const std::vector<TrainedGroup>& groups, double rate);

} // namespace unocclude::engine
