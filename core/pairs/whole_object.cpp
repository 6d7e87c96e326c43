// SPDX-License-Identifier: Apache-2.0
#include "pairs/whole_object.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>

namespace unocclude {

namespace {

constexpr int kReach = 3;          // pixels: outlines are not drawn more exactly
constexpr double kOnePiece = 0.98; // of the pixels: the rest are crumbs of the rasteriser

cv::Rect grown(cv::Rect box)
{
    box -= cv::Point(kReach, kReach);
    box += cv::Size(2 * kReach, 2 * kReach);
    return box;
}

bool isInOnePiece(const Mask& object)
{
    return static_cast<double>(object.largestPiece().area()) >= kOnePiece * static_cast<double>(object.area());
}

} // namespace

bool areNeighbours(const Mask& a, const Mask& b)
{
    const cv::Rect near = grown(a.boundingBox()) & grown(b.boundingBox()) & cv::Rect({0, 0}, a.size());
    if (near.empty())
        return false;
    const cv::Size window(2 * kReach + 1, 2 * kReach + 1);
    cv::Mat reached; // a window of the picture keeps its surroundings, so that nothing is lost at its edge
    cv::dilate(a.pixels()(near), reached, cv::getStructuringElement(cv::MORPH_ELLIPSE, window));
    return cv::countNonZero(reached & b.pixels()(near)) > 0;
}

bool isWhole(const Mask& object, const std::vector<Mask>& others)
{
    const cv::Rect box = grown(object.boundingBox());
    if (object.isEmpty() || (box & cv::Rect({0, 0}, object.size())) != box || !isInOnePiece(object))
        return false;
    return std::ranges::none_of(others, [&](const Mask& other) { return areNeighbours(object, other); });
}

} // namespace unocclude
