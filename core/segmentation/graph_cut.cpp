// SPDX-License-Identifier: Apache-2.0
#include "segmentation/graph_cut.h"

#include "segmentation/pieces.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace unocclude {

namespace {

constexpr int leastSamples = 32; ///< pixels to fit five Gaussians to

/// GrabCut draws the start of its clustering from the thread's generator: the same cut must always start the same.
class FixedRandom
{
public:
    FixedRandom()
        : m_before(cv::theRNG().state)
    {
        cv::theRNG().state = 20040801;
    }
    ~FixedRandom() { cv::theRNG().state = m_before; }
    FixedRandom(const FixedRandom&) = delete;
    FixedRandom& operator=(const FixedRandom&) = delete;

private:
    std::uint64_t m_before;
};

void drawClicks(cv::Mat& labels, const PixelClicks& clicks, int radius)
{
    for (const cv::Point point : clicks.other) {
        cv::circle(labels, point, radius, cv::Scalar(cv::GC_BGD), cv::FILLED);
    }
    for (const cv::Point point : clicks.object) {
        cv::circle(labels, point, radius, cv::Scalar(cv::GC_FGD), cv::FILLED);
    }
    for (const cv::Point point : clicks.other) { // clicks side by side: each keeps its own pixel
        labels.at<uchar>(point) = cv::GC_BGD;
    }
}

cv::Mat objectPixels(const cv::Mat& labels)
{
    return (labels & 1) * 255; // GC_FGD and GC_PR_FGD are odd
}

bool canTell(const cv::Mat& labels)
{
    const int object = cv::countNonZero(labels & 1);
    return object >= leastSamples && static_cast<int>(labels.total()) - object >= leastSamples;
}

cv::Mat cut(const cv::Mat& rgb, cv::Mat labels, const PixelClicks& clicks, int iterations)
{
    if (canTell(labels)) {
        const FixedRandom fixedRandom;
        cv::Mat background, foreground;
        cv::grabCut(rgb, labels, {}, background, foreground, iterations, cv::GC_INIT_WITH_MASK);
    }
    return piecesFor(objectPixels(labels), clicks);
}

} // namespace

cv::Mat cutAround(const cv::Mat& rgb, const cv::Mat& region, const PixelClicks& clicks, const CutFreedom& freedom)
{
    const double reach = std::sqrt(static_cast<double>(cv::countNonZero(region)));
    const double inwards = std::max(1.0, freedom.inwards * reach);
    cv::Mat labels(region.size(), CV_8UC1, cv::Scalar(cv::GC_BGD));
    labels.setTo(cv::GC_PR_BGD, distanceTo(region) <= std::max(2.0, freedom.outwards * reach));
    labels.setTo(cv::GC_PR_FGD, region);
    labels.setTo(cv::GC_FGD, distanceTo(~region) > inwards);
    drawClicks(labels, clicks, static_cast<int>(inwards / 2));
    return cut(rgb, labels, clicks, freedom.iterations);
}

cv::Mat cutInside(const cv::Mat& rgb, const cv::Rect& box, const PixelClicks& clicks)
{
    constexpr int iterations = 3;
    cv::Mat labels(rgb.size(), CV_8UC1, cv::Scalar(cv::GC_BGD));
    labels(box).setTo(cv::GC_PR_FGD);
    drawClicks(labels, clicks, std::min(box.width, box.height) / 20);
    const cv::Mat whole = objectPixels(labels);
    const cv::Mat object = cut(rgb, labels, clicks, iterations);
    return cv::countNonZero(object) > 0 ? object : piecesFor(whole, clicks);
}

} // namespace unocclude
