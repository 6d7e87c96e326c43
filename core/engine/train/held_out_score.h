// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/checkpoint/json_value.h"
#include "engine/train/pair_composer.h"

#include <functional>
#include <vector>

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
    MaskScore vote;        ///< of at least half of the samples, joined with the visible mask: the paper's protocol
    MaskScore first;       ///< the first sample alone
    MaskScore best;        ///< the best of the samples
    MaskScore hull;        ///< convex hull of the visible mask
    MaskScore visible;     ///< the visible mask itself (its hidden part is empty: 0)
    double spread = 0;     ///< mean IoU between pairs of samples, on what they add to the visible mask
    double colourPsnr = 0; ///< of the first sample on the hidden pixels of the true object, dB
};

/// Draws a whole object for each of N pairs by N seeds: [N, 4, S, S], R G B on white and alpha, in [-1, 1].
using WholeDrawer = std::function<at::Tensor(const PairBatch& pairs, const std::vector<std::uint64_t>& seeds)>;

/// How much is scored, and on what.
struct HeldOutScoring
{
    int64_t pairs = 96;
    int64_t samples = 1;         ///< of each pair
    std::uint64_t seed = 0x5eed; ///< the same pairs whenever a score is taken
    int64_t batch = 32;          ///< pairs drawn for at once
};

HeldOutScore scoreHeldOut(const WholeDrawer& draw, const PairComposer& pairs, const HeldOutScoring& scoring);

/// As in reports: "pairs", "miou_vote", "miou_hidden_vote", .., "spread", "psnr_hidden".
JsonValue::Object toJson(const HeldOutScore& score);

/// Some of the pairs, to be looked at: what is seen, what of it is the object, samples, the truth.
/// @return U8 [3, H, W]
at::Tensor heldOutSheet(const WholeDrawer& draw, const PairComposer& pairs, const HeldOutScoring& scoring);

/// The convex hulls of masks [N, 1, S, S] (0 or 1), as the intersection of half planes in many directions.
at::Tensor convexHull(const at::Tensor& masks);

} // namespace unocclude::engine
