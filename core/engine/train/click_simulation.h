// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/train/draws.h"

#include <ATen/core/Tensor.h>

namespace unocclude::engine {

/// For each pixel of masks the squared distance, in pixels, to the nearest that is not in the mask or lies past the
/// frame; 0 outside ("Distance Transforms of Sampled Functions", Felzenszwalb and Huttenlocher, 2012).
/// @param masks bool [N, H, W], on the CPU   @return float32 [N, H, W]
at::Tensor squaredDepth(const at::Tensor& masks);

/// A click for each of N masks, as people click: well inside.
struct SimulatedClicks
{
    at::Tensor positions; ///< [N, 2] float32, x before y, the masks' pixels by their indices
    at::Tensor labels;    ///< [N] int64: 1 on the object, 0 on what it is not, -1: there is nothing to click on
};

/// On objects: anywhere that is at least `depth` times as far inside as the deepest place. 1: at the deepest.
SimulatedClicks clickInside(const at::Tensor& targets, double depth, Draws& draws);

/// In the middle of the largest error, whether something is missing (1) or too much (0) ("Reviving Iterative Training
/// with Mask Guidance for Interactive Segmentation", Sofiiuk et al., arXiv 2102.06583, section 3.1).
/// @param targets, predicted bool [N, H, W], on the CPU
SimulatedClicks clickOnError(const at::Tensor& targets, const at::Tensor& predicted, double depth, Draws& draws);

} // namespace unocclude::engine
