// SPDX-License-Identifier: Apache-2.0
#include "engine/compiled/named_weights.h"

#include "engine/checkpoint/state_dict.h"

namespace unocclude::engine {

NamedWeights::NamedWeights(const torch::nn::Module& network)
{
    const auto tensors = stateDict(network);
    m_tensors = std::make_shared<std::map<std::string, at::Tensor>>(tensors.begin(), tensors.end());
}

NamedWeights NamedWeights::below(const std::string& prefix) const
{
    auto some = *this;
    some.m_prefix += prefix;
    return some;
}

} // namespace unocclude::engine
