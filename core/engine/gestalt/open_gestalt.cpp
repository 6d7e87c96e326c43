// SPDX-License-Identifier: Apache-2.0
#include "engine/gestalt/open_gestalt.h"

#include "engine/gestalt/gestalt_shapes.h"
#include "engine/gestalt/gestalt_weights.h"
#include "engine/tensor/autocast.h"

namespace unocclude::engine {

namespace {

ThriftySampling::Decode decodesAlone(Pix2Gestalt model)
{
    return [model](const torch::Tensor& latents, const std::stop_token& stop) mutable {
        return model->decode(latents, stop);
    };
}

} // namespace

OpenGestalt openGestalt(std::shared_ptr<const CheckpointReader> file, at::Device device)
{
    const auto type = fastestType(device);
    const auto products = bestProducts(device, type);
    const auto stored = products == Products::Packed ? std::nullopt : std::optional(type);
    auto model = readPix2Gestalt(*file, pix2GestaltOptionsOf(*file), DenoiserWeights::Smoothed, stored);
    model->to(device);
    const auto giveBack = [file] { file->releasePages(); };
    const auto denoiser = std::make_shared<CompiledUNet>(model->diffusion_model, products, giveBack);
    return {model, denoiser, type, giveBack, {latentsBy(compiledDenoiser(denoiser)), decodesAlone(model), [] {}}};
}

} // namespace unocclude::engine
