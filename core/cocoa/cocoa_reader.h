// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cocoa/cocoa_types.h"

#include <QByteArray>

#include <stop_token>
#include <string>
#include <variant>

class QIODevice;

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

/// Takes a file's contents as they are read, in its order: images may come after annotations.
class CocoaSink
{
public:
    virtual ~CocoaSink() = default;
    virtual void addImage(CocoaImage image) = 0;
    virtual void addAnnotation(CocoaAnnotation annotation) = 0;
    virtual void addExtra(const std::string& key, CocoaExtras value) = 0; ///< of the dataset
};

/// Reads a file of any size with the memory of its largest annotation. What has been given to the sink before
/// something is found wrong is for the sink to throw away.
/// @throw as readCocoa(); Cancelled
void streamCocoa(QIODevice& device, const QString& name, CocoaSink& sink, std::stop_token stop = {});

/// One annotation, one region. @throw JsonError
CocoaAnnotation readAnnotation(const JsonCursor& cursor);
CocoaRegion readRegion(const JsonCursor& cursor);
CocoaImage readImage(const JsonCursor& cursor);

/// Run lengths {"size": [h, w], "counts": text or numbers}. @throw JsonError
Rle readRle(const JsonCursor& cursor);

/// A flat polygon or run lengths. @throw JsonError
std::variant<Polygon, Rle> readSegmentation(const JsonCursor& cursor);

/// The pixels of the whole object. @throw std::invalid_argument if its RLE has another size.
Mask amodalMask(const CocoaRegion& region, cv::Size size);

/// The visible pixels: those of the whole object if nothing is hidden.
Mask visibleMask(const CocoaRegion& region, cv::Size size);

} // namespace unocclude
