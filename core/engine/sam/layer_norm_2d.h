// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <torch/torch.h>

namespace unocclude::engine {

/// Layer normalisation over the channels of a picture, pixel by pixel. [N, C, H, W] -> the same
class LayerNorm2dImpl : public torch::nn::Module
{
public:
    explicit LayerNorm2dImpl(int64_t channels);
    torch::Tensor forward(const torch::Tensor& x);

private:
    torch::Tensor weight; // C
    torch::Tensor bias;   // C
};
TORCH_MODULE(LayerNorm2d);

} // namespace unocclude::engine
