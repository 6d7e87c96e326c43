// SPDX-License-Identifier: Apache-2.0
#include "engine/train/pair_recipe.h"

namespace unocclude::engine {

PairRecipe PairRecipe::judging()
{
    PairRecipe recipe;
    recipe.minHidden = 0.20;
    recipe.maxHidden = 0.60;
    recipe.unoccluded = 0;
    recipe.cutByFrame = 0.10;
    recipe.imperfectMask = 0;
    recipe.minCrop = recipe.maxCrop = 1.5;
    recipe.cropJitter = 0;
    return recipe;
}

} // namespace unocclude::engine
