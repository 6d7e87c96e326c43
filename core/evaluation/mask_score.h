// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "mask/mask.h"

namespace unocclude {

/// How much two masks share, in pixels, so that it can be averaged (mean over regions) as well as summed (ratio of
/// sums): both are published as "mIoU".
struct Overlap
{
    std::int64_t both = 0;
    std::int64_t either = 0;

    /// 0..1; 1 if both masks are empty.
    double iou() const { return either == 0 ? 1.0 : static_cast<double>(both) / static_cast<double>(either); }

    bool operator==(const Overlap&) const = default;
};

/// A predicted whole object against the true one: all of it, and what lies outside the visible mask.
struct MaskScore
{
    Overlap whole;
    Overlap hidden;

    bool operator==(const MaskScore&) const = default;
};

/// Both masks have the same size.
Overlap overlapOf(const Mask& a, const Mask& b);

/// @param visible the true visible mask: pixels that nobody has to guess. All masks have the same size.
MaskScore scoreMask(const Mask& predicted, const Mask& whole, const Mask& visible);

/// The better one of each measure, taken apart: what an oracle could have chosen.
MaskScore betterOf(const MaskScore& a, const MaskScore& b);

} // namespace unocclude
