// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/train/loop_recipe.h"
#include "engine/train/pair_recipe.h"

#include <string>

namespace unocclude::engine {

/// How a pix2gestalt model of whatever width is trained further: by the published objective and, unless told otherwise,
/// at the published rates.
struct GestaltRecipe
{
    PairRecipe pairs;
    LoopRecipe loop = published();

    int64_t side = 0;            ///< of the pictures; 0: what the model was trained on
    int64_t numHeads = 0;        ///< of its attention, which no shape tells; 0: as the file says, or as published
    double projectionRate = 10;  ///< of the learning rate, for cc_projection
    double dropCondition = 0.05; ///< share of rows that lose the embedding; as many the picture, as many both

    int64_t scorePairs = 16;      ///< one sample each, on the way
    int64_t finalScorePairs = 64; ///< four samples each, at the end
    int64_t sampleSteps = 20;     ///< of DDIM, for the samples that are scored
    double sampleGuidance = 2.0;

    /// This recipe with the members of a JSON object in place of its own; "pairs" is an object as PairRecipe has it. An
    /// empty text changes nothing.
    /// @throw std::invalid_argument naming a member that is unknown, of the wrong kind or out of range
    GestaltRecipe with(const std::string& json) const;
    std::string toJson() const;

private:
    static LoopRecipe published();
};

} // namespace unocclude::engine
