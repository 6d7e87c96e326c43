// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <torch/torch.h>

namespace unocclude::engine {

/// A block of "A ConvNet for the 2020s" (Liu et al., arXiv 2201.03545, figure 4), half as wide inside, with ReLU:
/// 5x5 depthwise, layer normalisation over channels, two linear layers, added to what came in. [N, C, H, W] -> the same
class ConvNextBlockImpl : public torch::nn::Module
{
public:
    explicit ConvNextBlockImpl(int64_t channels);
    torch::Tensor forward(const torch::Tensor& x);

private:
    torch::nn::Conv2d dwconv;
    torch::nn::LayerNorm norm;
    torch::nn::Linear pwconv1, pwconv2; // the second starts silent
};
TORCH_MODULE(ConvNextBlock);

} // namespace unocclude::engine
