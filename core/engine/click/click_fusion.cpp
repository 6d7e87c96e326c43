// SPDX-License-Identifier: Apache-2.0
#include "engine/click/click_fusion.h"

#include "engine/click/level_layers.h"
#include "engine/nn/layers.h"

namespace unocclude::engine {

ClickFusionImpl::ClickFusionImpl(const ClickOptions& options)
{
    register_module("lateral", lateral);
    register_module("down", down);
    register_module("smooth", smooth);
    const auto& from = options.encoder.widths;
    const auto& to = options.widths;
    lateral->push_back(conv1x1(from[1], to[0]));
    lateral->push_back(conv1x1(from[2], to[1]));
    lateral->push_back(conv1x1(from[4], to[2]));
    lateral->push_back(conv1x1(from[6], to[2]));
    for (std::size_t level = 0; level < ClickOptions::levels; ++level) {
        if (level > 0)
            down->push_back(conv1x1(to[level], to[level - 1]));
        smooth->push_back(conv3x3(to[level], to[level]));
    }
}

std::vector<torch::Tensor> ClickFusionImpl::forward(const std::vector<torch::Tensor>& stages)
{
    std::vector<torch::Tensor> levels(ClickOptions::levels);
    auto coarser = convolved(lateral, ClickOptions::levels, stages.at(ClickOptions::levels));
    for (std::size_t level = ClickOptions::levels; level-- > 0;) {
        const auto own = torch::relu(convolved(lateral, level, stages[level]) + doubled(coarser));
        levels[level] = torch::relu(convolved(smooth, level, own));
        if (level > 0)
            coarser = convolved(down, level - 1, levels[level]);
    }
    return levels;
}

} // namespace unocclude::engine
