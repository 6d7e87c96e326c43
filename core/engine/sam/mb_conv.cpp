// SPDX-License-Identifier: Apache-2.0
#include "engine/sam/mb_conv.h"

namespace unocclude::engine {

MbConvImpl::MbConvImpl(int64_t channels, int64_t expansion)
    : conv1(pointwise(channels, channels * expansion))
    , conv2(depthwise3x3(channels * expansion))
    , conv3(pointwise(channels * expansion, channels))
{
    register_module("conv1", conv1);
    register_module("conv2", conv2);
    register_module("conv3", conv3);
}

torch::Tensor MbConvImpl::forward(const torch::Tensor& x)
{
    auto inner = torch::gelu(conv1->forward(x));
    inner = torch::gelu(conv2->forward(inner));
    return torch::gelu(x + conv3->forward(inner));
}

} // namespace unocclude::engine
