// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <opencv2/core/types.hpp>

#include <vector>

namespace unocclude {

/// Clicks as pixels of one particular picture: each lies inside it.
struct PixelClicks
{
    std::vector<cv::Point> object; ///< on the object
    std::vector<cv::Point> other;  ///< on what it is not
};

/// The same clicks on the part `window` of the picture, scaled to `size`. Clicks outside the part move to its edge if
/// they are the object's, and are left out if not.
PixelClicks clicksIn(const PixelClicks& clicks, const cv::Rect& window, cv::Size size);

} // namespace unocclude
