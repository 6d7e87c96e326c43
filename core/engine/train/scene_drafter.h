// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/train/draws.h"
#include "engine/train/occlusion_scene.h"
#include "engine/train/pair_bank.h"
#include "engine/train/pair_recipe.h"

namespace unocclude::engine {

/// Draws scenes by a recipe: throws objects together at random, looks at them small, and keeps those that hide as much
/// of the target as the recipe asks for.
class SceneDrafter
{
public:
    SceneDrafter(const PairBank& bank, PairBank::Split split, const PairRecipe& recipe, at::Device device);

    OcclusionScene draw(int64_t count, Draws& draws) const;

private:
    OcclusionScene throwTogether(int64_t count, Draws& draws) const;
    OcclusionScene keepUseful(const OcclusionScene& drafts, int64_t count, Draws& draws) const;
    void look(OcclusionScene& scene) const;

    SceneLayer drawTarget(int64_t count, Draws& draws) const;
    SceneLayer drawOccluder(const SceneLayer& target, double presence, Draws& draws) const;
    SceneLayer drawSideObject(const SceneLayer& target, Draws& draws) const;
    SceneLayer drawDistractor(const SceneLayer& target, Draws& draws) const;
    at::Tensor drawFrame(const SceneLayer& target, Draws& draws) const;
    at::Tensor alphaOf(const SceneLayer& layer, const Affine& window) const;

    PairRecipe m_recipe;
    at::Tensor m_silhouettes; // U8 N x 1 x s x s: the objects' alpha, small
    at::Tensor m_wholeRows, m_occluderRows;
};

} // namespace unocclude::engine
