// SPDX-License-Identifier: Apache-2.0
#include "completion/paste_back.h"

#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

namespace unocclude {

namespace {

cv::Rect inflated(const cv::Rect& rect, int by)
{
    return {rect.x - by, rect.y - by, rect.width + 2 * by, rect.height + 2 * by};
}

/// Pixels deeper than 0, 1, .. pasteSeam steps inside the mask, averaged: 0 outside, 255 beyond the seam.
cv::Mat depth(const cv::Mat& mask)
{
    cv::Mat sum = cv::Mat::zeros(mask.size(), CV_16UC1);
    cv::Mat inner = mask.clone();
    for (int step = 0; step <= pasteSeam; ++step) {
        cv::add(sum, inner, sum, cv::noArray(), CV_16U);
        cv::erode(inner, inner, cv::Mat());
    }
    cv::Mat result;
    sum.convertTo(result, CV_8U, 1.0 / (pasteSeam + 1));
    return result;
}

cv::Vec4b blended(const cv::Vec4b& generated, const cv::Vec3b& photo, uchar depth)
{
    if (depth == 255) {
        return {photo[0], photo[1], photo[2], 255};
    }
    const float own = static_cast<float>(255 - depth) * static_cast<float>(generated[3]) / 255;
    const float share = own / (own + static_cast<float>(depth));
    cv::Vec4b result(0, 0, 0, 255);
    for (int c = 0; c < 3; ++c) {
        result[c] = cv::saturate_cast<uchar>(share * static_cast<float>(generated[c]) +
                                             (1 - share) * static_cast<float>(photo[c]));
    }
    return result;
}

} // namespace

void pasteVisible(cv::Mat& rgba, const cv::Rect& region, const cv::Mat& rgb, const Mask& visible)
{
    CV_Assert(rgba.type() == CV_8UC4 && rgb.type() == CV_8UC3 && rgb.size() == visible.size());
    const cv::Rect frame({0, 0}, visible.size());
    const cv::Rect part = inflated(visible.boundingBox(), pasteSeam + 1) & region & frame;
    const cv::Mat depths = depth(visible.pixels()(part));
    for (int y = 0; y < part.height; ++y) {
        const uchar* deep = depths.ptr<uchar>(y);
        const auto* photo = rgb.ptr<cv::Vec3b>(part.y + y) + part.x;
        auto* pixel = rgba.ptr<cv::Vec4b>(part.y - region.y + y) + (part.x - region.x);
        for (int x = 0; x < part.width; ++x) {
            if (deep[x] != 0) {
                pixel[x] = blended(pixel[x], photo[x], deep[x]);
            }
        }
    }
}

void clearCrumbs(cv::Mat& rgba, const cv::Mat& whole)
{
    CV_Assert(rgba.type() == CV_8UC4 && rgba.size() == whole.size());
    constexpr int rim = 3;
    cv::Mat alpha;
    cv::extractChannel(rgba, alpha, 3);
    cv::Mat crumbs = (alpha > 127) & ~whole;
    if (cv::countNonZero(crumbs) == 0) {
        return;
    }
    cv::Mat kept;
    cv::dilate(crumbs, crumbs, cv::Mat(), {-1, -1}, rim);
    cv::dilate(whole, kept, cv::Mat(), {-1, -1}, rim);
    rgba.setTo(cv::Scalar::all(0), crumbs & ~kept);
}

} // namespace unocclude
