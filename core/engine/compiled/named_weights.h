// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <torch/nn/module.h>

#include <map>
#include <memory>
#include <string>

namespace unocclude::engine {

/// A network's tensors by their names, for who builds another form of it. They are the network's own, not copies.
class NamedWeights
{
public:
    explicit NamedWeights(const torch::nn::Module& network);

    /// Those whose names begin with the prefix, which is left out from then on.
    NamedWeights below(const std::string& prefix) const;

    bool has(const std::string& name) const { return m_tensors->contains(m_prefix + name); }
    /// @throw std::out_of_range
    const at::Tensor& at(const std::string& name) const { return m_tensors->at(m_prefix + name); }

private:
    std::shared_ptr<const std::map<std::string, at::Tensor>> m_tensors;
    std::string m_prefix;
};

} // namespace unocclude::engine
