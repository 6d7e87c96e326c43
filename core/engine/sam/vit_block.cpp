// SPDX-License-Identifier: Apache-2.0
#include "engine/sam/vit_block.h"

#include "engine/sam/window_partition.h"

namespace unocclude::engine {

namespace nn = torch::nn;

namespace {

nn::LayerNorm vitNorm(int64_t width)
{
    return nn::LayerNorm(nn::LayerNormOptions({width}).eps(1e-6));
}

} // namespace

VitBlockImpl::VitBlockImpl(const VitOptions& options, int64_t window)
    : m_window(window)
    , norm1(vitNorm(options.width))
    , attn(options.width, options.heads, window)
    , norm2(vitNorm(options.width))
    , mlp(options.width, options.mlpWidth, MlpBlockImpl::Activation::Gelu)
{
    register_module("norm1", norm1);
    register_module("attn", attn);
    register_module("norm2", norm2);
    register_module("mlp", mlp);
}

torch::Tensor VitBlockImpl::forward(const torch::Tensor& x)
{
    const auto windows = windowPartition(norm1->forward(x), m_window); // N windows x window x window x width
    const auto seen = x + windowUnpartition(attn->forward(windows), x.size(1), x.size(2));
    return seen + mlp->forward(norm2->forward(seen));
}

} // namespace unocclude::engine
