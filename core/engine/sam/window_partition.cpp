// SPDX-License-Identifier: Apache-2.0
#include "engine/sam/window_partition.h"

namespace unocclude::engine {

namespace {

int64_t roundedUp(int64_t length, int64_t unit)
{
    return (length + unit - 1) / unit * unit;
}

} // namespace

torch::Tensor windowPartition(const torch::Tensor& x, int64_t window)
{
    const int64_t height = roundedUp(x.size(1), window), width = roundedUp(x.size(2), window);
    const auto padded = torch::constant_pad_nd(x, {0, 0, 0, width - x.size(2), 0, height - x.size(1)});
    return padded.view({x.size(0), height / window, window, width / window, window, x.size(3)})
        .transpose(2, 3) // N x rows x columns x window x window x C
        .reshape({-1, window, window, x.size(3)});
}

torch::Tensor windowUnpartition(const torch::Tensor& windows, int64_t height, int64_t width)
{
    const int64_t window = windows.size(1), channels = windows.size(3);
    const int64_t rows = roundedUp(height, window) / window, columns = roundedUp(width, window) / window;
    return windows.view({-1, rows, columns, window, window, channels})
        .transpose(2, 3) // N x rows x window x columns x window x C
        .reshape({-1, rows * window, columns * window, channels})
        .slice(1, 0, height)
        .slice(2, 0, width);
}

} // namespace unocclude::engine
