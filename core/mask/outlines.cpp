// SPDX-License-Identifier: Apache-2.0
#include "mask/outlines.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <limits>
#include <tuple>
#include <utility>

namespace unocclude {

namespace {

Polygon moved(Polygon polygon, cv::Point by)
{
    for (cv::Point2d& point : polygon)
        point += cv::Point2d(by);
    return polygon;
}

/// The outer outlines of all connected pieces. `insides` gets the pixels that an odd number of them encloses.
std::vector<Polygon> outerOutlines(const cv::Mat& pixels, cv::Mat& insides)
{
    cv::Mat labels, stats, centroids;
    const int count = cv::connectedComponentsWithStats(pixels, labels, stats, centroids, 8, CV_32S);
    insides = cv::Mat::zeros(pixels.size(), CV_8UC1);
    std::vector<Polygon> outlines;
    for (int label = 1; label < count; ++label) { // 0 is what is not in the mask
        const cv::Rect box(stats.at<int>(label, cv::CC_STAT_LEFT), stats.at<int>(label, cv::CC_STAT_TOP),
                           stats.at<int>(label, cv::CC_STAT_WIDTH), stats.at<int>(label, cv::CC_STAT_HEIGHT));
        const Polygon outline = outlineOfPiece(Mask::fromPixels(labels(box) == label));
        cv::bitwise_xor(insides(box), rasterizePolygon(outline, box.size()).pixels(), insides(box));
        outlines.push_back(moved(outline, box.tl()));
    }
    std::ranges::sort(outlines, {}, [](const Polygon& p) { return std::tuple(p.front().y, p.front().x); });
    return outlines;
}

struct Nearest
{
    std::size_t onPath = 0;
    std::size_t onLoop = 0;
};

Nearest nearestCorners(const Polygon& path, const Polygon& loop)
{
    Nearest nearest;
    double least = std::numeric_limits<double>::infinity();
    for (std::size_t i = 0; i < path.size(); ++i)
        for (std::size_t k = 0; k < loop.size(); ++k) {
            const cv::Point2d gap = path[i] - loop[k];
            if (const double distance = gap.dot(gap); distance < least) {
                least = distance;
                nearest = {i, k};
            }
        }
    return nearest;
}

/// Leaves the path at its corner nearest to the loop, goes around and comes back to it.
void join(Polygon& path, Polygon loop)
{
    const auto [onPath, onLoop] = nearestCorners(path, loop);
    std::ranges::rotate(loop, loop.begin() + static_cast<std::ptrdiff_t>(onLoop));
    loop.push_back(loop.front());
    loop.push_back(path[onPath]);
    path.insert(path.begin() + static_cast<std::ptrdiff_t>(onPath) + 1, loop.begin(), loop.end());
}

} // namespace

Outlines outlinesOf(const Mask& mask)
{
    Outlines outlines;
    if (mask.isEmpty())
        return outlines;
    const cv::Rect box = mask.boundingBox(); // an object is small beside its photograph
    cv::Mat rest = mask.pixels()(box).clone();
    for (bool inHoles = false; cv::countNonZero(rest) > 0; inHoles = !inHoles) {
        cv::Mat insides;
        auto& list = inHoles ? outlines.holes : outlines.pieces;
        for (Polygon& outline : outerOutlines(rest, insides))
            list.push_back(moved(std::move(outline), box.tl()));
        cv::bitwise_xor(rest, insides, rest); // what these outlines have wrong: holes
    }
    return outlines;
}

Polygon bridgedOutline(const Mask& mask)
{
    Outlines outlines = outlinesOf(mask);
    std::vector<Polygon>& loops = outlines.pieces;
    loops.insert(loops.end(), outlines.holes.begin(), outlines.holes.end());
    if (loops.empty())
        return {};
    Polygon path = loops.front();
    for (std::size_t i = 1; i < loops.size(); ++i)
        join(path, loops[i]);
    return path;
}

} // namespace unocclude
