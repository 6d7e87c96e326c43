// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace unocclude::engine {

/// How pictures for training the click model are composed. Rates are probabilities; sizes of pasted objects are half
/// sides over the picture's half side.
struct ClickSceneRecipe
{
    double real = 0.6;           ///< share of real photographs
    double nearest = 0.6;        ///< side of the window on a real photograph over the photograph's longer side,
    double farthest = 1.0;       ///< from and to
    double pasted = 0.75;        ///< each of four layers on a background holds an object,
    double pastedOnReal = 0.12;  ///< on a real photograph
    double smallest = 0.08;      ///< of pasted objects
    double largest = 0.75;       //
    double fromPhoto = 0.06;     ///< an object's shape with a photograph's texture
    double shadow = 0.4;         ///< a pasted object darkens what is behind it
    double lowResolution = 0.35; ///< the picture has less detail than pixels
    double leastVisible = 0.002; ///< of the picture's area; less is no target
};

} // namespace unocclude::engine
