// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/gestalt/pix2gestalt.h"

namespace unocclude::test {

/// Widths so small that a test can afford a model of its own.
inline engine::Pix2GestaltOptions smallGestaltOptions()
{
    engine::Pix2GestaltOptions options;
    options.unet.modelChannels = 32;
    options.unet.channelMult = {1, 2};
    options.unet.numResBlocks = 1;
    options.unet.attentionResolutions = {2};
    options.unet.contextDim = 16;
    options.autoencoder.channels = 32;
    options.autoencoder.channelMult = {1, 2};
    options.autoencoder.numResBlocks = 2;
    options.clip = {.resolution = 32, .patch = 8, .width = 64, .layers = 2, .embedDim = 24};
    options.side = 32;
    return options;
}

/// Random weights, also where training starts from zero, so that everything matters.
inline engine::Pix2Gestalt smallGestalt()
{
    const torch::NoGradGuard guard;
    torch::manual_seed(11);
    engine::Pix2Gestalt model(smallGestaltOptions());
    for (auto& parameter : model->parameters())
        if (parameter.dim() > 1 && parameter.abs().max().item<float>() == 0.0F)
            parameter.normal_(0.0, 0.05);
    model->eval();
    return model;
}

} // namespace unocclude::test
