// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/checkpoint/checkpoint_reader.h"
#include "engine/sam/sam.h"

#include <filesystem>
#include <map>
#include <string>

namespace unocclude::engine {

/// The model in a file, in float32 and ready to be asked.
/// @throw CheckpointError naming file, tensor and reason
Sam readSam(const CheckpointReader& file, const SamOptions& options);

/// Writes the model with what its shapes do not tell (SamOptions) and what else is known about it (`card`) in the
/// metadata.
/// @param type of its numbers; Char: large matrices as QuantisedRows, the rest as Half   @throw CheckpointWriteError
void writeSam(const std::filesystem::path& file, const Sam& model, c10::ScalarType type,
              const std::map<std::string, std::string>& card);

} // namespace unocclude::engine
