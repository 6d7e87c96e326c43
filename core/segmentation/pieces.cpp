// SPDX-License-Identifier: Apache-2.0
#include "segmentation/pieces.h"

#include "amodal/amodal_mask.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>

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

/// @param least(largest) is the area of the smallest piece that stays, told the largest's
template <typename Least>
cv::Mat largePieces(const cv::Mat& pixels, Least least)
{
    cv::Mat labels, stats, centroids;
    const int count = cv::connectedComponentsWithStats(pixels, labels, stats, centroids, 8, CV_32S);
    int largest = 0;
    for (int label = 1; label < count; ++label) {
        largest = std::max(largest, stats.at<int>(label, cv::CC_STAT_AREA));
    }
    std::vector<uchar> stays(static_cast<std::size_t>(count), 0);
    for (int label = 1; label < count; ++label) {
        stays[static_cast<std::size_t>(label)] = stats.at<int>(label, cv::CC_STAT_AREA) >= least(largest) ? 255 : 0;
    }
    cv::Mat result(pixels.size(), CV_8UC1);
    result.forEach<uchar>([&](uchar& pixel, const int* at) {
        pixel = stays[static_cast<std::size_t>(labels.at<int>(at[0], at[1]))];
    });
    return result;
}

/// Pieces at least a tenth as large as the largest: what hides an object often splits what is seen of it.
cv::Mat majorPieces(const cv::Mat& pixels)
{
    return largePieces(pixels, [](int largest) { return largest / 10; });
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
    const cv::Mat pieces =
        clicks.object.empty() ? majorPieces(pixels) : piecesTouching(pixels, pointMap(clicks.object, pixels.size()));
    const cv::Mat holes = holesOf(pieces);
    return pieces | (holes & ~piecesTouching(holes, pointMap(clicks.other, pixels.size())));
}

cv::Mat withoutSpecks(const cv::Mat& pixels, const PixelClicks& clicks)
{
    constexpr int share = 30;
    const auto least = [area = cv::countNonZero(pixels) / share](int) { return area; };
    const cv::Mat pieces = largePieces(pixels, least) | piecesTouching(pixels, pointMap(clicks.object, pixels.size()));
    if (cv::countNonZero(pieces) == 0)
        return pixels; // nothing but specks
    const cv::Mat holes = holesOf(pieces);
    const cv::Mat meant = largePieces(holes, least) | piecesTouching(holes, pointMap(clicks.other, pixels.size()));
    return pieces | (holes & ~meant);
}

cv::Mat distanceTo(const cv::Mat& pixels)
{
    cv::Mat distance;
    cv::distanceTransform(~pixels, distance, cv::DIST_L2, cv::DIST_MASK_5);
    return distance;
}

} // namespace unocclude
