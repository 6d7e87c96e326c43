// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <torch/torch.h>

namespace unocclude::engine {

/// Cuts a picture into windows, padded with zeros at the right and below where they do not fit.
/// [N, H, W, C] -> [N x windows, window, window, C]
torch::Tensor windowPartition(const torch::Tensor& x, int64_t window);

/// The inverse: puts the windows of pictures of that height and width together again, without the padding.
torch::Tensor windowUnpartition(const torch::Tensor& windows, int64_t height, int64_t width);

} // namespace unocclude::engine
