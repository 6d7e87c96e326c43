// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/train/recipe_members.h"

#include <cstdint>
#include <string>
#include <vector>

namespace unocclude::engine {

/// What every training is told of its steps, whatever network it trains. The optimiser is AdamW.
struct LoopRecipe
{
    int64_t batch = 32;        ///< of a step, over all parts and processes
    int64_t accumulate = 1;    ///< parts that a step is computed in, one after the other or by several processes
    int64_t totalSteps = 6000; ///< 0: as many as fit into the run's minutes
    std::string schedule = "constant"; ///< of the learning rate: "constant", or "cosine" from the full one to nothing
    double cooldown = 0.25; ///< of a constant one: it falls to nothing over this last share of the steps, or minutes
    double learningRate = 3e-4;
    int64_t warmupSteps = 200; ///< the optimiser's first
    double weightDecay = 0.01;
    double squareDecay = 0.99; ///< Adam's second beta
    double gradientClip = 1.0; ///< largest norm
    double emaDecay = 0.9999;

    int64_t reportSteps = 50;
    int64_t scoreSteps = 1000;
    double saveMinutes = 8;

    /// The parts of a step among so many processes: as many for each, no fewer than `accumulate` together.
    int64_t partsAmong(int processes) const;

    std::vector<RecipeMember> members();

    /// @throw std::invalid_argument naming a member that is out of range
    void check() const;
};

} // namespace unocclude::engine
