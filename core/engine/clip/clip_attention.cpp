// SPDX-License-Identifier: Apache-2.0
#include "engine/clip/clip_attention.h"

#include "engine/clip/clip_options.h"

namespace unocclude::engine {

ClipAttentionImpl::ClipAttentionImpl(int64_t width)
    : in_proj_weight(torch::empty({3 * width, width}))
    , in_proj_bias(torch::zeros({3 * width}))
    , out_proj(width, width)
{
    torch::nn::init::xavier_uniform_(in_proj_weight);
    register_parameter("in_proj_weight", in_proj_weight);
    register_parameter("in_proj_bias", in_proj_bias);
    register_module("out_proj", out_proj);
}

torch::Tensor ClipAttentionImpl::forward(const torch::Tensor& x, Sight sight)
{
    const auto qkv = torch::linear(x, in_proj_weight, in_proj_bias)
                         .unflatten(2, {3, -1, kClipHeadWidth}) // N x T x 3 x heads x 64
                         .permute({2, 0, 3, 1, 4})              // 3 x N x heads x T x 64
                         .unbind();
    const auto mixed = torch::scaled_dot_product_attention(qkv[0], qkv[1], qkv[2], {}, 0.0, sight == Sight::Past);
    return out_proj->forward(mixed.transpose(1, 2).flatten(2)); // N x T x width
}

} // namespace unocclude::engine
