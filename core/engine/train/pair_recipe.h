// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/checkpoint/json_value.h"

namespace unocclude::engine {

/// How occlusion pairs are composed (paper section 3.1: a whole object, another pasted in front of it).
/// Rates are probabilities; sizes are relative to the target's. The defaults are what the embedded model is trained
/// with.
struct PairRecipe
{
    double minHidden = 0.03; ///< of the target's pixels, inside the frame or past it
    double maxHidden = 0.70;
    double unoccluded = 0.06; ///< pairs with nothing hidden

    double secondOccluder = 0.40;
    double thirdOccluder = 0.15;
    double thinOccluder = 0.25; ///< poles, wires, fingers: an occluder squeezed to a sliver
    double occluderMinSize = 0.35;
    double occluderMaxSize = 2.2;
    double sideObject = 0.3; ///< another object in front of the scene, beside the target: it hides little or nothing
    double distractor = 0.6; ///< another object behind the target: presence is no giveaway
    double occluderFromPhoto = 0.3; ///< an object's shape with a photograph's texture
    double targetFromPhoto = 0.12;

    double cutByFrame = 0.25; ///< the photograph ends inside the target
    double minCrop = 1.20;    ///< side of the crop over the longer side of the visible part
    double maxCrop = 2.10;
    double cropJitter = 0.08;

    double shadow = 0.4;         ///< the occluder darkens what is behind it
    double harmonised = 0.5;     ///< objects take on some of the photograph's light and tint
    double defocus = 0.25;       ///< what is in front of or behind the target is out of focus
    double lowResolution = 0.35; ///< the photograph is coarser than the model's square
    double imperfectMask = 0.6;  ///< the visible mask's edge is off by a pixel or two, holes and crumbs

    /// For scoring: nothing imperfect, 20 to 60 % hidden.
    static PairRecipe judging();

    /// This recipe with the members of a JSON object in place of its own.
    /// @throw std::invalid_argument naming a member that is unknown or out of range; JsonError for other kinds
    PairRecipe with(const JsonValue& json) const;
    JsonValue toJson() const;
};

} // namespace unocclude::engine
