// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>

namespace unocclude {

// What COCO-A's values may be.
inline constexpr int cocoaMaxSide = 65'535; ///< of an image and its masks
inline constexpr std::int64_t cocoaMaxArea = std::int64_t{cocoaMaxSide} * cocoaMaxSide;
inline constexpr double cocoaMaxCoordinate = 1e6;
inline constexpr std::size_t cocoaFewestNumbers = 6; ///< of an outline: a triangle

} // namespace unocclude
