// SPDX-License-Identifier: Apache-2.0
#include "engine/sam/patch_merging.h"

namespace unocclude::engine {

PatchMergingImpl::PatchMergingImpl(int64_t in, int64_t out, int64_t stride)
    : conv1(pointwise(in, out))
    , conv2(depthwise3x3(out, stride))
    , conv3(pointwise(out, out))
{
    register_module("conv1", conv1);
    register_module("conv2", conv2);
    register_module("conv3", conv3);
}

torch::Tensor PatchMergingImpl::forward(const torch::Tensor& x)
{
    const auto wide = torch::gelu(conv1->forward(x));
    return conv3->forward(torch::gelu(conv2->forward(wide)));
}

} // namespace unocclude::engine
