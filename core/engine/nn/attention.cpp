// SPDX-License-Identifier: Apache-2.0
#include "engine/nn/attention.h"

namespace unocclude::engine {

namespace nn = torch::nn;

namespace {

nn::Linear linearWithoutBias(int64_t in, int64_t out)
{
    return nn::Linear(nn::LinearOptions(in, out).bias(false));
}

} // namespace

AttentionImpl::AttentionImpl(int64_t channels, int64_t contextDim, int64_t heads)
    : m_heads(heads)
    , to_q(linearWithoutBias(channels, channels))
    , to_k(linearWithoutBias(contextDim, channels))
    , to_v(linearWithoutBias(contextDim, channels))
    , to_out(nn::Linear(channels, channels))
{
    register_module("to_q", to_q);
    register_module("to_k", to_k);
    register_module("to_v", to_v);
    register_module("to_out", to_out);
}

torch::Tensor AttentionImpl::splitHeads(const torch::Tensor& tokens) const
{
    return tokens.unflatten(2, {m_heads, -1}).transpose(1, 2);
}

torch::Tensor AttentionImpl::forward(const torch::Tensor& x, const torch::Tensor& context)
{
    const auto q = splitHeads(to_q->forward(x));       // N x h x T x d
    const auto k = splitHeads(to_k->forward(context)); // N x h x S x d
    const auto v = splitHeads(to_v->forward(context));
    const auto mixed = torch::scaled_dot_product_attention(q, k, v); // N x h x T x d
    return to_out->forward(mixed.transpose(1, 2).flatten(2));        // N x T x C
}

} // namespace unocclude::engine
