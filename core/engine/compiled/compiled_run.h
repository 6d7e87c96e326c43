// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/compiled/compiled_unet.h"
#include "engine/sampler/guidance.h"

#include <memory>

namespace unocclude::engine {

/// A compiled UNet as guidance sees it, for one run of a sampler.
/// @param null, condition of as many rows as there are samples   @param trajectory the levels that will be asked for
ConditionalNetwork compiledNetwork(std::shared_ptr<const CompiledUNet> unet, const CompiledCondition& null,
                                   const CompiledCondition& condition, const Trajectory& trajectory);

} // namespace unocclude::engine
