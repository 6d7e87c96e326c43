// SPDX-License-Identifier: Apache-2.0
#include "cocoa/exported_shape.h"

#include "mask/outlines.h"

#include <stdexcept>

namespace unocclude {

ExportedShape exportedShape(const Mask& mask, OutlineRule rule)
{
    if (mask.isEmpty())
        throw std::logic_error("an empty mask has no outline");
    if (rule == OutlineRule::RunLengths)
        return {encodeRle(mask), mask, 1};
    const Polygon outer = outerOutline(mask);
    const Mask pixels = rasterizePolygon(outer, mask.size());
    const double kept = iou(mask, pixels);
    if (rule == OutlineRule::Bridge && kept < 1)
        return {bridgedOutline(mask), mask, 1};
    return {outer, pixels, kept};
}

ExportedPolygons exportedPolygons(const Mask& mask, OutlineRule rule)
{
    ExportedPolygons shape{outlinesOf(mask).pieces, Mask(), 1};
    if (shape.polygons.empty())
        throw std::logic_error("an empty mask has no outline");
    for (const Polygon& polygon : shape.polygons) {
        const Mask pixels = rasterizePolygon(polygon, mask.size());
        shape.pixels = shape.pixels.isNull() ? pixels : shape.pixels | pixels;
    }
    shape.iou = iou(mask, shape.pixels);
    if (rule == OutlineRule::Bridge && shape.iou < 1)
        return {{bridgedOutline(mask)}, mask, 1};
    return shape;
}

Mask wholeOf(const Mask& visible, const Mask& amodal, cv::Size size)
{
    const Mask seen = visible.isNull() ? Mask(size) : visible;
    return amodal.isNull() ? seen : seen | amodal;
}

bool overlap(const Mask& a, const Mask& b)
{
    return !(a.boundingBox() & b.boundingBox()).empty() && !(a & b).isEmpty();
}

} // namespace unocclude
