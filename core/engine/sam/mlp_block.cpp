// SPDX-License-Identifier: Apache-2.0
#include "engine/sam/mlp_block.h"

namespace unocclude::engine {

MlpBlockImpl::MlpBlockImpl(int64_t width, int64_t inner, Activation activation)
    : m_activation(activation)
    , lin1(width, inner)
    , lin2(inner, width)
{
    register_module("lin1", lin1);
    register_module("lin2", lin2);
}

torch::Tensor MlpBlockImpl::forward(const torch::Tensor& x)
{
    const auto inner = lin1->forward(x);
    return lin2->forward(m_activation == Activation::Gelu ? torch::gelu(inner) : torch::relu(inner));
}

} // namespace unocclude::engine
