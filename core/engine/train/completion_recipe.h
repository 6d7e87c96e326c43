// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/compact/compact_options.h"
#include "engine/train/pair_recipe.h"

#include <cstdint>
#include <string>

namespace unocclude::engine {

/// How the compact model is trained. The objective is the squared error of the clean patches, colour and alpha weighed
/// apart, on the straight path; the optimiser AdamW.
struct CompletionRecipe
{
    CompactOptions architecture;
    PairRecipe pairs;

    int64_t batch = 32;
    int64_t totalSteps = 6000; ///< 0: as many as fit into the run's minutes
    double cooldown = 0.25;    ///< the learning rate falls to nothing over this last share of the steps, or minutes
    double learningRate = 3e-4;
    int64_t warmupSteps = 200; ///< the optimiser's first
    double weightDecay = 0.01;
    double gradientClip = 1.0; ///< largest norm
    double emaDecay = 0.9999;
    double alphaWeight = 4.0;    ///< of alpha's error over that of a colour
    double pureNoise = 0.25;     ///< share of samples at t = 1, where a shape is decided
    double noiseShift = 4.0;     ///< the others: logit-normal(0, 1), t -> shift t / (1 + (shift - 1) t)
    double dropCondition = 0.08; ///< for classifier-free guidance

    int64_t reportSteps = 50;
    int64_t scoreSteps = 1000;
    int64_t scorePairs = 96;       ///< one sample each, on the way
    int64_t finalScorePairs = 256; ///< four samples each, at the end
    double saveMinutes = 8;

    /// This recipe with the members of a JSON object in place of its own; "architecture" is an object as CompactOptions
    /// has it. An empty text changes nothing.
    /// @throw std::invalid_argument naming a member that is unknown or of the wrong kind
    CompletionRecipe with(const std::string& json) const;
    std::string toJson() const;
};

} // namespace unocclude::engine
