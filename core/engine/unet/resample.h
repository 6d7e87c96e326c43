// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <torch/torch.h>

namespace unocclude::engine {

/// Halves the resolution by a strided 3x3 convolution. [N, C, H, W] -> [N, C, H/2, W/2]
class DownsampleImpl : public torch::nn::Module
{
public:
    explicit DownsampleImpl(int64_t channels)
        : op(torch::nn::Conv2dOptions(channels, channels, 3).stride(2).padding(1))
    {
        register_module("op", op);
    }
    torch::Tensor forward(const torch::Tensor& x) { return op->forward(x); }

private:
    torch::nn::Conv2d op;
};
TORCH_MODULE(Downsample);

/// Doubles the resolution: nearest neighbour, then a 3x3 convolution. [N, C, H, W] -> [N, C, 2H, 2W]
class UpsampleImpl : public torch::nn::Module
{
public:
    explicit UpsampleImpl(int64_t channels)
        : conv(torch::nn::Conv2dOptions(channels, channels, 3).padding(1))
    {
        register_module("conv", conv);
    }
    torch::Tensor forward(const torch::Tensor& x)
    {
        return conv->forward(torch::upsample_nearest2d(x, {2 * x.size(2), 2 * x.size(3)}));
    }

private:
    torch::nn::Conv2d conv;
};
TORCH_MODULE(Upsample);

} // namespace unocclude::engine
