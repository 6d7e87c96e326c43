// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cocoa/cocoa_types.h"
#include "evaluation/average_precision.h"

#include <map>
#include <stop_token>

namespace unocclude {

/// Somebody's masks of objects, to be compared with the true ones.
struct Detection
{
    double score = 1;
    std::variant<Polygon, Rle> mask; ///< what was detected, visible part or whole
    std::optional<Rle> amodal;       ///< the whole object, where a detector tells both
};

using Detections = std::map<std::int64_t, std::vector<Detection>>; ///< by the image's id

/// Reads the three forms in which masks come: COCO's list of {image_id, segmentation, score}, with amodalMask or
/// amodal_mask besides; amodalAPI's list of {image_id, regions: [{segmentation, score, amodal_mask}]}; and a COCO-A
/// file (ours, for one), whose regions score 1 unless they say otherwise.
/// @throw RuntimeError as readCocoa()
Detections readDetections(const QByteArray& text, const QString& name);

/// What the true masks are compared by.
struct DetectionProtocol
{
    enum class Target { Whole, Visible };
    enum class Kind { All, Things, Stuff };
    Target target = Target::Whole;
    Kind kind = Kind::All; ///< other regions are ignored, as amodalAPI does
};

/// amodalAPI's ranges of occlude_rate, both ends belong to them.
struct OcclusionRange
{
    const char* name;
    double least, most;
};
inline constexpr std::array kOcclusionRanges{OcclusionRange{"all", 0, 1}, OcclusionRange{"none", 0, 1e-5},
                                             OcclusionRange{"partial", 1e-5, 0.25}, OcclusionRange{"heavy", 0.25, 1}};

using DetectionFigures = std::array<AveragePrecision::Figures, kOcclusionRanges.size()>;

/// Compares image by image. Of several annotations of an image the first in the file counts, as in amodalAPI; an image
/// without detections has missed everything.
/// @throw RuntimeError (InvalidInput) naming an image of the detections that the ground truth has not, or a mask of
/// another size; Cancelled
DetectionFigures scoreDetections(const CocoaDataset& truth, const Detections& detections,
                                 const DetectionProtocol& protocol, std::stop_token stop);

/// {"all": {"objects", "ap", "ap50", "ap75", "ar1", "ar10", "ar100", "ar1000"}, "none": .., ..}; null where absent
nlohmann::ordered_json figuresJson(const DetectionFigures& figures);

} // namespace unocclude
