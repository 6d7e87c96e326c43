// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/nn/attention.h"
#include "engine/nn/feed_forward.h"
#include "engine/unet/unet_options.h"

#include <torch/torch.h>

namespace unocclude::engine {

/// Self attention, cross attention to the context, feed-forward; each with its layer norm and residual.
/// Without a context (contextDim 0) the cross attention is left out.
class TransformerBlockImpl : public torch::nn::Module
{
public:
    TransformerBlockImpl(int64_t channels, const UNetOptions& options);
    torch::Tensor forward(torch::Tensor x, const torch::Tensor& context);

private:
    Attention attn1;
    FeedForward ff;
    Attention attn2{nullptr};
    torch::nn::LayerNorm norm1, norm2{nullptr}, norm3;
};
TORCH_MODULE(TransformerBlock);

} // namespace unocclude::engine
