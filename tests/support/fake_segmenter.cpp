// SPDX-License-Identifier: Apache-2.0
#include "support/fake_segmenter.h"

#include "support/runtime_error.h"

#include <opencv2/core.hpp>

#include <cmath>

namespace unocclude::test {

namespace {

cv::Point pixelAt(const QPointF& position)
{
    return {static_cast<int>(std::floor(position.x())), static_cast<int>(std::floor(position.y()))};
}

cv::Rect pixelsOf(const QRectF& box)
{
    return {pixelAt(box.topLeft()), pixelAt(box.bottomRight())};
}

} // namespace

Mask FakeSegmenter::segment(const Photo& photo, const Prompt& prompt, std::stop_token stop)
{
    if (beforeWork)
        beforeWork(stop);
    if (stop.stop_requested())
        throw Cancelled();
    const cv::Rect frame({}, photo.size());
    const int side = 2 * m_radius + 1;
    cv::Mat pixels = cv::Mat::zeros(photo.size(), CV_8UC1);
    if (prompt.box)
        pixels(pixelsOf(*prompt.box) & frame) = 255;
    for (const PromptPoint& point : prompt.points) {
        const cv::Point corner = pixelAt(point.position) - cv::Point(m_radius, m_radius);
        if (point.positive && frame.contains(pixelAt(point.position)))
            pixels(cv::Rect(corner, cv::Size(side, side)) & frame) = 255;
    }
    for (const PromptPoint& point : prompt.points) {
        if (!point.positive && frame.contains(pixelAt(point.position)))
            pixels.at<uchar>(pixelAt(point.position)) = 0;
    }
    if (cv::countNonZero(pixels) == 0) {
        throw RuntimeError(RuntimeError::Kind::InvalidInput,
                           QStringLiteral("The prompt does not meet the photo: nothing is pointed at."));
    }
    return Mask::fromPixels(pixels);
}

} // namespace unocclude::test
