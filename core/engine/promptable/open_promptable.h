// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/promptable/promptable_segmenter.h"

#include <c10/core/Device.h>

#include <filesystem>
#include <memory>

namespace unocclude::engine {

/// Opens the weights of any promptable network, recognised by what the file holds: the architecture that its metadata
/// name, else the tensors' names and shapes.
/// @throw CheckpointError naming file, tensor and reason
std::unique_ptr<PromptableSegmenter> openPromptableSegmenter(const std::filesystem::path& weights, c10::Device device);

} // namespace unocclude::engine
