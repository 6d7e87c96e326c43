// SPDX-License-Identifier: Apache-2.0
#include "segmentation/pixel_clicks.h"

#include <algorithm>
#include <iterator>

namespace unocclude {

namespace {

int scaled(int position, int start, int length, int newLength)
{
    const double centre = (position - start + 0.5) * newLength / length;
    return std::clamp(static_cast<int>(centre), 0, newLength - 1);
}

} // namespace

PixelClicks clicksIn(const PixelClicks& clicks, const cv::Rect& window, cv::Size size)
{
    const auto moved = [&](cv::Point p) {
        return cv::Point(scaled(p.x, window.x, window.width, size.width),
                         scaled(p.y, window.y, window.height, size.height));
    };
    PixelClicks result;
    std::transform(clicks.object.begin(), clicks.object.end(), std::back_inserter(result.object), moved);
    for (const cv::Point p : clicks.other) {
        if (window.contains(p)) {
            result.other.push_back(moved(p));
        }
    }
    return result;
}

} // namespace unocclude
