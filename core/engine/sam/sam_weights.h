// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/checkpoint/checkpoint_reader.h"
#include "engine/sam/sam.h"

namespace unocclude::engine {

/// The model in a file, in float32 and ready to be asked.
/// @throw CheckpointError naming file, tensor and reason
Sam readSam(const CheckpointReader& file, const SamOptions& options);

} // namespace unocclude::engine
