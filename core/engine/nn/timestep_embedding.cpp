// SPDX-License-Identifier: Apache-2.0
#include "engine/nn/timestep_embedding.h"

#include <torch/torch.h>

#include <cmath>

namespace unocclude::engine {

at::Tensor timestepEmbedding(const at::Tensor& timesteps, std::int64_t dim)
{
    const auto half = dim / 2;
    const auto options = timesteps.options().dtype(torch::kFloat32);
    const auto frequencies =
        torch::exp(torch::arange(half, options) * (-std::log(10000.0) / static_cast<double>(half)));
    const auto angles = timesteps.to(torch::kFloat32).unsqueeze(1) * frequencies.unsqueeze(0); // N x dim/2
    return torch::cat({angles.cos(), angles.sin()}, 1);                                        // N x dim
}

} // namespace unocclude::engine
