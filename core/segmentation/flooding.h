// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <opencv2/core/mat.hpp>

#include <vector>

namespace unocclude {

/// How far each pixel lies from the clicks, along the cheapest path over the picture: a geodesic distance.
struct Flooding
{
    cv::Mat cost; ///< CV_32FC1, distance to the nearest seed
    cv::Mat own;  ///< CV_8UC1, 255 where the nearest seed is one of the object's
};

/// Floods `lab` (CV_32FC3, CIE L*a*b*) from both sets of seeds at once (Criminisi et al., "GeoS", 2008, section 2).
/// A step costs its length x 3 plus the colour difference, so that shape counts where colour is even, and seeds share
/// what lies between them. Seeds lie inside the picture; there is at least one of the object's.
Flooding floodFrom(const cv::Mat& lab, const std::vector<cv::Point>& objectSeeds,
                   const std::vector<cv::Point>& otherSeeds);

/// The `share` of the picture's pixels (0..1) that lie nearest to the object's seeds, or all of its own if these are
/// fewer; small gaps closed. CV_8UC1, 0 or 255.
cv::Mat nearestPixels(const Flooding& flooding, double share);

} // namespace unocclude
