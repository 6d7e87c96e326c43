// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <ATen/core/Tensor.h>

#include <cstdint>

namespace unocclude::engine {

/// Squares of patch x patch pixels become channels: [N, C, H, W] -> [N, C patch^2, H/patch, W/patch].
at::Tensor toPatches(const at::Tensor& pixels, int64_t patch);

/// The inverse of toPatches().
at::Tensor fromPatches(const at::Tensor& patches, int64_t patch);

} // namespace unocclude::engine
