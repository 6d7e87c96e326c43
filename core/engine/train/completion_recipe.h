// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/compact/compact_options.h"
#include "engine/train/loop_recipe.h"
#include "engine/train/pair_recipe.h"

#include <cstdint>
#include <string>

namespace unocclude::engine {

/// How the compact model is trained. The objective is the squared error of the clean patches, colour and alpha weighed
/// apart, on the straight path.
struct CompletionRecipe
{
    CompactOptions architecture;
    PairRecipe pairs;
    LoopRecipe loop;

    double alphaWeight = 4.0;    ///< of alpha's error over that of a colour
    double pureNoise = 0.25;     ///< share of samples at t = 1, where a shape is decided
    double noiseShift = 4.0;     ///< the others: logit-normal(0, 1), t -> shift t / (1 + (shift - 1) t)
    double dropCondition = 0.08; ///< for classifier-free guidance

    int64_t scorePairs = 96;       ///< one sample each, on the way
    int64_t finalScorePairs = 256; ///< four samples each, at the end

    /// This recipe with the members of a JSON object in place of its own; "architecture" is an object as CompactOptions
    /// has it, "pairs" one as PairRecipe has it. An empty text changes nothing.
    /// @throw std::invalid_argument naming a member that is unknown, of the wrong kind or out of range
    CompletionRecipe with(const std::string& json) const;
    std::string toJson() const;
};

} // namespace unocclude::engine
