// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/autoencoder/attention_block.h"
#include "engine/autoencoder/resnet_block.h"

#include <torch/torch.h>

namespace unocclude::engine {

/// What stands at the coarsest level of encoder and decoder alike: residual block, attention, residual block.
class MiddleBlockImpl : public torch::nn::Module
{
public:
    explicit MiddleBlockImpl(int64_t channels)
        : block_1(channels, channels)
        , attn_1(channels)
        , block_2(channels, channels)
    {
        register_module("block_1", block_1);
        register_module("attn_1", attn_1);
        register_module("block_2", block_2);
    }

    /// [N, C, H, W] -> [N, C, H, W]
    torch::Tensor forward(const torch::Tensor& x) { return block_2->forward(attn_1->forward(block_1->forward(x))); }

private:
    ResnetBlock block_1;
    AttentionBlock attn_1;
    ResnetBlock block_2;
};
TORCH_MODULE(MiddleBlock);

} // namespace unocclude::engine
