// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "mask/polygon.h"

namespace unocclude {

/// All outlines of a mask, along pixel edges. A pixel belongs to the mask if it lies within an odd number of them.
struct Outlines
{
    std::vector<Polygon> pieces; ///< around connected pieces (8-neighbourhood), those within holes too
    std::vector<Polygon> holes;
};
Outlines outlinesOf(const Mask& mask);

/// One closed outline through all pieces and around all holes, joined by cuts of no width, which are walked to and fro:
/// rasterizePolygon() of it is the mask, whatever that is like. Empty for an empty mask.
Polygon bridgedOutline(const Mask& mask);

} // namespace unocclude
