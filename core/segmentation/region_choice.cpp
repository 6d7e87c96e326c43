// SPDX-License-Identifier: Apache-2.0
#include "segmentation/region_choice.h"

#include "segmentation/pieces.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>
#include <cmath>

namespace unocclude {

namespace {

constexpr int cells = 8; ///< per axis of L*a*b*
using Histogram = std::array<double, cells * cells * cells>;

int cell(float value, float start, float width)
{
    return std::clamp(static_cast<int>((value - start) / width), 0, cells - 1);
}

cv::Mat colourCells(const cv::Mat& lab)
{
    cv::Mat result(lab.size(), CV_16UC1);
    std::transform(lab.begin<cv::Vec3f>(), lab.end<cv::Vec3f>(), result.begin<ushort>(), [](const cv::Vec3f& v) {
        // a* and b* of photographs seldom leave -40..40; what does falls into the outer cells.
        return static_cast<ushort>((cell(v[0], 0, 12.6F) * cells + cell(v[1], -40, 10)) * cells + cell(v[2], -40, 10));
    });
    return result;
}

cv::Mat gradient(const cv::Mat& lab)
{
    cv::Mat smooth, dx, dy;
    cv::GaussianBlur(lab, smooth, {0, 0}, 1);
    cv::Sobel(smooth, dx, CV_32F, 1, 0, 3, 0.25);
    cv::Sobel(smooth, dy, CV_32F, 0, 1, 3, 0.25);
    cv::Mat result(lab.size(), CV_32FC1);
    std::transform(dx.begin<cv::Vec3f>(), dx.end<cv::Vec3f>(), dy.begin<cv::Vec3f>(), result.begin<float>(),
                   [](const cv::Vec3f& x, const cv::Vec3f& y) { return std::sqrt(x.dot(x) + y.dot(y)); });
    return result;
}

Histogram histogram(const cv::Mat& colour, const cv::Mat& region)
{
    Histogram result;
    result.fill(1e-3);
    double count = 1e-3 * static_cast<double>(result.size());
    for (int y = 0; y < colour.rows; ++y) {
        for (int x = 0; x < colour.cols; ++x) {
            if (region.at<uchar>(y, x) != 0) {
                ++result[colour.at<ushort>(y, x)];
                ++count;
            }
        }
    }
    for (double& value : result) {
        value /= count;
    }
    return result;
}

/// Bhattacharyya coefficient of the colours inside and in a ring around: 1 if they are the same.
double colourOverlap(const JudgedPicture& picture, const cv::Mat& region)
{
    const double width = std::max(2.0, 0.3 * std::sqrt(static_cast<double>(cv::countNonZero(region))));
    const cv::Mat ring = (distanceTo(region) <= width) & ~region;
    if (cv::countNonZero(ring) == 0) {
        return 1;
    }
    const Histogram inside = histogram(picture.colour, region);
    const Histogram around = histogram(picture.colour, ring);
    double sum = 0;
    for (std::size_t i = 0; i < inside.size(); ++i) {
        sum += std::sqrt(inside[i] * around[i]);
    }
    return sum;
}

/// Share of the outline, but for the photo's frame, that lies on an edge well above the mean.
double edgeShare(const JudgedPicture& picture, const cv::Mat& region)
{
    cv::Mat inner;
    cv::erode(region, inner, cv::Mat()); // what lies past the frame counts as region
    const cv::Mat outline = region & ~inner;
    const int length = cv::countNonZero(outline);
    return length > 0 ? cv::countNonZero(outline & (picture.edge > 1.5 * picture.meanEdge)) / double(length) : 0;
}

/// Distance from the outline (the frame counts as outline) of the deepest click over that of the deepest pixel.
double clickDepth(const cv::Mat& region, const std::vector<cv::Point>& clicks)
{
    cv::Mat framed, depth;
    cv::copyMakeBorder(region, framed, 1, 1, 1, 1, cv::BORDER_CONSTANT, cv::Scalar(0));
    cv::distanceTransform(framed, depth, cv::DIST_L2, cv::DIST_MASK_3);
    double deepest = 0;
    cv::minMaxLoc(depth, nullptr, &deepest);
    double clicked = 0;
    for (const cv::Point click : clicks) {
        clicked = std::max<double>(clicked, depth.at<float>(click + cv::Point(1, 1)));
    }
    return deepest > 0 ? clicked / deepest : 0;
}

/// Visible parts in several pieces are rare: a region that does not join the clicks is probably too small.
int gaps(const cv::Mat& region)
{
    cv::Mat labels;
    return std::max(0, cv::connectedComponents(region, labels, 8, CV_32S) - 2);
}

} // namespace

JudgedPicture judgedPicture(const cv::Mat& rgb)
{
    JudgedPicture picture;
    rgb.convertTo(picture.lab, CV_32F, 1 / 255.0);
    cv::cvtColor(picture.lab, picture.lab, cv::COLOR_RGB2Lab);
    picture.colour = colourCells(picture.lab);
    const cv::Mat edge = gradient(picture.lab);
    picture.meanEdge = cv::mean(edge)[0];
    cv::dilate(edge, picture.edge, cv::Mat());
    return picture;
}

double plausibility(const JudgedPicture& picture, const cv::Mat& region, const PixelClicks& clicks)
{
    const double overlap = colourOverlap(picture, region);
    const double depth = clickDepth(region, clicks.object);
    return 0.24 + 0.29 * depth * depth + 0.09 * edgeShare(picture, region) - 0.37 * overlap * overlap -
           0.15 * gaps(region);
}

} // namespace unocclude
