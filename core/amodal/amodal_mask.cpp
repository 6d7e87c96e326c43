// SPDX-License-Identifier: Apache-2.0
#include "amodal/amodal_mask.h"

#include <opencv2/imgproc.hpp>

#include <vector>

namespace unocclude {

namespace {

/// One entry a label: 255 if a seed lies in the piece. Label 0 is what belongs to no piece.
std::vector<uchar> seededLabels(const cv::Mat& labels, const cv::Mat& seeds, int count)
{
    std::vector<uchar> seeded(static_cast<std::size_t>(count), 0);
    for (int y = 0; y < labels.rows; ++y) {
        const int* label = labels.ptr<int>(y);
        const uchar* seed = seeds.ptr<uchar>(y);
        for (int x = 0; x < labels.cols; ++x) {
            if (seed[x] != 0) {
                seeded[static_cast<std::size_t>(label[x])] = 255;
            }
        }
    }
    seeded[0] = 0;
    return seeded;
}

} // namespace

cv::Mat piecesTouching(const cv::Mat& pieces, const cv::Mat& seeds)
{
    CV_Assert(pieces.type() == CV_8UC1 && seeds.type() == CV_8UC1 && pieces.size() == seeds.size());
    cv::Mat labels;
    const int count = cv::connectedComponents(pieces, labels, 8, CV_32S);
    const std::vector<uchar> seeded = seededLabels(labels, seeds, count);
    cv::Mat kept(pieces.size(), CV_8UC1);
    for (int y = 0; y < labels.rows; ++y) {
        const int* label = labels.ptr<int>(y);
        uchar* to = kept.ptr<uchar>(y);
        for (int x = 0; x < labels.cols; ++x) {
            to[x] = seeded[static_cast<std::size_t>(label[x])];
        }
    }
    return kept;
}

cv::Mat regionOf(const cv::Mat& image, const cv::Rect& region)
{
    cv::Mat result = cv::Mat::zeros(region.size(), image.type());
    const cv::Rect inside = region & cv::Rect({0, 0}, image.size());
    if (!inside.empty()) {
        image(inside).copyTo(result(inside - region.tl()));
    }
    return result;
}

cv::Mat wholeObject(const cv::Mat& alpha, const cv::Rect& region, const Mask& visible)
{
    CV_Assert(alpha.type() == CV_8UC1 && alpha.size() == region.size());
    const cv::Mat seen = regionOf(visible.pixels(), region);
    return piecesTouching((alpha > 127) | seen, seen);
}

Mask amodalMask(const cv::Mat& whole, const cv::Rect& region, const Mask& visible)
{
    CV_Assert(whole.type() == CV_8UC1 && whole.size() == region.size());
    cv::Mat pixels = visible.pixels().clone();
    const cv::Rect inside = region & cv::Rect({0, 0}, pixels.size());
    if (!inside.empty()) {
        pixels(inside) |= whole(inside - region.tl());
    }
    return Mask::fromPixels(pixels);
}

} // namespace unocclude
