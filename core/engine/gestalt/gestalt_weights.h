// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/checkpoint/checkpoint_reader.h"
#include "engine/gestalt/pix2gestalt.h"

namespace unocclude::engine {

/// Which of the two copies of the denoiser's weights that a training checkpoint holds.
enum class DenoiserWeights {
    Smoothed, ///< the moving average ("model_ema."), which the reference samples with; the raw ones where there is none
    Raw,
};

/// The model in a file, in float32 and ready to sample.
/// @throw CheckpointError naming file, tensor and reason; std::invalid_argument for options that contradict each other
Pix2Gestalt readPix2Gestalt(const CheckpointReader& file, const Pix2GestaltOptions& options,
                            DenoiserWeights weights = DenoiserWeights::Smoothed);

/// Stores the weights of convolutions and linear layers in `type`, as the device computes with them (Autocast): half
/// the memory, and no cast at every step. Norms and biases stay float32.
void storeMatricesAs(torch::nn::Module& module, at::ScalarType type);

} // namespace unocclude::engine
