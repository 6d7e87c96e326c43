// SPDX-License-Identifier: Apache-2.0
#include "evaluation/colour_score.h"

#include <opencv2/imgproc.hpp>

#include <cmath>

namespace unocclude {

namespace {

constexpr int kWindow = 11;
constexpr double kSigma = 1.5;
constexpr double kPeak = 255;
constexpr double kRounding = 1.0 / 12; // mean squared error of rounding to whole levels

cv::Mat onWhite(const cv::Mat& rgba)
{
    cv::Mat planes, alpha, rgb;
    rgba.convertTo(planes, CV_32F);
    cv::extractChannel(planes, alpha, 3);
    cv::cvtColor(planes, rgb, cv::COLOR_RGBA2RGB);
    cv::merge(std::vector<cv::Mat>(3, alpha / kPeak), alpha);
    return rgb.mul(alpha) + (cv::Scalar::all(1) - alpha) * kPeak;
}

cv::Mat smooth(const cv::Mat& picture)
{
    cv::Mat result;
    cv::GaussianBlur(picture, result, {kWindow, kWindow}, kSigma, kSigma, cv::BORDER_REFLECT_101);
    return result;
}

cv::Mat ssimMap(const cv::Mat& a, const cv::Mat& b)
{
    constexpr double c1 = 0.01 * kPeak * 0.01 * kPeak;
    constexpr double c2 = 0.03 * kPeak * 0.03 * kPeak;
    const cv::Mat meanA = smooth(a), meanB = smooth(b);
    const cv::Mat meanAA = meanA.mul(meanA), meanBB = meanB.mul(meanB), meanAB = meanA.mul(meanB);
    const cv::Mat varianceA = smooth(a.mul(a)) - meanAA, varianceB = smooth(b.mul(b)) - meanBB;
    const cv::Mat covariance = smooth(a.mul(b)) - meanAB;
    const cv::Mat above = (2 * meanAB + c1).mul(2 * covariance + c2);
    const cv::Mat below = (meanAA + meanBB + c1).mul(varianceA + varianceB + c2);
    return above / below;
}

cv::Mat lumaOf(const cv::Mat& rgb)
{
    cv::Mat luma;
    cv::cvtColor(rgb, luma, cv::COLOR_RGB2GRAY);
    return luma;
}

cv::Rect withSurroundings(cv::Rect box, cv::Size frame)
{
    constexpr int reach = kWindow / 2;
    box -= cv::Point(reach, reach);
    box += cv::Size(2 * reach, 2 * reach);
    return box & cv::Rect({0, 0}, frame);
}

} // namespace

ColourScore scoreColour(const cv::Mat& predicted, const cv::Mat& truth, const Mask& hidden)
{
    const cv::Rect box = withSurroundings(hidden.boundingBox(), hidden.size());
    const cv::Mat where = hidden.pixels()(box);
    const cv::Mat a = onWhite(predicted(box)), b = onWhite(truth(box));
    const cv::Mat difference = a - b;
    const cv::Scalar squares = cv::mean(difference.mul(difference), where);
    const double error = std::max(kRounding, (squares[0] + squares[1] + squares[2]) / 3);
    return {10 * std::log10(kPeak * kPeak / error), cv::mean(ssimMap(lumaOf(a), lumaOf(b)), where)[0]};
}

} // namespace unocclude
