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
    return m_folded ? (*m_folded)(x, c) : bn->forward(c->forward(x));
}

void ConvBnImpl::fold()
{
    const torch::NoGradGuard guard;
    m_folded = FoldedConvolution::of(c, bn);
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
