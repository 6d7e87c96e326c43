// SPDX-License-Identifier: Apache-2.0
#include "engine/tensor/widened_weights.h"

#include <ATen/autocast_mode.h>
#include <c10/core/InferenceMode.h>

namespace unocclude::engine {

namespace {

bool isHalf(const at::Tensor& weights)
{
    return weights.is_cpu() && (weights.scalar_type() == at::kHalf || weights.scalar_type() == at::kBFloat16);
}

} // namespace

WidenedWeights::WidenedWeights(torch::nn::Module& module, bool recurse)
{
    if (at::autocast::is_autocast_enabled(at::kCPU))
        return;
    const c10::InferenceMode ordinary(false); // parameters are ordinary tensors also where nothing is trained
    const at::NoGradGuard noGradients;
    for (auto& parameter : module.parameters(recurse)) {
        if (!isHalf(parameter))
            continue;
        m_lent.emplace_back(parameter, parameter.detach());
        parameter.set_data(parameter.to(at::kFloat));
    }
}

WidenedWeights::~WidenedWeights()
{
    for (auto& [parameter, stored] : m_lent)
        parameter.set_data(stored);
}

} // namespace unocclude::engine
