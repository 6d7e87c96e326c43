// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/compact/compact_gestalt.h"

#include <filesystem>
#include <map>
#include <string>

namespace unocclude::engine {

/// Writes a model as the program ships it: float16, with architecture and options in the metadata.
/// @param card further metadata: how it was trained, held-out scores
/// @throw CheckpointError
void writeCompactWeights(const std::filesystem::path& file, const CompactGestalt& model,
                         const std::map<std::string, std::string>& card);

/// Reads it back, ready to sample: float32.
/// @throw CheckpointError naming file, tensor and reason
CompactGestalt readCompactWeights(const std::filesystem::path& file);

} // namespace unocclude::engine
