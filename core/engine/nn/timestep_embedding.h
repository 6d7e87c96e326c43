// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <ATen/core/Tensor.h>

#include <cstdint>

namespace unocclude::engine {

/// Sinusoidal embedding of diffusion times, cosines before sines ("Attention Is All You Need", section 3.5, with the
/// frequencies of DDPM): e[i] = cos(t w_i), e[i + dim/2] = sin(t w_i), w_i = 10000^(-2i/dim).
/// @param timesteps [N], any real dtype    @param dim even
/// @return [N, dim] float32
at::Tensor timestepEmbedding(const at::Tensor& timesteps, std::int64_t dim);

} // namespace unocclude::engine
