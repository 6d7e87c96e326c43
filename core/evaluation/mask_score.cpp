// SPDX-License-Identifier: Apache-2.0
#include "evaluation/mask_score.h"

namespace unocclude {

Overlap overlapOf(const Mask& a, const Mask& b)
{
    const std::int64_t both = (a & b).area();
    return {both, a.area() + b.area() - both};
}

MaskScore scoreMask(const Mask& predicted, const Mask& whole, const Mask& visible)
{
    return {overlapOf(predicted, whole), overlapOf(predicted - visible, whole - visible)};
}

MaskScore betterOf(const MaskScore& a, const MaskScore& b)
{
    return {a.whole.iou() >= b.whole.iou() ? a.whole : b.whole, a.hidden.iou() >= b.hidden.iou() ? a.hidden : b.hidden};
}

} // namespace unocclude
