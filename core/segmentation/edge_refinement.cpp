// SPDX-License-Identifier: Apache-2.0
#include "segmentation/edge_refinement.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>

namespace unocclude {

namespace {

constexpr int filterRadius = 3;     ///< of the filter, in reduced pixels
constexpr float flatness = 0.0005F; ///< variance (of colours 0..1) below which the picture counts as flat

cv::Mat boxMean(const cv::Mat& values)
{
    cv::Mat result;
    cv::blur(values, result, {2 * filterRadius + 1, 2 * filterRadius + 1}, {-1, -1}, cv::BORDER_REFLECT);
    return result;
}

/// Means over the window of the products of each colour channel with `other`, less the product of the means.
cv::Mat covariance(const cv::Mat& guide, const cv::Mat& meanGuide, const cv::Mat& other, const cv::Mat& meanOther)
{
    cv::Mat repeated, repeatedMean;
    cv::merge(std::vector<cv::Mat>(3, other), repeated);
    cv::merge(std::vector<cv::Mat>(3, meanOther), repeatedMean);
    return boxMean(guide.mul(repeated)) - meanGuide.mul(repeatedMean);
}

/// Per pixel the linear model mask = (r, g, b) . colour + offset that fits its window best, CV_32FC4.
cv::Mat linearModels(const cv::Mat& guide, const cv::Mat& mask)
{
    const cv::Mat meanGuide = boxMean(guide);
    const cv::Mat meanMask = boxMean(mask);
    const cv::Mat withMask = covariance(guide, meanGuide, mask, meanMask);
    std::array<cv::Mat, 3> channels, means, withChannel;
    cv::split(guide, channels.data());
    cv::split(meanGuide, means.data());
    for (std::size_t c = 0; c < 3; ++c) {
        withChannel[c] = covariance(guide, meanGuide, channels[c], means[c]);
    }

    cv::Mat models(guide.size(), CV_32FC4);
    models.forEach<cv::Vec4f>([&](cv::Vec4f& model, const int* at) {
        const cv::Point p(at[1], at[0]);
        cv::Matx33f variance = cv::Matx33f::eye() * flatness;
        for (int c = 0; c < 3; ++c) {
            const cv::Vec3f row = withChannel[static_cast<std::size_t>(c)].at<cv::Vec3f>(p);
            variance(c, 0) += row[0];
            variance(c, 1) += row[1];
            variance(c, 2) += row[2];
        }
        const cv::Vec3f slope = variance.inv(cv::DECOMP_CHOLESKY) * withMask.at<cv::Vec3f>(p);
        const float offset = meanMask.at<float>(p) - slope.dot(meanGuide.at<cv::Vec3f>(p));
        model = {slope[0], slope[1], slope[2], offset};
    });
    return boxMean(models);
}

/// `models` at a real-valued position, bilinear.
cv::Vec4f modelAt(const cv::Mat& models, float x, float y)
{
    const float clampedX = std::clamp(x, 0.0F, static_cast<float>(models.cols - 1));
    const float clampedY = std::clamp(y, 0.0F, static_cast<float>(models.rows - 1));
    const int left = static_cast<int>(clampedX), top = static_cast<int>(clampedY);
    const int right = std::min(left + 1, models.cols - 1), bottom = std::min(top + 1, models.rows - 1);
    const float u = clampedX - static_cast<float>(left), v = clampedY - static_cast<float>(top);
    return (models.at<cv::Vec4f>(top, left) * (1 - u) + models.at<cv::Vec4f>(top, right) * u) * (1 - v) +
           (models.at<cv::Vec4f>(bottom, left) * (1 - u) + models.at<cv::Vec4f>(bottom, right) * u) * v;
}

/// Where the enlarged mask is neither clearly in nor out, the model of that place decides by the pixel's own colour.
void decideRow(const cv::Mat& rgb, const cv::Mat& models, int y, cv::Mat& soft)
{
    const float scaleX = static_cast<float>(models.cols) / static_cast<float>(rgb.cols);
    const float scaleY = static_cast<float>(models.rows) / static_cast<float>(rgb.rows);
    const auto* colour = rgb.ptr<cv::Vec3b>(y);
    uchar* decided = soft.ptr<uchar>(y);
    for (int x = 0; x < rgb.cols; ++x) {
        if (decided[x] == 0 || decided[x] == 255) {
            continue;
        }
        const cv::Vec4f model = modelAt(models, (static_cast<float>(x) + 0.5F) * scaleX - 0.5F,
                                        (static_cast<float>(y) + 0.5F) * scaleY - 0.5F);
        const auto sum = model[0] * static_cast<float>(colour[x][0]) + model[1] * static_cast<float>(colour[x][1]) +
                         model[2] * static_cast<float>(colour[x][2]);
        decided[x] = sum / 255 + model[3] > 0.5F ? 255 : 0;
    }
}

} // namespace

cv::Mat refineEdge(const cv::Mat& rgb, const cv::Mat& reducedRgb, const cv::Mat& reducedMask)
{
    cv::Mat guide, mask, soft;
    reducedRgb.convertTo(guide, CV_32F, 1 / 255.0);
    reducedMask.convertTo(mask, CV_32F, 1 / 255.0);
    const cv::Mat models = linearModels(guide, mask);

    cv::blur(reducedMask, soft, {3, 3}, {-1, -1}, cv::BORDER_REPLICATE);
    cv::resize(soft, soft, rgb.size(), 0, 0, cv::INTER_LINEAR);
    cv::parallel_for_(cv::Range(0, rgb.rows), [&](const cv::Range& rows) {
        for (int y = rows.start; y < rows.end; ++y) {
            decideRow(rgb, models, y, soft);
        }
    });
    return soft;
}

} // namespace unocclude
