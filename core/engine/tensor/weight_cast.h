// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <ATen/core/Tensor.h>

namespace unocclude::engine {

/// What tensor.to(type) gives, bit for bit but for the payload of NaNs. Half to bfloat16, the way from a published file
/// to the type that CPUs multiply fastest, goes at the speed of memory where the CPU converts vectors; LibTorch's own
/// takes one number at a time. CPU tensors only.
at::Tensor castWeights(const at::Tensor& weights, at::ScalarType type);

} // namespace unocclude::engine
