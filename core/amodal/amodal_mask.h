// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "mask/mask.h"

namespace unocclude {

/// The pixels of `pieces` (CV_8UC1, non-zero = set) in those connected pieces (8-neighbourhood) that hold a pixel of
/// `seeds` (same size and type). CV_8UC1, 0 or 255.
cv::Mat piecesTouching(const cv::Mat& pieces, const cv::Mat& seeds);

/// Pixels of `image` (CV_8UC1) inside `region`; 0 past the frame.
cv::Mat regionOf(const cv::Mat& image, const cv::Rect& region);

/// The whole object inside `region` (which may run past the frame): alpha above one half, joined with the visible
/// mask, without crumbs that touch no visible pixel. CV_8UC1, 0 or 255, region-sized, like `alpha`.
cv::Mat wholeObject(const cv::Mat& alpha, const cv::Rect& region, const Mask& visible);

/// The amodal mask: `whole` (as wholeObject() gives it) cut at the frame, joined with the visible mask.
Mask amodalMask(const cv::Mat& whole, const cv::Rect& region, const Mask& visible);

} // namespace unocclude
