// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <torch/torch.h>

namespace unocclude::engine {

/// A convolution without bias and the batch normalisation after it as one convolution, which saves a pass over the
/// picture: gamma / sqrt(variance + eps) times the weights. The variance and mean are those that the normalisation
/// remembers, as in evaluation; gradients reach the weights, gamma and beta.
struct FoldedConvolution
{
    torch::Tensor weight, bias;

    static FoldedConvolution of(const torch::nn::Conv2d& convolution, const torch::nn::BatchNorm2d& normalisation);

    /// @param convolution the one that was folded, for its stride and groups; its padding must be numbers
    torch::Tensor operator()(const torch::Tensor& x, const torch::nn::Conv2d& convolution) const;
};

} // namespace unocclude::engine
