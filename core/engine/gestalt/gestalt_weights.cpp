// SPDX-License-Identifier: Apache-2.0
#include "engine/gestalt/gestalt_weights.h"

#include "engine/checkpoint/state_dict.h"

namespace unocclude::engine {

namespace {

// The moving average's names are the network's without their dots.
std::string withoutDots(std::string name)
{
    std::erase(name, '.');
    return name;
}

void loadDenoiser(UNet& unet, const CheckpointReader& file, DenoiserWeights weights)
{
    const std::string smoothed = "model_ema.diffusion_model";
    if (weights == DenoiserWeights::Smoothed && file.contains(smoothed + "out2weight"))
        loadStateDict(*unet, file, smoothed, withoutDots);
    else
        loadStateDict(*unet, file, "model.diffusion_model.");
}

} // namespace

Pix2Gestalt readPix2Gestalt(const CheckpointReader& file, const Pix2GestaltOptions& options, DenoiserWeights weights)
{
    Pix2Gestalt model(options);
    loadDenoiser(model->diffusion_model, file, weights);
    loadStateDict(*model->first_stage_model, file, "first_stage_model.");
    loadStateDict(*model->visual, file, "cond_stage_model.model.visual.");
    loadStateDict(*model->cc_projection, file, "cc_projection.");
    model->eval();
    return model;
}

void storeMatricesAs(torch::nn::Module& module, at::ScalarType type)
{
    const torch::NoGradGuard guard;
    for (auto& parameter : module.parameters())
        if (parameter.dim() > 1)
            parameter.set_data(parameter.to(type));
}

} // namespace unocclude::engine
