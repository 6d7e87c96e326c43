// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cocoa/cocoa_types.h"
#include "document/instance.h"

#include <optional>
#include <utility>

namespace unocclude {

/// The key of an instance's extras under which the region that it was imported from is kept, so that exporting it
/// loses nothing: an outline between pixels, a name's blanks, keys that nobody knows.
inline constexpr const char* cocoaOriginKey = "coco_a";

/// An instance of what a region says: the whole object counts as drawn by hand, and the work on it as done unless our
/// own export says otherwise. Without an id.
/// @throw RuntimeError (InvalidInput) if its masks are not of the image's size
Instance importedInstance(const CocoaRegion& region, cv::Size size);

/// Its parts, for who has many regions to go through: what is stated; the masks as run lengths, the whole and the
/// visible one; and the extras, which keep the region.
/// @throw RuntimeError (InvalidInput) as above
Instance importedStatements(const CocoaRegion& region);
std::pair<Rle, Rle> importedRuns(const CocoaRegion& region, cv::Size size);
CocoaExtras importedExtras(const CocoaRegion& region);

/// What an instance keeps of the region that it was imported from.
struct InstanceOrigin
{
    /// The region with what has been changed since in name and attributes; none if the masks are not those of the region
    /// any more, or there was none.
    std::optional<CocoaRegion> region;
    CocoaExtras extras; ///< all keys that it had and that we know nothing of; null without a region
};

InstanceOrigin originOf(const Instance& instance);

} // namespace unocclude
