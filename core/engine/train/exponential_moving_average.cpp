// SPDX-License-Identifier: Apache-2.0
#include "engine/train/exponential_moving_average.h"

#include <algorithm>

namespace unocclude::engine {

ExponentialMovingAverage::ExponentialMovingAverage(const torch::nn::Module& model, double limit)
    : m_limit(limit)
{
    for (const auto& item : model.named_parameters())
        m_parameters.emplace_back(item.key(), item.value().detach().to(torch::kFloat32).clone());
}

void ExponentialMovingAverage::update(const torch::nn::Module& model)
{
    const torch::NoGradGuard guard;
    const auto n = static_cast<double>(++m_updates);
    const double decay = std::min(m_limit, (1 + n) / (10 + n));
    const auto current = model.parameters();
    for (std::size_t i = 0; i < current.size(); ++i)
        m_parameters[i].second.lerp_(current[i].detach().to(torch::kFloat32), 1 - decay);
}

void ExponentialMovingAverage::restore(const std::vector<torch::Tensor>& parameters, std::int64_t updates)
{
    const torch::NoGradGuard guard;
    for (std::size_t i = 0; i < parameters.size(); ++i)
        m_parameters[i].second.copy_(parameters[i]);
    m_updates = updates;
}

AveragedWeights::AveragedWeights(torch::nn::Module& model, const ExponentialMovingAverage& average)
{
    auto parameters = model.parameters();
    for (std::size_t i = 0; i < parameters.size(); ++i) {
        m_own.emplace_back(parameters[i], parameters[i].detach());
        parameters[i].set_data(average.parameters()[i].second);
    }
}

AveragedWeights::~AveragedWeights()
{
    for (auto& [parameter, own] : m_own)
        parameter.set_data(own);
}

} // namespace unocclude::engine
