// SPDX-License-Identifier: Apache-2.0
#include "evaluation/convex_hull.h"

#include <opencv2/imgproc.hpp>

namespace unocclude {

Mask convexHull(const Mask& mask)
{
    if (mask.isEmpty())
        return mask;
    std::vector<cv::Point> pixels, corners;
    cv::findNonZero(mask.pixels(), pixels);
    cv::convexHull(pixels, corners);
    cv::Mat filled = cv::Mat::zeros(mask.size(), CV_8UC1);
    cv::fillConvexPoly(filled, corners, cv::Scalar(255));
    return Mask::fromPixels(filled) | mask;
}

} // namespace unocclude
