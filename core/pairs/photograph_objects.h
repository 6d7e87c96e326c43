// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pairs/depth_cue.h"
#include "segmentation/segmenter.h"

namespace unocclude {

/// A photograph with a mask cut out of it: CV_8UC4, straight alpha, as large as the mask's bounding box. The edge is
/// softened by a pixel.
cv::Mat cutOut(const cv::Mat& rgb, const Mask& mask);

/// Whole objects of a photograph that nobody has annotated (paper section 3.1): a segmenter is asked at points of a
/// grid; what it gives twice counts once; kept is what is one piece, away from the frame, neither tiny nor most of the
/// picture, and closer than its neighbours by the cue.
/// @throw whatever the segmenter throws; Cancelled
std::vector<Mask> findWholeObjects(const Photo& photo, Segmenter& segmenter, const DepthCue& cue, std::stop_token stop);

} // namespace unocclude
