// SPDX-License-Identifier: Apache-2.0
#include "engine/cuda/card_gestalt.h"

#include "engine/cuda/card_device.h"
#include "engine/cuda/cuda_error.h"
#include "engine/cuda/planned_forward.h"
#include "engine/cuda/planned_sampling.h"
#include "engine/gestalt/gestalt_shapes.h"
#include "engine/gestalt/gestalt_weights.h"
#include "engine/tensor/autocast.h"
#include "engine/tensor/lent_weights.h"

namespace unocclude::engine {

namespace {

/// @param slowBecause why not by planned steps; left empty where they are
ThriftySampling samplingOnCard(const Pix2Gestalt& model, const std::shared_ptr<const CompiledUNet>& denoiser,
                               at::Device card, std::string& slowBecause)
{
    const auto memory = std::make_shared<CardMemory>(card);
    try {
        const auto device = std::make_shared<CardDevice>(card, engineCache());
        return plannedSampling(model, std::make_shared<StepSampler>(denoiser, device), memory);
    } catch (const CudaError& error) {
        slowBecause = error.what();
        return {latentsBy(compiledDenoiser(denoiser)), decodesTogether(model), [memory] { memory->giveBack(); }};
    }
}

Forward plannedOnCard(UNet unet, at::Device card)
{
    uploadWeights(*unet, card);
    return plannedForward(std::make_shared<CompiledUNet>(unet, Products::Library),
                          std::make_shared<CardDevice>(card, engineCache()));
}

} // namespace

OpenGestalt openGestaltOnCard(std::shared_ptr<const CheckpointReader> file, at::Device card)
{
    const auto type = fastestType(card);
    auto model = readPix2Gestalt(*file, pix2GestaltOptionsOf(*file), DenoiserWeights::Smoothed, type);
    uploadWeights(*model->diffusion_model, card);
    uploadWeights(*model->first_stage_model, card);
    uploadWeights(*model->cc_projection, card);
    const auto denoiser = std::make_shared<CompiledUNet>(model->diffusion_model, Products::Library);
    std::string slowBecause;
    auto sampling = samplingOnCard(model, denoiser, card, slowBecause);
    return {model, denoiser, type, [] {}, std::move(sampling), slowBecause};
}

OpenGestalt openGestaltAnywhere(std::shared_ptr<const CheckpointReader> file, at::Device device)
{
    return device.is_cuda() ? openGestaltOnCard(std::move(file), device) : openGestalt(std::move(file), device);
}

CardWays cardWays()
{
    return {openGestaltAnywhere, plannedOnCard};
}

} // namespace unocclude::engine
