// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <opencv2/core/mat.hpp>

namespace unocclude {

/// How true a network's own square is to what the photo shows of the object, 0..1: one minus the difference of colours
/// inside the visible mask, |painted - shown| / 255, averaged over pixels and channels. Where the square is transparent
/// it shows nothing of the object: such a pixel differs wholly, a translucent one in part. To be taken before the true
/// pixels are pasted in, and at the network's size: it could not have painted anything finer.
/// @param painted CV_8UC4, straight alpha    @param shown CV_8UC3    @param visible CV_8UC1, not empty; all of one size
double fidelity(const cv::Mat& painted, const cv::Mat& shown, const cv::Mat& visible);

} // namespace unocclude
