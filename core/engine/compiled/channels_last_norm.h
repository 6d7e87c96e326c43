// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <ATen/core/Tensor.h>

#include <cstdint>

namespace unocclude::engine {

/// Group normalisation (Wu and He, arXiv 1803.08494) of channels-last float32 maps on a CPU with hasTileKernel().
/// LibTorch's own walks through such maps group by group, a few channels at a time.
/// @param x [N, C, H, W]   @param groups a multiple of 8 that divides C   @param gain, shift [C] float32
/// @return shaped as x, channels-last
at::Tensor channelsLastNorm(const at::Tensor& x, std::int64_t groups, const at::Tensor& gain, const at::Tensor& shift,
                            double eps);

} // namespace unocclude::engine
