// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/bench/engine_contender.h"
#include "engine/compiled/compiled_unet.h"
#include "engine/cuda/step_device.h"

#include <memory>

namespace unocclude::engine {

/// A denoiser's call as samplings on cards make it: a planned step (StepPlan) of a device, whose update says what the
/// network has said and leaves the samples as they are. The step is planned once for each batch size.
/// @param unet as StepPlan wants it. The forward is given noisy samples, the condition's channels and a context.
Forward plannedForward(std::shared_ptr<const CompiledUNet> unet, std::shared_ptr<StepDevice> device);

} // namespace unocclude::engine
