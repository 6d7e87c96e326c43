// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "mask/mask.h"

#include <QPainterPath>

namespace unocclude {

/// Every border of the mask along pixel edges, holes and all pieces included, in image coordinates; odd-even fill of it
/// covers exactly the mask's pixels. Pieces that touch at a corner share one loop.
QPainterPath maskOutline(const Mask& mask);

} // namespace unocclude
