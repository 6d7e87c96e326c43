// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "mask/mask.h"

namespace unocclude {

/// How near generated colours are to the true ones.
struct ColourScore
{
    double psnr = 0; ///< dB over R, G and B; at most 58.9, where no error is larger than rounding
    double ssim = 0; ///< of the luma, mean of the map: Wang et al. 2004, Gaussian window of 11 pixels, sigma 1.5

    bool operator==(const ColourScore&) const = default;
};

/// Compares two pictures of a whole object (CV_8UC4, R G B A, straight alpha, the same size), each laid on white, on
/// the pixels of `hidden` alone, which must not be empty.
ColourScore scoreColour(const cv::Mat& predicted, const cv::Mat& truth, const Mask& hidden);

} // namespace unocclude
