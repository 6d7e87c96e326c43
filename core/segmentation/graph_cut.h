// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "segmentation/pixel_clicks.h"

#include <opencv2/core/mat.hpp>

namespace unocclude {

/// How far a cut may move away from the region it starts with, in units of the root of the region's area.
struct CutFreedom
{
    double outwards = 0.5; ///< beyond this the picture is background for sure
    double inwards = 0.15; ///< deeper than this the region is object for sure
    int iterations = 1;
};

/// Moves the edge of `region` (CV_8UC1, 0 or 255, of the picture's size, not empty) to where the picture's colours
/// part: GrabCut (Rother et al. 2004), started with the region and the clicks. Deterministic. Where either side has
/// too few pixels to tell its colours, the region comes back as it was (but for its pieces: piecesFor()).
/// @param rgb CV_8UC3
cv::Mat cutAround(const cv::Mat& rgb, const cv::Mat& region, const PixelClicks& clicks, const CutFreedom& freedom);

/// GrabCut inside a box: everything outside is background for sure. Falls back to the whole box.
cv::Mat cutInside(const cv::Mat& rgb, const cv::Rect& box, const PixelClicks& clicks);

} // namespace unocclude
