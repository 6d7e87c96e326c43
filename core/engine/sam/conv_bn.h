// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/nn/folded_convolution.h"

#include <torch/torch.h>

#include <optional>

namespace unocclude::engine {

/// A convolution without bias and the batch normalisation after it, named "c" and "bn" as TinyViT's files do.
class ConvBnImpl : public torch::nn::Module
{
public:
    explicit ConvBnImpl(torch::nn::Conv2dOptions options);
    torch::Tensor forward(const torch::Tensor& x);

    /// From now on forward() computes both as one convolution. For a module whose weights will change no more and that
    /// stays on its device.
    void fold();

private:
    torch::nn::Conv2d c;
    torch::nn::BatchNorm2d bn;
    std::optional<FoldedConvolution> m_folded;
};
TORCH_MODULE(ConvBn);

/// Folds every ConvBn of a module.
void foldNormalisations(torch::nn::Module& module);

ConvBn pointwise(int64_t in, int64_t out);
ConvBn depthwise3x3(int64_t channels, int64_t stride = 1);

} // namespace unocclude::engine
