// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "image/photo.h"

#include "core/image/picture_files.h"

#include <opencv2/imgproc.hpp>

namespace unocclude {

// What the tests of decodePhoto() share.

inline const QString pictureName = QStringLiteral("picture");

inline QString golden(const char* file)
{
    return QStringLiteral(UNOCCLUDE_TEST_DATA "/golden/image/") + QLatin1String(file);
}

inline Photo decode(const QByteArray& bytes)
{
    return decodePhoto(bytes, pictureName);
}

inline bool same(const cv::Mat& a, const cv::Mat& b)
{
    return a.size() == b.size() && a.type() == b.type() && cv::norm(a, b, cv::NORM_INF) == 0;
}

/// B G R, every pixel another colour, no symmetry.
inline cv::Mat colourful(int width = 23, int height = 14)
{
    cv::Mat picture(height, width, CV_8UC3);
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x)
            picture.at<cv::Vec3b>(y, x) =
                cv::Vec3b(cv::saturate_cast<std::uint8_t>(11 * x), cv::saturate_cast<std::uint8_t>(17 * y),
                          static_cast<std::uint8_t>(37 * x + 91 * y));
    return picture;
}

inline cv::Mat rgbOf(const cv::Mat& bgr)
{
    cv::Mat rgb;
    cv::cvtColor(bgr, rgb, cv::COLOR_BGR2RGB);
    return rgb;
}

} // namespace unocclude
