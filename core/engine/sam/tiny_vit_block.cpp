// SPDX-License-Identifier: Apache-2.0
#include "engine/sam/tiny_vit_block.h"

#include "engine/nn/layers.h"
#include "engine/sam/window_partition.h"

namespace unocclude::engine {

TinyVitMlpImpl::TinyVitMlpImpl(int64_t width, int64_t inner)
    : norm(layerNorm(width))
    , fc1(width, inner)
    , fc2(inner, width)
{
    register_module("norm", norm);
    register_module("fc1", fc1);
    register_module("fc2", fc2);
}

torch::Tensor TinyVitMlpImpl::forward(const torch::Tensor& x)
{
    return fc2->forward(torch::gelu(fc1->forward(norm->forward(x))));
}

TinyVitBlockImpl::TinyVitBlockImpl(int64_t width, int64_t heads, int64_t window, int64_t expansion)
    : m_window(window)
    , attn(width, heads, window)
    , local_conv(depthwise3x3(width))
    , mlp(width, width * expansion)
{
    register_module("attn", attn);
    register_module("local_conv", local_conv);
    register_module("mlp", mlp);
}

torch::Tensor TinyVitBlockImpl::forward(const torch::Tensor& x)
{
    const auto windows = windowPartition(x, m_window); // N windows x window x window x width
    const auto mixed = attn->forward(windows.flatten(1, 2)).view(windows.sizes());
    const auto seen = x + windowUnpartition(mixed, x.size(1), x.size(2)); // N x H x W x width
    const auto tied = local_conv->forward(seen.permute({0, 3, 1, 2})).permute({0, 2, 3, 1});
    return tied + mlp->forward(tied);
}

} // namespace unocclude::engine
