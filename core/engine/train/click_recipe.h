// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/train/click_scene_recipe.h"
#include "engine/train/loop_recipe.h"

#include <cstdint>
#include <string>

namespace unocclude::engine {

/// How a model of the SAM family is trained to answer clicks: several objects in every picture, each clicked on and
/// corrected up to three times
/// ("Segment Anything", Kirillov et al., arXiv 2304.02643, appendix A). The loss is the normalised focal loss and Dice
/// for the masks, the squared error for their predicted quality.
struct ClickRecipe
{
    ClickSceneRecipe scenes;

    LoopRecipe loop = beginning(); ///< its batch counts pictures

    int64_t side = 1024; ///< of the training pictures: the network's
    int64_t targets = 4; ///< objects of each

    double box = 0.2;           ///< share of objects that are first pointed at with a box
    double boxJitter = 0.08;    ///< its sides are off by this share of its size
    double secondRound = 0.65;  ///< of batches that are corrected once,
    double thirdRound = 0.3;    ///< and twice
    double clickDepth = 0.5;    ///< a click lies at least so far inside, of the deepest place's depth
    double diceWeight = 1.0;    ///< over that of the focal loss
    double qualityWeight = 2.0; ///< of the predicted IoU's error

    int64_t scoreMasks = 4; ///< of each held-out photograph, on the way

    /// This recipe with the members of a JSON object in place of its own. An empty text changes
    /// nothing.
    /// @throw std::invalid_argument naming a member that is unknown, of the wrong kind or out of range
    ClickRecipe with(const std::string& json) const;
    std::string toJson() const;

private:
    static LoopRecipe beginning();
};

} // namespace unocclude::engine
