// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "segmentation/pixel_clicks.h"

#include <opencv2/core/mat.hpp>

#include <vector>

namespace unocclude {

/// A small picture with what judging regions of it takes, computed once.
struct JudgedPicture
{
    cv::Mat lab;    ///< CV_32FC3, CIE L*a*b*
    cv::Mat colour; ///< CV_16UC1, cell of 8 x 8 x 8 in L*a*b*
    cv::Mat edge;   ///< CV_32FC1, colour gradient, the strongest of the 3 x 3 pixels around
    double meanEdge = 0;
};

/// @param rgb CV_8UC3
JudgedPicture judgedPicture(const cv::Mat& rgb);

/// How much a region (CV_8UC1, 0 or 255) looks like the object meant by the clicks: an estimate of its intersection
/// over union with it. A linear model of three measures, fitted by least squares to simulated clicks on COCO
/// photographs: a click lies deep inside; the outline follows strong edges; colours differ from the surroundings'.
/// Less by a fixed amount for each further piece.
double plausibility(const JudgedPicture& picture, const cv::Mat& region, const PixelClicks& clicks);

} // namespace unocclude
