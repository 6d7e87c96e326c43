// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cocoa/cocoa_types.h"
#include "cocoa/export_options.h"

namespace unocclude {

/// A mask as an outline can hold it.
struct ExportedShape
{
    std::variant<Polygon, Rle> outline;
    Mask pixels;    ///< of the outline
    double iou = 1; ///< of the mask and these pixels: below 1 if something is lost
};

/// @throw std::logic_error for an empty mask
ExportedShape exportedShape(const Mask& mask, OutlineRule rule);

/// A mask as several outlines can hold it, which count together: holes alone are lost.
struct ExportedPolygons
{
    std::vector<Polygon> polygons;
    Mask pixels; ///< within any of them
    double iou = 1;
};

/// OutlineRule::RunLengths counts as Outer. @throw std::logic_error for an empty mask
ExportedPolygons exportedPolygons(const Mask& mask, OutlineRule rule);

/// What is hidden of an object added to what is seen of it, either of which may be null.
Mask wholeOf(const Mask& visible, const Mask& amodal, cv::Size size);

/// Whether they share pixels.
bool overlap(const Mask& a, const Mask& b);

} // namespace unocclude
