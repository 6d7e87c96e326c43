// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "prompt/prompt.h"
#include "segmentation/pixel_clicks.h"

#include <opencv2/core/types.hpp>

#include <optional>

namespace unocclude {

/// A prompt in whole pixels of a photo.
struct PromptPixels
{
    PixelClicks clicks;
    std::optional<cv::Rect> box; ///< inside the photo, not empty, holds all clicks on the object
};

/// Points outside the photo are left out; a box is cut at the frame and widened to the clicks on the object.
/// @throw RuntimeError (InvalidInput) if nothing of the prompt tells where the object is: no point on the object inside
/// the photo and no box; a box that covers no pixel; one pixel said to be both on the object and not.
PromptPixels promptPixels(const Prompt& prompt, cv::Size photo);

} // namespace unocclude
