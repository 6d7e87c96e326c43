// SPDX-License-Identifier: Apache-2.0
#include "engine/sam/conv_bn.h"

namespace unocclude::engine {

namespace nn = torch::nn;

ConvBnImpl::ConvBnImpl(nn::Conv2dOptions options)
    : c(options.bias(false))
    , bn(options.out_channels())
{
    register_module("c", c);
    register_module("bn", bn);
}

torch::Tensor ConvBnImpl::forward(const torch::Tensor& x)
{
    if (!m_foldedWeight.defined())
        return bn->forward(c->forward(x));
    const auto& options = c->options;
    return torch::conv2d(x, m_foldedWeight, m_foldedBias, options.stride(),
                         std::get<torch::ExpandingArray<2>>(options.padding()), options.dilation(), options.groups());
}

void ConvBnImpl::fold()
{
    const torch::NoGradGuard guard;
    const auto scale = bn->weight / (bn->running_var + bn->options.eps()).sqrt();
    m_foldedWeight = c->weight * scale.view({-1, 1, 1, 1});
    m_foldedBias = bn->bias - bn->running_mean * scale;
}

void foldNormalisations(torch::nn::Module& module)
{
    module.apply([](torch::nn::Module& each) {
        if (auto* convolution = each.as<ConvBn>())
            convolution->fold();
    });
}

ConvBn pointwise(int64_t in, int64_t out)
{
    return ConvBn(nn::Conv2dOptions(in, out, 1));
}

ConvBn depthwise3x3(int64_t channels, int64_t stride)
{
    return ConvBn(nn::Conv2dOptions(channels, channels, 3).stride(stride).padding(1).groups(channels));
}

} // namespace unocclude::engine
