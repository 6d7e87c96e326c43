// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/checkpoint/checkpoint_reader.h"
#include "engine/compiled/compiled_unet.h"
#include "engine/gestalt/pix2gestalt.h"
#include "engine/gestalt/thrifty_sampling.h"

#include <functional>
#include <memory>
#include <string>

namespace unocclude::engine {

/// A pix2gestalt model as the program samples from it.
struct OpenGestalt
{
    Pix2Gestalt model; ///< for conditions and pictures
    std::shared_ptr<const CompiledUNet> denoiser;
    at::ScalarType type;            ///< what it is to compute in (Autocast): the device's fastest
    std::function<void()> giveBack; ///< gives back the memory of the file's pages; what is touched again is read again
    ThriftySampling sampling;       ///< from a condition to pictures, as the device does it best
    std::string slowBecause =
        {}; ///< why a card does without planned steps (openGestaltOnCard()); empty where it has them
};

/// Opens the model in a file. On a CPU that computes in float32 the denoiser's weights are packed in the precision that
/// they have in the file, and the other networks' stay in the file, mapped: a model in half precision takes no more
/// memory than its file.
/// @throw CheckpointError naming file, tensor and reason
OpenGestalt openGestalt(std::shared_ptr<const CheckpointReader> file, at::Device device);

} // namespace unocclude::engine
