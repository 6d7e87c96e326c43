// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "mask/mask.h"

#include <opencv2/core.hpp>

namespace unocclude {

/// A mask with what costs a walk over all of its pixels, counted once.
struct BoxedMask
{
    Mask mask;
    cv::Rect box;          ///< of the pixels that are set; empty: none is
    std::int64_t area = 0; ///< how many are set

    BoxedMask() = default;
    explicit BoxedMask(Mask pixels)
        : mask(std::move(pixels))
        , box(mask.boundingBox())
        , area(box.empty() ? 0 : cv::countNonZero(mask.pixels()(box)))
    {
    }
};

} // namespace unocclude
