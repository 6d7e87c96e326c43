// SPDX-License-Identifier: Apache-2.0
#include "engine/gestalt/gestalt_weights.h"

#include "engine/checkpoint/state_dict.h"
#include "engine/nn/skeleton.h"

namespace unocclude::engine {

namespace {

// The moving average's names are the network's without their dots.
std::string withoutDots(std::string name)
{
    std::erase(name, '.');
    return name;
}

void adoptDenoiser(UNet& unet, const CheckpointReader& file, DenoiserWeights weights,
                   std::optional<at::ScalarType> matrices)
{
    const std::string smoothed = "model_ema.diffusion_model";
    if (weights == DenoiserWeights::Smoothed && file.contains(smoothed + "out2weight"))
        adoptStateDict(*unet, file, matrices, smoothed, withoutDots);
    else
        adoptStateDict(*unet, file, matrices, "model.diffusion_model.");
}

Pix2Gestalt skeletonOf(const Pix2GestaltOptions& options)
{
    const SkeletonGuard skeleton;
    return Pix2Gestalt(options);
}

} // namespace

Pix2Gestalt readPix2Gestalt(const CheckpointReader& file, const Pix2GestaltOptions& options, DenoiserWeights weights,
                            std::optional<at::ScalarType> matrices)
{
    Pix2Gestalt model = skeletonOf(options);
    adoptDenoiser(model->diffusion_model, file, weights, matrices);
    adoptStateDict(*model->first_stage_model, file, matrices, "first_stage_model.");
    adoptStateDict(*model->visual, file, matrices, "cond_stage_model.model.visual.");
    adoptStateDict(*model->cc_projection, file, matrices, "cc_projection.");
    model->eval();
    return model;
}

} // namespace unocclude::engine
