// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cocoa/cocoa_types.h"

#include <QByteArray>

#include <variant>

namespace unocclude {

class JsonCursor;

/// Reads COCO-A: our own files and those of COCO and BSDS, their quirks included. What a field means is not judged here
/// (cocoa_validator.h), only that it can be held.
/// @param name stands for the file in messages
/// @throw JsonError (support/json_cursor.h) with the JSON pointer of the first value that is missing or of a wrong
/// kind; RuntimeError (InvalidInput) with the byte where the text is no JSON, nests deeper than 64 or is larger than 2
/// GiB.
CocoaDataset readCocoa(const QByteArray& text, const QString& name);

/// As above, from JSON that is parsed already.
CocoaDataset cocoaFromJson(const nlohmann::ordered_json& json, const QString& name);

/// Run lengths {"size": [h, w], "counts": text or numbers}. @throw JsonError
Rle readRle(const JsonCursor& cursor);

/// A flat polygon or run lengths. @throw JsonError
std::variant<Polygon, Rle> readSegmentation(const JsonCursor& cursor);

/// The pixels of the whole object. @throw std::invalid_argument if its RLE has another size.
Mask amodalMask(const CocoaRegion& region, cv::Size size);

/// The visible pixels: those of the whole object if nothing is hidden.
Mask visibleMask(const CocoaRegion& region, cv::Size size);

} // namespace unocclude
