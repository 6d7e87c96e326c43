// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "mask/mask.h"

#include <opencv2/core/mat.hpp>

namespace unocclude {

/// How deep the seam between true and generated pixels reaches into the visible mask.
constexpr int pasteSeam = 2;

/// Puts the photo's own pixels into `rgba` (CV_8UC4, straight alpha, region-sized) inside the visible mask: alpha 255
/// there; colours are exactly the photo's deeper than pasteSeam pixels, and blend into the generated ones above it.
/// Transparent generated pixels have no colour to blend in.
void pasteVisible(cv::Mat& rgba, const cv::Rect& region, const cv::Mat& rgb, const Mask& visible);

/// Makes everything transparent that belongs to no kept piece: `whole` is the object as wholeObject() gives it. Soft
/// rims of kept pieces stay.
void clearCrumbs(cv::Mat& rgba, const cv::Mat& whole);

} // namespace unocclude
