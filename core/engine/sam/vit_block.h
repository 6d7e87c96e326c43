// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/sam/mlp_block.h"
#include "engine/sam/sam_options.h"
#include "engine/sam/vit_attention.h"

#include <torch/torch.h>

namespace unocclude::engine {

/// Attention and feed-forward, each after a layer norm and with its residual; attention stays within windows unless
/// they are as large as the picture.
class VitBlockImpl : public torch::nn::Module
{
public:
    /// @param window tokens along a side of a window
    VitBlockImpl(const VitOptions& options, int64_t window);

    /// [N, grid, grid, width] -> the same
    torch::Tensor forward(const torch::Tensor& x);

private:
    int64_t m_window;
    torch::nn::LayerNorm norm1;
    VitAttention attn;
    torch::nn::LayerNorm norm2;
    MlpBlock mlp;
};
TORCH_MODULE(VitBlock);

} // namespace unocclude::engine
