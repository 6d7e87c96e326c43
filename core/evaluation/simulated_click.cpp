// SPDX-License-Identifier: Apache-2.0
#include "evaluation/simulated_click.h"

#include <opencv2/imgproc.hpp>

namespace unocclude {

namespace {

struct Deepest
{
    cv::Point pixel;
    double depth = 0; ///< distance to what is outside; 0 for an empty mask
};

Deepest deepestOf(const Mask& mask)
{
    cv::Mat padded, distance;
    cv::copyMakeBorder(mask.pixels(), padded, 1, 1, 1, 1, cv::BORDER_CONSTANT, cv::Scalar(0));
    cv::distanceTransform(padded, distance, cv::DIST_L2, cv::DIST_MASK_PRECISE);
    Deepest deepest;
    cv::minMaxLoc(distance, nullptr, &deepest.depth, nullptr, &deepest.pixel);
    deepest.pixel -= cv::Point(1, 1);
    return deepest;
}

} // namespace

cv::Point deepestPixel(const Mask& mask)
{
    return deepestOf(mask).pixel;
}

std::optional<PromptPoint> nextClick(const Mask& target, const Mask& found)
{
    const Deepest missing = deepestOf(target - found), superfluous = deepestOf(found - target);
    if (missing.depth == 0 && superfluous.depth == 0)
        return {};
    const bool positive = missing.depth >= superfluous.depth;
    const cv::Point pixel = positive ? missing.pixel : superfluous.pixel;
    return PromptPoint{QPointF(pixel.x + 0.5, pixel.y + 0.5), positive};
}

} // namespace unocclude
