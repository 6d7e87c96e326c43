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
    for (auto& weights : all)
        if (weights.device() != device)
            m_lent.push_back({weights, weights.detach(), weights.detach().to(device)});
    for (auto& lent : m_lent) // only now, so that a device without room for all of them changes nothing
        lent.weights.set_data(lent.there);
}

LentWeights::~LentWeights()
{
    for (auto& lent : m_lent)
        lent.weights.set_data(lent.stored);
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
