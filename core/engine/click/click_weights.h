// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/click/click_network.h"

#include <filesystem>
#include <map>
#include <string>

namespace unocclude::engine {

/// Writes the network as float16 with its options and what else is known about it (`card`) in the metadata.
/// @throw CheckpointError
void writeClickWeights(const std::filesystem::path& file, const ClickNetwork& model,
                       const std::map<std::string, std::string>& card);

/// Whether a file says that it holds a click network.
bool holdsClickNetwork(const CheckpointReader& file);

/// The network in a file, in float32.
/// @throw CheckpointError naming file, tensor and reason
ClickNetwork readClickWeights(const CheckpointReader& file);

} // namespace unocclude::engine
