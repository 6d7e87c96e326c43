// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/cuda/card_memory.h"
#include "engine/cuda/step_sampler.h"
#include "engine/gestalt/thrifty_sampling.h"

#include <memory>

namespace unocclude::engine {

/// Draws by planned steps, as many samples at once as the device's memory is expected to hold: what a plan takes is
/// known before any of it is taken (StepSampler::bytesFor()). Steps that were prepared for other sizes make room where
/// there is none beside them.
ThriftySampling plannedSampling(const Pix2Gestalt& model, const std::shared_ptr<StepSampler>& steps,
                                const std::shared_ptr<DeviceMemory>& memory);

/// Latents [N, ...] to pictures, all of them together.
ThriftySampling::Decode decodesTogether(Pix2Gestalt model);

} // namespace unocclude::engine
