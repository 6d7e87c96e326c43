// SPDX-License-Identifier: Apache-2.0
#include "mask/morphology.h"

#include <opencv2/imgproc.hpp>

#include <stdexcept>

namespace unocclude {
namespace {

cv::Rect widened(const cv::Rect& box, int pixels, cv::Size frame)
{
    return cv::Rect(box.x - pixels, box.y - pixels, box.width + 2 * pixels, box.height + 2 * pixels) &
           cv::Rect({}, frame);
}

/// Exact Euclidean distances, so that `pixels` is the same in every direction.
cv::Mat nearerThan(const cv::Mat& zeros, int pixels)
{
    cv::Mat distances;
    cv::distanceTransform(zeros, distances, cv::DIST_L2, cv::DIST_MASK_PRECISE);
    return distances <= static_cast<double>(pixels) + 1e-4; // the distances are floats
}

void requireSteps(int pixels)
{
    if (pixels < 0)
        throw std::logic_error("a mask grows by a number of pixels");
}

} // namespace

Mask withoutHoles(const Mask& mask)
{
    const cv::Rect box = mask.boundingBox();
    if (box.empty())
        return mask;
    cv::Mat outside; // with a margin, so that everything outside is one piece
    cv::copyMakeBorder(mask.pixels()(box), outside, 1, 1, 1, 1, cv::BORDER_CONSTANT, cv::Scalar(0));
    cv::floodFill(outside, {0, 0}, cv::Scalar(128), nullptr, {}, {}, 4);
    cv::Mat pixels = mask.pixels().clone();
    cv::compare(outside({1, 1, box.width, box.height}), 128, pixels(box), cv::CMP_NE);
    return Mask::adopt(pixels);
}

Mask grown(const Mask& mask, int pixels)
{
    requireSteps(pixels);
    const cv::Rect box = mask.boundingBox();
    if (box.empty() || pixels == 0)
        return mask;
    const cv::Rect around = widened(box, pixels, mask.size());
    cv::Mat result = mask.pixels().clone();
    nearerThan(~mask.pixels()(around), pixels).copyTo(result(around));
    return Mask::adopt(result);
}

Mask shrunk(const Mask& mask, int pixels)
{
    requireSteps(pixels);
    const cv::Rect box = mask.boundingBox();
    const cv::Rect around = widened(box, 1, mask.size());
    if (box.empty() || pixels == 0 || cv::countNonZero(mask.pixels()(around)) == around.area())
        return mask;
    cv::Mat result = mask.pixels().clone();
    result(around).setTo(0, nearerThan(mask.pixels()(around), pixels));
    return Mask::adopt(result);
}

} // namespace unocclude
