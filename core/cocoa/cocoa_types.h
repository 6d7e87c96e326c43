// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "mask/polygon.h"
#include "mask/rle.h"

#include <QString>

#include <nlohmann/json.hpp>

#include <optional>
#include <utility>
#include <variant>
#include <vector>

namespace unocclude {

// The contents of a COCO-A (COCO Amodal) file as it stands there: Zhu et al., "Semantic Amodal Segmentation", 2017.
// `extras` holds every key that is not named here, so that reading and writing a file loses nothing.

using CocoaExtras = nlohmann::ordered_json;

/// The key of a region's extras under which we keep where a mask comes from (prompt, seed, model, votes).
inline constexpr const char* cocoaProvenanceKey = "unocclude";

/// One object: its whole outline, and its visible and hidden pixels if it is occluded.
struct CocoaRegion
{
    std::variant<Polygon, Rle> segmentation; ///< the whole (amodal) object; as RLE only some readers take it
    QString name;
    std::int64_t area = 0;        ///< pixels of the whole object
    bool isStuff = false;         ///< sky, grass, ...: no countable thing
    double occludeRate = 0;       ///< hidden pixels / area, 0..1
    int order = 1;                ///< depth rank in the image, 1 = nearest
    std::optional<Rle> visible;   ///< absent: nothing is hidden
    std::optional<Rle> invisible; ///< present exactly when `visible` is
    CocoaExtras extras = CocoaExtras::object();

    bool operator==(const CocoaRegion&) const = default;
};

/// All objects that one author saw in one image, front to back.
struct CocoaAnnotation
{
    std::int64_t id = 0;
    std::int64_t imageId = 0;
    QString author;
    QString url;                                      ///< its last part is the image's file name
    std::vector<std::pair<int, int>> depthConstraint; ///< orders (a, b): a is in front of b and overlaps it
    std::vector<CocoaRegion> regions;
    CocoaExtras extras = CocoaExtras::object();

    bool operator==(const CocoaAnnotation&) const = default;
};

struct CocoaImage
{
    std::int64_t id = 0;
    QString fileName;
    cv::Size size; ///< upright, as the picture is shown
    CocoaExtras extras = CocoaExtras::object();

    bool operator==(const CocoaImage&) const = default;
};

struct CocoaDataset
{
    std::vector<CocoaImage> images;
    std::vector<CocoaAnnotation> annotations;
    CocoaExtras extras = CocoaExtras::object();

    bool operator==(const CocoaDataset&) const = default;
};

} // namespace unocclude
