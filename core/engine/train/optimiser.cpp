// SPDX-License-Identifier: Apache-2.0
#include "engine/train/optimiser.h"

namespace unocclude::engine {

using AdamOptions = torch::optim::AdamWOptions;

torch::optim::AdamW optimiserFor(const std::vector<TrainedGroup>& groups, const LoopRecipe& recipe)
{
    std::vector<torch::optim::OptimizerParamGroup> adams;
    for (const auto& group : groups) {
        const auto options = AdamOptions(recipe.learningRate * group.rate)
                                 .betas({0.9, recipe.squareDecay})
                                 .weight_decay(recipe.weightDecay);
        adams.emplace_back(group.parameters, std::make_unique<AdamOptions>(options));
    }
    return torch::optim::AdamW(std::move(adams), AdamOptions(recipe.learningRate));
}

void setLearningRate(torch::optim::AdamW& optimiser, const std::vector<TrainedGroup>& groups, double rate)
{
    for (std::size_t i = 0; i < groups.size(); ++i)
        static_cast<AdamOptions&>(optimiser.param_groups()[i].options()).lr(rate * groups[i].rate);
}

} // namespace unocclude::engine
