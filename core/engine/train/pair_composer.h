// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/train/scene_drafter.h"
#include "engine/train/scene_painter.h"

#include <cstdint>

namespace unocclude::engine {

/// A batch of occlusion pairs. Pictures in [-1, 1]; see CompactGestalt for what the values mean.
struct PairBatch
{
    at::Tensor image;   ///< [N, 3, S, S]  the photograph's crop: what the network sees
    at::Tensor visible; ///< [N, 1, S, S]  the visible mask, -1 or 1
    at::Tensor target;  ///< [N, 4, S, S]  the whole object on white, premultiplied, and its alpha
    at::Tensor hidden;  ///< [N]           share of the target's pixels that are hidden
};

/// Composes occlusion pairs by tensor operations on the training device, so that it is not starved by the host. The
/// same seed gives the same batch. Scenes are drawn by a SceneDrafter and rendered through the window that the
/// application itself would crop around the visible mask.
class PairComposer
{
public:
    PairComposer(const PairBank& bank, PairBank::Split split, const PairRecipe& recipe, int64_t side,
                 at::Device device);

    PairBatch compose(int64_t count, std::uint64_t seed) const;

private:
    PairBatch render(const OcclusionScene& scene, Draws& draws) const;
    at::Tensor outOfFocus(const SceneLayer& layer, const Affine& window, const at::Tensor& texture,
                          const at::Tensor& ground, Draws& draws) const;
    void occlude(const at::Tensor& occluder, const SceneLight& light, at::Tensor& image, at::Tensor& visible) const;
    Affine crop(const OcclusionScene& scene, Draws& draws) const;
    at::Tensor imperfect(const at::Tensor& visible, Draws& draws) const;

    PairRecipe m_recipe;
    SceneDrafter m_drafter;
    ScenePainter m_painter;
};

} // namespace unocclude::engine
