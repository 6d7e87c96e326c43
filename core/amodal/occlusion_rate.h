// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "mask/boxed_mask.h"

namespace unocclude {

/// The share of the whole object that is hidden, 0..1: |amodal minus visible| / |amodal|. 0 for an empty amodal mask.
/// Both masks have the same size.
double occlusionRate(const Mask& amodal, const Mask& visible);

/// The same at the cost of the object instead of the photograph.
double occlusionRate(const BoxedMask& amodal, const BoxedMask& visible);

} // namespace unocclude
