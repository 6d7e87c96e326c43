// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <torch/torch.h>

#include <string>
#include <utility>
#include <vector>

namespace unocclude::engine {

/// A smoothed copy of a model's parameters, float32. The decay warms up: min(limit, (1 + n) / (10 + n)) at update n,
/// counted from 1, as in latent diffusion's LitEma.
class ExponentialMovingAverage
{
public:
    ExponentialMovingAverage(const torch::nn::Module& model, double limit);

    void update(const torch::nn::Module& model);

    std::int64_t updates() const { return m_updates; }
    const std::vector<std::pair<std::string, torch::Tensor>>& parameters() const { return m_parameters; }

    /// Goes on from a saved state. The tensors are in the order of parameters().
    void restore(const std::vector<torch::Tensor>& parameters, std::int64_t updates);

private:
    double m_limit;
    std::int64_t m_updates = 0;
    std::vector<std::pair<std::string, torch::Tensor>> m_parameters;
};

/// While it lives, a model on the average's device has the averaged parameters in place of its own. Nothing is copied.
class AveragedWeights
{
public:
    /// @param model float32; the one that is averaged
    AveragedWeights(torch::nn::Module& model, const ExponentialMovingAverage& average);
    ~AveragedWeights();
    AveragedWeights(const AveragedWeights&) = delete;
    AveragedWeights& operator=(const AveragedWeights&) = delete;

private:
    std::vector<std::pair<torch::Tensor, torch::Tensor>> m_own; ///< parameters, and what they hold otherwise
};

} // namespace unocclude::engine
