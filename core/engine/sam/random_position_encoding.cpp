// SPDX-License-Identifier: Apache-2.0
#include "engine/sam/random_position_encoding.h"

#include <numbers>

namespace unocclude::engine {

RandomPositionEncodingImpl::RandomPositionEncodingImpl(int64_t width)
    : positional_encoding_gaussian_matrix(torch::randn({2, width / 2}))
{
    register_buffer("positional_encoding_gaussian_matrix", positional_encoding_gaussian_matrix);
}

torch::Tensor RandomPositionEncodingImpl::forward(const torch::Tensor& positions)
{
    const auto angles =
        2.0 * std::numbers::pi * torch::matmul(2.0 * positions - 1.0, positional_encoding_gaussian_matrix);
    return torch::cat({angles.sin(), angles.cos()}, -1);
}

torch::Tensor RandomPositionEncodingImpl::grid(int64_t side)
{
    const auto centres = (torch::arange(side, positional_encoding_gaussian_matrix.options()) + 0.5) / side;
    const auto yx = torch::meshgrid({centres, centres}, "ij");
    return forward(torch::stack({yx[1], yx[0]}, -1)).permute({2, 0, 1}).unsqueeze(0);
}

} // namespace unocclude::engine
