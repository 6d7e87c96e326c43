// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <opencv2/core/mat.hpp>

namespace unocclude {

/// Grey levels from here on are the white ground that pix2gestalt paints whole objects on.
constexpr int whiteGround = 250;

/// The object in a picture (CV_8UC3, R G B) painted on white ground: the largest connected piece (8-neighbourhood) of
/// the pixels whose grey is below whiteGround. CV_8UC1, 0 or 255; all 0 if there is only ground.
cv::Mat objectOnWhite(const cv::Mat& rgb);

} // namespace unocclude
