// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/train/affine.h"

#include <ATen/core/Tensor.h>

#include <vector>

namespace unocclude::engine {

/// One of the bank's objects, placed in each of N scenes. Scene coordinates have no unit: a target is about as large
/// as the scene's [-1, 1]^2.
struct SceneLayer
{
    at::Tensor rows;      ///< [N] into the bank's objects
    at::Tensor centre;    ///< [N, 2]
    at::Tensor half;      ///< [N] half size before squeezing
    Affine placement;     ///< texture to scene
    at::Tensor present;   ///< [N] 0 or 1
    at::Tensor fromPhoto; ///< [N] 0 or 1: colours from a photograph

    SceneLayer select(const at::Tensor& kept) const;
};

/// N scenes: what stands where, before anything is rendered.
struct OcclusionScene
{
    SceneLayer target, distractor;
    std::vector<SceneLayer> occluders; ///< back to front
    at::Tensor frame;                  ///< [N, 4] left, top, right, bottom of the photograph
    at::Tensor hidden;                 ///< [N] share of the target that is hidden; 1 where too little is left to see
    at::Tensor centre;                 ///< [N, 2] of the visible part's bounding box
    at::Tensor extent;                 ///< [N] its longer side

    int64_t count() const { return hidden.size(0); }
    OcclusionScene select(const at::Tensor& kept) const;
};

/// 1 inside the photographs' frames, 0 past them: [N, 1, size, size], seen through a window.
at::Tensor insideFrame(const at::Tensor& frame, const Affine& window, int64_t size);

/// N values, to be multiplied with [N, C, H, W] pictures.
inline at::Tensor perSample(const at::Tensor& values)
{
    return values.view({-1, 1, 1, 1});
}

} // namespace unocclude::engine
