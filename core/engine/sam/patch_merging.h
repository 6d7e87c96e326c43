// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/sam/conv_bn.h"

namespace unocclude::engine {

/// From one stage of TinyViT to the next: to its width, and to fewer pixels where the stride is 2.
/// [N, in, H, W] -> [N, out, H / stride, W / stride]
class PatchMergingImpl : public torch::nn::Module
{
public:
    PatchMergingImpl(int64_t in, int64_t out, int64_t stride);
    torch::Tensor forward(const torch::Tensor& x);

private:
    ConvBn conv1, conv2, conv3;
};
TORCH_MODULE(PatchMerging);

} // namespace unocclude::engine
