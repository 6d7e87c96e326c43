// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <torch/torch.h>

#include <string>
#include <utility>
#include <vector>

namespace unocclude::engine {

/// A smoothed copy of a model's parameters, float32. The decay warms up: min(limit, (1 + n) / (10 + n)) at update n.
class ExponentialMovingAverage
{
public:
    ExponentialMovingAverage(const torch::nn::Module& model, double limit);

    void update(const torch::nn::Module& model);
    void copyTo(torch::nn::Module& model) const;

    std::int64_t updates() const { return m_updates; }
    const std::vector<std::pair<std::string, torch::Tensor>>& parameters() const { return m_parameters; }

    /// Goes on from a saved state. The tensors are in the order of parameters().
    void restore(const std::vector<torch::Tensor>& parameters, std::int64_t updates);

private:
    double m_limit;
    std::int64_t m_updates = 0;
    std::vector<std::pair<std::string, torch::Tensor>> m_parameters;
};

} // namespace unocclude::engine
