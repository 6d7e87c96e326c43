// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <opencv2/core/mat.hpp>

namespace unocclude {

/// Brings a mask found on a reduced picture to the full one, its edge following the full picture's edges: the fast
/// guided filter (He and Sun 2015) with a colour guide, evaluated only where the enlarged mask is unsure.
/// @param rgb CV_8UC3, full size
/// @param reducedRgb CV_8UC3, and reducedMask CV_8UC1, 0 or 255: the same picture, reduced
/// @return CV_8UC1, 0 or 255, full size
cv::Mat refineEdge(const cv::Mat& rgb, const cv::Mat& reducedRgb, const cv::Mat& reducedMask);

} // namespace unocclude
