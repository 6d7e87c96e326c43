// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "mask/mask.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace unocclude {

/// Run lengths of a mask in COCO's order: column by column, the first run counts unset pixels (and may be 0).
struct Rle
{
    int height = 0;
    int width = 0;
    std::vector<std::uint32_t> counts;

    bool operator==(const Rle&) const = default;
};

Rle encodeRle(const Mask& mask);

/// @throw std::invalid_argument if the sides are not 1..65535, their product is beyond 2^31 - 1, or the counts do not
/// sum to it.
void requireValid(const Rle& rle);

/// Pixels that are set.
std::int64_t areaOf(const Rle& rle);

/// As Mask::boundingBox().
cv::Rect boundingBoxOf(const Rle& rle);

/// Set operations without making pictures; as encodeRle() of the masks' would be. Both are valid and of the same size.
Rle unionOf(const Rle& a, const Rle& b);
Rle intersectionOf(const Rle& a, const Rle& b);
Rle differenceOf(const Rle& a, const Rle& b);

/// Makes no pixels yet (Mask::ofRuns()). @throw std::invalid_argument as requireValid()
Mask decodeRle(Rle rle);

/// CV_8UC1, 0 or 255, of valid run lengths.
cv::Mat pixelsOf(const Rle& rle);

/// COCO's compressed string (6-bit groups from '0', deltas to the run before the last), bit-exact with pycocotools.
std::string rleToString(const Rle& rle);

/// @throw std::invalid_argument for a character outside '0'..'o', a count out of range, a string cut short,
/// or counts that do not sum to height x width.
Rle rleFromString(std::string_view text, int height, int width);

} // namespace unocclude
