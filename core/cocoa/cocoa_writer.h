// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cocoa/cocoa_types.h"

#include <QByteArray>

namespace unocclude {

// The pieces of COCO-A files, and of their cousins. Outlines in them are text already: compactJson() and readableJson()
// (support/json_text.h) write such a tree.
nlohmann::ordered_json imageJson(const CocoaImage& image);
nlohmann::ordered_json annotationJson(const CocoaAnnotation& annotation);
nlohmann::ordered_json regionJson(const CocoaRegion& region);
nlohmann::ordered_json rleJson(const Rle& rle);                               ///< {"counts": text, "size": [h, w]}
nlohmann::ordered_json polygonsJson(const std::vector<Polygon>& polygons);    ///< COCO's list of flat lists
nlohmann::ordered_json numberJson(double value);                              ///< whole numbers as integers
std::string depthConstraintText(const std::vector<std::pair<int, int>>& pairs); ///< "1-2,1-3"

std::string cocoaExtrasText(const CocoaExtras& extras); ///< of a dataset, behind its lists: ",key:value" for each

/// The JSON of a COCO-A file. The same dataset gives the same bytes; whole numbers are written as integers.
QByteArray writeCocoa(const CocoaDataset& dataset);

} // namespace unocclude
