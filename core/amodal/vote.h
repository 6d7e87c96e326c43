// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "mask/mask.h"

#include <vector>

namespace unocclude {

/// Share of the masks that hold a pixel, x 255, CV_8UC1. There is at least one mask; all have the same size.
cv::Mat voteMap(const std::vector<Mask>& masks);

/// How many of so many masks make their majority: half of them, rounded up. Where an even number is divided the pixel
/// counts, as samples leave out more of what is hidden than they add to it (resources/models/README.md).
int majorityOf(int masks);

/// The pixels that at least half of the masks hold, joined with the visible mask.
Mask majorityVote(const std::vector<Mask>& masks, const Mask& visible);

/// The pixels that at least so many of the masks hold, joined with the visible mask.
/// @param atLeast 1 .. the number of masks
Mask voteOfAtLeast(const std::vector<Mask>& masks, int atLeast, const Mask& visible);

/// The same, read off a vote map of so many masks.
Mask voteOfAtLeast(const cv::Mat& voteMap, int masks, int atLeast, const Mask& visible);

/// How much the masks agree on what is hidden: intersection over union of their parts outside the visible mask,
/// averaged over all pairs. 1 if all are the same (also for a single mask); low where the object is ambiguous.
double agreement(const std::vector<Mask>& masks, const Mask& visible);

} // namespace unocclude
