// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "mask/mask.h"

namespace unocclude {

/// With every hole filled: the pixels that no path over unset pixels (4-neighbourhood) joins to the frame. What the
/// frame itself cuts off is no hole.
Mask withoutHoles(const Mask& mask);

/// With every pixel whose centre is at most `pixels` away from that of a set one.
/// @param pixels 0 or more
Mask grown(const Mask& mask, int pixels);

/// Without the pixels that are so near to an unset one: the complement grown, complemented. Past the frame nothing is
/// unset, so that an object cut by the frame stays there.
Mask shrunk(const Mask& mask, int pixels);

} // namespace unocclude
