// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/click/click_options.h"

#include <torch/torch.h>

#include <vector>

namespace unocclude::engine {

/// Brings what a coarse stage of the encoder knows to the finer ones ("Feature Pyramid Networks for Object Detection",
/// Lin et al., arXiv 1612.03144), and all of them to the decoder's widths.
class ClickFusionImpl : public torch::nn::Module
{
public:
    explicit ClickFusionImpl(const ClickOptions& options);

    /// @param stages at strides 4, 8, 16, 32   @return features at strides 4, 8, 16
    std::vector<torch::Tensor> forward(const std::vector<torch::Tensor>& stages);

private:
    torch::nn::ModuleList lateral; // 1x1, one for each stage
    torch::nn::ModuleList down;    // 1x1, from a level's width to that of the finer one
    torch::nn::ModuleList smooth;  // 3x3, one for each level
};
TORCH_MODULE(ClickFusion);

} // namespace unocclude::engine
