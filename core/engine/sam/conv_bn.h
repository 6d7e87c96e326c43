// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <torch/torch.h>

namespace unocclude::engine {

/// A convolution without bias and the batch normalisation after it, named "c" and "bn" as TinyViT's files do.
class ConvBnImpl : public torch::nn::Module
{
public:
    explicit ConvBnImpl(torch::nn::Conv2dOptions options);
    torch::Tensor forward(const torch::Tensor& x);

private:
    torch::nn::Conv2d c;
    torch::nn::BatchNorm2d bn;
};
TORCH_MODULE(ConvBn);

ConvBn pointwise(int64_t in, int64_t out);
ConvBn depthwise3x3(int64_t channels, int64_t stride = 1);

} // namespace unocclude::engine
