// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "segmentation/pixel_clicks.h"

#include <opencv2/core/mat.hpp>

namespace unocclude {

// Binary pictures: CV_8UC1, 0 or 255.

/// What clicks say about connected pieces: those that hold a click on the object stay, or, without any such click,
/// those at least a tenth as large as the largest; holes are filled unless a click on something else lies in them. The
/// frame encloses no hole.
cv::Mat piecesFor(const cv::Mat& pixels, const PixelClicks& clicks);

/// Without pieces and holes that are specks: smaller than a thirtieth of all that is set, and not meant by a click.
cv::Mat withoutSpecks(const cv::Mat& pixels, const PixelClicks& clicks);

/// Distance of each pixel from the nearest set one, CV_32FC1; everything is far from an empty picture.
cv::Mat distanceTo(const cv::Mat& pixels);

} // namespace unocclude
