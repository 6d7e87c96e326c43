// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cocoa/cocoa_types.h"

namespace unocclude {

/// An object to export. Both masks have the photo's size; the amodal one may miss visible pixels or be null.
struct CocoaObject
{
    QString name;
    Mask visible;
    Mask amodal;
    bool isStuff = false;
    CocoaExtras provenance; ///< a JSON object, or null: nothing is known of it
};

/// A photo with its objects, front to back.
struct CocoaPhoto
{
    QString fileName;
    cv::Size size; ///< upright
    std::vector<CocoaObject> objects;
};

/// What a polygon without parts and holes cannot say of an object.
struct PolygonLoss
{
    std::size_t photo = 0; ///< index
    std::size_t object = 0;
    double iou = 1; ///< of the whole object and the exported one: below 1
};

struct CocoaExport
{
    CocoaDataset dataset;
    std::vector<PolygonLoss> losses;
};

/// Objects to COCO-A. With W = amodal or visible, and P the pixels (by COCO's rule) of the polygon around W's largest
/// piece: visible := visible and P, invisible := P minus visible, area := |P|, occlude_rate := |invisible| / |P|.
/// The sums are exact thereby. Masks are given only if something is hidden. A photo without objects is left out,
/// because COCO-A's evaluator fails on it; images and annotations keep one common sequence.
/// @throw RuntimeError (InvalidInput) naming an object without pixels.
CocoaExport exportCocoa(const std::vector<CocoaPhoto>& photos, const QString& author);

} // namespace unocclude
