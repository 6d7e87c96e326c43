// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cocoa/cocoa_types.h"

namespace unocclude::test {

/// The picture of the examples below: 60 x 40 pixels.
inline constexpr int exampleWidth = 60;
inline constexpr int exampleHeight = 40;

Mask rectangleMask(const cv::Rect& box);

/// `photos` annotations, ids from 1, images "1.png" ..: in each a square in front of a rectangle that is hidden by it,
/// moved a little from photo to photo, and a thing that nothing hides.
CocoaDataset occlusionExamples(int photos);

} // namespace unocclude::test
