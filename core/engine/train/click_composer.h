// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/train/click_scene_recipe.h"
#include "engine/train/scene_bank.h"
#include "engine/train/scene_painter.h"

#include <cstdint>
#include <optional>

namespace unocclude::engine {

/// Pictures with objects to be clicked on.
struct ClickBatch
{
    static constexpr int64_t stride = 2; ///< of masks

    at::Tensor images;  ///< [N, 3, S, S], values 0..255
    at::Tensor targets; ///< [M, S/2, S/2], 0..1: visible masks
    at::Tensor of;      ///< [M] int64: the image that a target is in
};

/// Composes pictures for training the click model, and says what is visible of the objects in them: real photographs
/// with the objects that were outlined in them, and a bank's objects pasted over each other on photographs; now and
/// then objects are pasted on the real ones, too. Whatever is in a picture may be a target, whole or occluded, in front
/// or behind. The same seed gives the same batch.
class ClickComposer
{
public:
    /// @param scenes may be null: no real photographs
    ClickComposer(const PairBank& bank, const SceneBank* scenes, const ClickSceneRecipe& recipe, int64_t side,
                  at::Device device);

    /// @param targets of each image, as far as it has so many that can be seen
    ClickBatch compose(int64_t images, int64_t targets, std::uint64_t seed) const;

private:
    struct Canvas
    {
        at::Tensor image;                // N x 3 x S x S, 0..1
        at::Tensor inside;               // N x 1 x S x S: 0 past a photograph's frame
        std::vector<at::Tensor> visible; // of each image, K x S x S: what was in it before anything was pasted
    };

    Canvas photographs(int64_t count, Draws& draws) const;
    Canvas backgrounds(int64_t count, Draws& draws) const;
    Affine windowOn(int64_t mask, Draws& draws) const;
    SceneLayer drawLayer(int64_t count, double presence, Draws& draws) const;
    void paste(Canvas& canvas, double presence, Draws& draws) const;
    at::Tensor coloured(const at::Tensor& image, Draws& draws) const;
    std::vector<int64_t> chooseTargets(const at::Tensor& visible, int64_t count, Draws& draws) const;

    const SceneBank* m_scenes;
    ClickSceneRecipe m_recipe;
    ScenePainter m_painter;
    at::Tensor m_objectRows; // of the bank's training split
    at::Tensor m_maskRows;   // of the scenes' training split
};

} // namespace unocclude::engine
