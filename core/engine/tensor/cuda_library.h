// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace unocclude::engine {

/// Whether tensors can live on a CUDA card. The first call loads LibTorch's CUDA half, which nothing links, if it lies
/// beside the CPU half: without a card it costs one look at the disk.
bool hasCuda();

} // namespace unocclude::engine
