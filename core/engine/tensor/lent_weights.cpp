// SPDX-License-Identifier: Apache-2.0
#include "engine/tensor/lent_weights.h"

#include <c10/core/InferenceMode.h>

namespace unocclude::engine {

LentWeights::LentWeights(torch::nn::Module& module, at::Device device)
{
    const c10::InferenceMode ordinary(false); // parameters are ordinary tensors also where nothing is trained
    const at::NoGradGuard noGradients;
    auto all = module.parameters();
    for (auto& buffer : module.buffers())
        all.push_back(buffer);
    for (auto& weights : all) {
        if (weights.device() == device)
            continue;
        auto there = weights.detach().to(device);
        m_lent.emplace_back(weights, weights.detach());
        weights.set_data(there);
    }
}

LentWeights::~LentWeights()
{
    for (auto& [weights, stored] : m_lent)
        weights.set_data(stored);
}

// One after the other, so that there is never more than one tensor twice.
void uploadWeights(torch::nn::Module& module, at::Device device)
{
    const at::NoGradGuard noGradients;
    module.to(device);
    for (auto& weights : module.parameters())
        if (weights.dim() == 4)
            weights.set_data(weights.contiguous(at::MemoryFormat::ChannelsLast));
}

} // namespace unocclude::engine
