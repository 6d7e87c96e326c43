// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <opencv2/core/mat.hpp>

namespace unocclude {

/// Turns a picture as its EXIF orientation (1..8) says, so that it stands upright.
cv::Mat toUpright(const cv::Mat& stored, int orientation);

/// The upper eight bits of each value. CV_8U or CV_16U; shares pixels if they are 8-bit already.
cv::Mat toEightBit(const cv::Mat& picture);

/// Pixels as OpenCV decodes them (8-bit grey, B G R or B G R A) to R G B; alpha is composed on white.
cv::Mat toRgb(const cv::Mat& decoded);

/// Whether a decoded picture has an alpha channel that is not opaque everywhere.
bool isTransparent(const cv::Mat& decoded);

/// Pixels as OpenCV decodes them to R G B A, straight alpha; opaque where there is none.
cv::Mat toRgba(const cv::Mat& decoded);

/// Scales R G B A; colours are weighed by alpha, so that those of transparent pixels do not bleed in.
cv::Mat resizeRgba(const cv::Mat& rgba, cv::Size size);

/// A picture that lies at `region` of a frame (and may run past it) within the frame; transparent elsewhere. CV_8UC4.
cv::Mat placedInFrame(const cv::Mat& rgba, const cv::Rect& region, cv::Size frame);

} // namespace unocclude
