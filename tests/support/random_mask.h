// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "mask/mask.h"

#include <opencv2/core.hpp>

namespace unocclude::test {

/// Noise of a few pixels' grain, cut at a random level from 40 up to below `brightest`: pieces, holes, and pieces in
/// holes.
inline Mask randomMask(cv::RNG& random, cv::Size size, int brightest)
{
    cv::Mat noise(size.height / 3 + 1, size.width / 3 + 1, CV_8UC1);
    random.fill(noise, cv::RNG::UNIFORM, 0, 256);
    cv::Mat pixels(size, CV_8UC1);
    for (int y = 0; y < size.height; ++y)
        for (int x = 0; x < size.width; ++x)
            pixels.at<std::uint8_t>(y, x) = noise.at<std::uint8_t>(y / 3, x / 3);
    return Mask::fromPixels(pixels, random.uniform(40, brightest));
}

} // namespace unocclude::test
