// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/checkpoint/checkpoint_reader.h"
#include "engine/gestalt/pix2gestalt.h"

#include <optional>

namespace unocclude::engine {

/// Which of the two copies of the denoiser's weights that a training checkpoint holds.
enum class DenoiserWeights {
    Smoothed, ///< the moving average ("model_ema."), which the reference samples with; the raw ones where there is none
    Raw,
};

/// The model in a file, ready to sample on the CPU and not to be trained. Tensors that the file holds as they are
/// wanted are not copied: they lie in the file, which stays mapped as long as the model lives.
/// @param matrices the type of the weights of convolutions and linear layers, best the one that the device computes
/// with (Autocast): half the memory, and no cast at every step. None: as they lie in the file, for a denoiser that is
/// then compiled; the other networks widen them as they run (WidenedWeights). Norms and biases are float32.
/// @throw CheckpointError naming file, tensor and reason; std::invalid_argument for options that contradict each other
Pix2Gestalt readPix2Gestalt(const CheckpointReader& file, const Pix2GestaltOptions& options,
                            DenoiserWeights weights = DenoiserWeights::Smoothed,
                            std::optional<at::ScalarType> matrices = at::kFloat);

} // namespace unocclude::engine
