// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <torch/torch.h>

namespace unocclude::engine {

/// The feed-forward half of SAM's transformer blocks: to another width and back. [..., width] -> the same
class MlpBlockImpl : public torch::nn::Module
{
public:
    enum class Activation { Gelu, Relu };

    MlpBlockImpl(int64_t width, int64_t inner, Activation activation);
    torch::Tensor forward(const torch::Tensor& x);

private:
    Activation m_activation;
    torch::nn::Linear lin1, lin2;
};
TORCH_MODULE(MlpBlock);

} // namespace unocclude::engine
