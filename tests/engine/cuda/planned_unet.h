// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/compiled/compiled_unet.h"
#include "engine/gestalt/pix2gestalt.h"
#include "engine/gestalt/small_gestalt.h"

#include <memory>

namespace unocclude::test {

/// As small as kernels allow that take channels in pairs: 32 groups of two.
inline engine::Pix2GestaltOptions plannedOptions()
{
    auto options = smallGestaltOptions();
    options.unet.modelChannels = 64;
    options.unet.attentionResolutions = {2, 1};
    options.unet.transformerDepth = 2;
    options.unet.numHeads = 4;
    return options;
}

/// Random weights, none of them zero, the denoiser's matrices rounded to halves: what a card is given.
inline engine::Pix2Gestalt plannedGestalt()
{
    const torch::NoGradGuard guard;
    torch::manual_seed(11);
    engine::Pix2Gestalt model(plannedOptions());
    for (auto& parameter : model->parameters())
        if (parameter.dim() == 1 || parameter.abs().max().item<float>() == 0.0F)
            parameter.add_(0.05 * torch::randn_like(parameter));
    for (auto& parameter : model->diffusion_model->parameters())
        if (parameter.dim() > 1)
            parameter.copy_(parameter.to(torch::kHalf));
    model->eval();
    return model;
}

inline std::shared_ptr<const engine::CompiledUNet> plannedUNet(const engine::Pix2Gestalt& model)
{
    return std::make_shared<engine::CompiledUNet>(model->diffusion_model, engine::Products::Library);
}

} // namespace unocclude::test
