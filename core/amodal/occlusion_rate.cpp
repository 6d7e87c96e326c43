// SPDX-License-Identifier: Apache-2.0
#include "amodal/occlusion_rate.h"

namespace unocclude {

double occlusionRate(const Mask& amodal, const Mask& visible)
{
    const auto whole = static_cast<double>(amodal.area());
    return whole > 0 ? static_cast<double>((amodal - visible).area()) / whole : 0;
}

} // namespace unocclude
