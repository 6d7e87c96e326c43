// SPDX-License-Identifier: Apache-2.0
#include "segmentation/pieces.h"

#include "amodal/amodal_mask.h"
#include "mask/mask.h"

#include <opencv2/imgproc.hpp>

namespace unocclude {

namespace {

cv::Mat pointMap(const std::vector<cv::Point>& points, cv::Size size)
{
    cv::Mat map = cv::Mat::zeros(size, CV_8UC1);
    for (const cv::Point point : points) {
        map.at<uchar>(point) = 255;
    }
    return map;
}

/// What is neither set nor connected to the outside of the picture.
cv::Mat holesOf(const cv::Mat& pixels)
{
    cv::Mat framed;
    cv::copyMakeBorder(pixels, framed, 1, 1, 1, 1, cv::BORDER_CONSTANT, cv::Scalar(0));
    cv::floodFill(framed, {0, 0}, cv::Scalar(255));
    const cv::Mat holes = framed == 0;
    return holes(cv::Rect({1, 1}, pixels.size())).clone();
}

} // namespace

cv::Mat piecesFor(const cv::Mat& pixels, const PixelClicks& clicks)
{
    const cv::Mat pieces = clicks.object.empty() ? Mask::fromPixels(pixels).largestPiece().pixels()
                                                 : piecesTouching(pixels, pointMap(clicks.object, pixels.size()));
    const cv::Mat holes = holesOf(pieces);
    return pieces | (holes & ~piecesTouching(holes, pointMap(clicks.other, pixels.size())));
}

cv::Mat distanceTo(const cv::Mat& pixels)
{
    cv::Mat distance;
    cv::distanceTransform(~pixels, distance, cv::DIST_L2, cv::DIST_MASK_5);
    return distance;
}

} // namespace unocclude
