// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/sam/conv_bn.h"

namespace unocclude::engine {

/// An inverted residual of MobileNetV2 (Sandler et al., arXiv 1801.04381, figure 3): wider, depthwise, narrow again.
/// [N, C, H, W] -> the same
class MbConvImpl : public torch::nn::Module
{
public:
    MbConvImpl(int64_t channels, int64_t expansion);
    torch::Tensor forward(const torch::Tensor& x);

private:
    ConvBn conv1, conv2, conv3;
};
TORCH_MODULE(MbConv);

} // namespace unocclude::engine
