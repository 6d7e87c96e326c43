// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <torch/torch.h>

namespace unocclude::engine {

/// Positions as sines and cosines of random frequencies ("Fourier Features Let Networks Learn High Frequency Functions
/// in Low Dimensional Domains", Tancik et al., arXiv 2006.10739, section 6): v -> [sin(2 pi B v), cos(2 pi B v)], v in
/// [-1, 1].
class RandomPositionEncodingImpl : public torch::nn::Module
{
public:
    explicit RandomPositionEncodingImpl(int64_t width);

    /// @param positions [..., 2], x before y, 0..1 over the picture   @return [..., width]
    torch::Tensor forward(const torch::Tensor& positions);

    /// The encoding of the centres of a square's cells. [1, width, side, side]
    torch::Tensor grid(int64_t side);

private:
    torch::Tensor positional_encoding_gaussian_matrix; // 2 x width / 2
};
TORCH_MODULE(RandomPositionEncoding);

} // namespace unocclude::engine
