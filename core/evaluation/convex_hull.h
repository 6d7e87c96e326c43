// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "mask/mask.h"

namespace unocclude {

/// The pixels of the convex hull around a mask's pixel centres: the baseline that a completion has to beat.
Mask convexHull(const Mask& mask);

} // namespace unocclude
