// SPDX-License-Identifier: Apache-2.0
#include "engine/gestalt/open_gestalt.h"

#include "engine/gestalt/gestalt_shapes.h"
#include "engine/gestalt/gestalt_weights.h"
#include "engine/tensor/autocast.h"

namespace unocclude::engine {

OpenGestalt openGestalt(std::shared_ptr<const CheckpointReader> file, at::Device device)
{
    const auto type = fastestType(device);
    const auto products = bestProducts(device, type);
    const auto stored = products == Products::Packed ? std::nullopt : std::optional(type);
    auto model = readPix2Gestalt(*file, pix2GestaltOptionsOf(*file), DenoiserWeights::Smoothed, stored);
    model->to(device);
    const auto giveBack = [file] { file->releasePages(); };
    return {model, std::make_shared<CompiledUNet>(model->diffusion_model, products, giveBack), type, giveBack};
}

} // namespace unocclude::engine
