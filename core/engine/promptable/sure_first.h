// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <ATen/core/Tensor.h>

namespace unocclude::engine {

/// Predicted qualities of several answers, the first of which is the sure one: those of the others are kept below its
/// own, for it is the best more often than the network expects.
/// @param predictedIou [M]
at::Tensor sureFirst(const at::Tensor& predictedIou);

} // namespace unocclude::engine
