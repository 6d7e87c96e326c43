// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cocoa/cocoa_types.h"

#include <QByteArray>

namespace unocclude {

// The pieces of COCO-A files, and of their cousins.
nlohmann::ordered_json imageJson(const CocoaImage& image);
nlohmann::ordered_json annotationJson(const CocoaAnnotation& annotation);
nlohmann::ordered_json regionJson(const CocoaRegion& region);
nlohmann::ordered_json rleJson(const Rle& rle);                               ///< {"counts": text, "size": [h, w]}
nlohmann::ordered_json polygonsJson(const std::vector<Polygon>& polygons);    ///< COCO's list of flat lists
nlohmann::ordered_json numberJson(double value);                              ///< whole numbers as integers
std::string depthConstraintText(const std::vector<std::pair<int, int>>& pairs); ///< "1-2,1-3"

/// Compact JSON and a line feed.
QByteArray jsonLine(const nlohmann::ordered_json& json);

/// The JSON of a COCO-A file. The same dataset gives the same bytes; whole numbers are written as integers.
QByteArray writeCocoa(const CocoaDataset& dataset);

} // namespace unocclude
