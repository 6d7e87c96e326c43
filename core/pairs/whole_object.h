// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "mask/mask.h"

#include <vector>

namespace unocclude {

/// Whether what is outlined can be taken for a whole object (paper section 3.1): one piece, away from the frame, and
/// no other outline near enough to hide some of it. `others` have its size.
bool isWhole(const Mask& object, const std::vector<Mask>& others);

/// Whether two outlines lie within a few pixels of each other. Both have the same size.
bool areNeighbours(const Mask& a, const Mask& b);

} // namespace unocclude
