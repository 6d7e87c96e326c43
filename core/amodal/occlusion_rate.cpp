// SPDX-License-Identifier: Apache-2.0
#include "amodal/occlusion_rate.h"

namespace unocclude {

double occlusionRate(const Mask& amodal, const Mask& visible)
{
    const auto whole = static_cast<double>(amodal.area());
    return whole > 0 ? static_cast<double>((amodal - visible).area()) / whole : 0;
}

double occlusionRate(const BoxedMask& amodal, const BoxedMask& visible)
{
    if (amodal.area == 0)
        return 0;
    const cv::Mat hidden = amodal.mask.pixels()(amodal.box) & ~visible.mask.pixels()(amodal.box);
    return static_cast<double>(cv::countNonZero(hidden)) / static_cast<double>(amodal.area);
}

} // namespace unocclude
