// SPDX-License-Identifier: Apache-2.0
#include "engine/nn/folded_convolution.h"

namespace unocclude::engine {

FoldedConvolution FoldedConvolution::of(const torch::nn::Conv2d& convolution,
                                        const torch::nn::BatchNorm2d& normalisation)
{
    const auto scale = normalisation->weight / (normalisation->running_var + normalisation->options.eps()).sqrt();
    return {convolution->weight * scale.view({-1, 1, 1, 1}), normalisation->bias - normalisation->running_mean * scale};
}

torch::Tensor FoldedConvolution::operator()(const torch::Tensor& x, const torch::nn::Conv2d& convolution) const
{
    const auto& options = convolution->options;
    const auto& padding = std::get<torch::ExpandingArray<2>>(options.padding());
    return torch::conv2d(x, weight, bias, options.stride(), padding, options.dilation(), options.groups());
}

} // namespace unocclude::engine
