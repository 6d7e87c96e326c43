// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "mask/mask.h"
#include "prompt/prompt.h"

#include <opencv2/core/types.hpp>

#include <optional>

namespace unocclude {

/// The pixel farthest from the mask's edge, which the picture's frame is part of; the first one in reading order.
/// @param mask not empty
cv::Point deepestPixel(const Mask& mask);

/// Where somebody would click next, as interactive segmentation is evaluated ("Reviving Iterative Training with Mask
/// Guidance for Interactive Segmentation", Sofiiuk et al., arXiv 2102.06583, section 4): in the middle of the largest
/// error, missing or superfluous. None where there is no error. Both masks have the same size.
std::optional<PromptPoint> nextClick(const Mask& target, const Mask& found);

} // namespace unocclude
