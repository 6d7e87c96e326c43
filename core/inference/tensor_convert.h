// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <opencv2/core/mat.hpp>

#include <vector>

namespace at {
class Tensor;
}

namespace unocclude {

/// Interleaved bytes to planes: CV_8UC1, CV_8UC3 or CV_8UC4 of H x W to U8 [C, H, W]. A copy.
at::Tensor toPlanes(const cv::Mat& pixels);

/// The inverse of toPlanes(), from any number type that holds 0..255.
cv::Mat fromPlanes(const at::Tensor& planes);

/// Pixels to what networks see: [1, C, H, W], float32, 0..255 to [-1, 1].
at::Tensor toNetwork(const cv::Mat& pixels);

/// Whole objects as networks give them, [N, 4, H, W] in [-1, 1], premultiplied on white, to CV_8UC4 pictures with
/// straight alpha.
std::vector<cv::Mat> wholeObjects(const at::Tensor& rgbaOnWhite);

} // namespace unocclude
