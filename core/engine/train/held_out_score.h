// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/compact/compact_sampling.h"
#include "engine/train/pair_composer.h"

namespace unocclude::engine {

/// Mean intersection over union against the whole object's mask, over pairs: of all of it, and of its hidden part
/// alone.
struct MaskScore
{
    double whole = 0;
    double hidden = 0;
};

/// How a model does on held-out pairs, beside the baselines that need no model.
struct HeldOutScore
{
    int64_t pairs = 0;
    MaskScore vote;        ///< majority vote of the samples, joined with the visible mask: the paper's protocol
    MaskScore first;       ///< the first sample alone
    MaskScore best;        ///< the best of the samples
    MaskScore hull;        ///< convex hull of the visible mask
    MaskScore visible;     ///< the visible mask itself (its hidden part is empty: 0)
    double spread = 0;     ///< mean IoU between pairs of samples, on what they add to the visible mask
    double colourPsnr = 0; ///< of the first sample on the hidden pixels of the true object, dB
};

/// @param samples per pair    @param batch rows sampled at once
HeldOutScore scoreHeldOut(CompactGestalt& model, const PairComposer& pairs, int64_t count, int64_t samples,
                          const CompactSampling& sampling, std::uint64_t seed, int64_t batch = 32);

/// The convex hulls of masks [N, 1, S, S] (0 or 1), as the intersection of half planes in many directions.
at::Tensor convexHull(const at::Tensor& masks);

} // namespace unocclude::engine
