// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/cuda/step.h"

namespace unocclude::engine {

/// A map as the library takes pictures: [N, h, w, C] -> [N, C, h, w], channels last, the same memory.
inline at::Tensor asPictures(const at::Tensor& map)
{
    return map.permute({0, 3, 1, 2});
}

/// And back: [N, C, h, w] -> [N, h, w, C], the same memory.
inline at::Tensor asMap(const at::Tensor& pictures)
{
    return pictures.permute({0, 2, 3, 1});
}

/// softmax(Q K^T / sqrt(d)) V of all heads. @param all [N, h, w, 3 C], of any type   @return [N, h w, C]
at::Tensor attended(const at::Tensor& all, std::int64_t heads);

// What moves values and changes none, on every device.
void runByLibrary(const Joining& joining);
void runByLibrary(const Doubling& doubling);

} // namespace unocclude::engine
