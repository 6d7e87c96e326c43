// SPDX-License-Identifier: Apache-2.0
#include "pairs/photo_fingerprint.h"

#include <opencv2/imgproc.hpp>

namespace unocclude {

namespace {

constexpr int kSide = 24;
constexpr double kSame = 4; // mean difference in levels; encodings differ by one or two, other photographs by tens

} // namespace

PhotoFingerprint::PhotoFingerprint(const cv::Mat& rgb)
{
    cv::Mat small;
    cv::resize(rgb, small, {kSide, kSide}, 0, 0, cv::INTER_AREA);
    cv::cvtColor(small, small, cv::COLOR_RGB2GRAY);
    small.convertTo(m_grey, CV_32F);
}

bool PhotoFingerprint::matches(const PhotoFingerprint& other) const
{
    return cv::norm(m_grey, other.m_grey, cv::NORM_L1) / (kSide * kSide) < kSame;
}

} // namespace unocclude
