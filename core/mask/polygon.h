// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "mask/mask.h"
#include "mask/rle.h"

#include <vector>

namespace unocclude {

/// A simple closed outline in image coordinates; the last point is not repeated. x in [0, width], y in [0, height].
using Polygon = std::vector<cv::Point2d>;

/// The outer outline of the mask's largest piece along pixel edges, so that rasterizePolygon() of it gives the piece
/// back with its holes filled. Empty for an empty mask.
Polygon outerOutline(const Mask& mask);

/// The same of a mask that is one connected piece (8-neighbourhood).
Polygon outlineOfPiece(const Mask& piece);

/// The pixels of a polygon by COCO's rule (pycocotools' frPoly), bit-exact with it.
/// @throw std::invalid_argument for fewer than three points or coordinates that are not finite or beyond +-1e6.
Mask rasterizePolygon(const Polygon& polygon, cv::Size size);

/// The same as run lengths, equal to encodeRle()'s: no picture is made on the way.
Rle polygonRle(const Polygon& polygon, cv::Size size);

} // namespace unocclude
