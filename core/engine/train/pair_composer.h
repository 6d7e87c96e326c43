// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/train/affine.h"
#include "engine/train/pair_bank.h"
#include "engine/train/pair_recipe.h"

#include <ATen/core/Generator.h>
#include <ATen/core/Tensor.h>

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

/// Composes occlusion pairs by tensor operations on the bank's device, so that a training device is not starved by the
/// host. The same seed gives the same batch.
///
/// A pair is made in two passes. The first draws scenes small and keeps those with the right share hidden. The second
/// renders the kept ones through the window that the application itself would crop around the visible mask.
class PairComposer
{
public:
    PairComposer(const PairBank& bank, PairBank::Split split, const PairRecipe& recipe, int64_t side,
                 at::Device device);

    PairBatch compose(int64_t count, std::uint64_t seed) const;

private:
    static constexpr int64_t kOccluders = 3;

    struct Layer;
    struct Scene;

    Scene drawScenes(int64_t count, at::Generator& generator) const;
    Scene keepUseful(const Scene& scene, int64_t count, at::Generator& generator) const;
    PairBatch render(const Scene& scene, at::Generator& generator) const;

    at::Tensor pick(const at::Tensor& rows, int64_t count, at::Generator& generator) const;
    at::Tensor uniform(at::IntArrayRef shape, double low, double high, at::Generator& generator) const;
    at::Tensor normal(at::IntArrayRef shape, double deviation, at::Generator& generator) const;
    at::Tensor chance(int64_t count, double probability, at::Generator& generator) const;

    Layer drawTarget(int64_t count, at::Generator& generator) const;
    Layer drawOccluder(const Layer& target, double presence, at::Generator& generator) const;
    Layer drawDistractor(const Layer& target, at::Generator& generator) const;
    at::Tensor drawFrame(const Layer& target, at::Generator& generator) const;

    at::Tensor alphaOf(const Layer& layer, const Affine& window, int64_t size) const;
    at::Tensor pictureOf(const Layer& layer, const Affine& window, const at::Tensor& photo,
                         at::Generator& generator) const;
    at::Tensor photoThrough(const at::Tensor& rows, at::Generator& generator) const;
    at::Tensor imperfect(const at::Tensor& visible, at::Generator& generator) const;
    at::Tensor photographed(const at::Tensor& image, at::Generator& generator) const;

    PairRecipe m_recipe;
    int64_t m_side;
    at::Device m_device;
    at::Tensor m_objects, m_backgrounds; // U8, where they are mapped or on the device
    at::Tensor m_silhouettes;            // the objects' alpha, small
    at::Tensor m_wholeRows, m_occluderRows, m_photoRows;
};

} // namespace unocclude::engine
