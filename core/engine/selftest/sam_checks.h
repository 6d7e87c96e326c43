// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/selftest/golden_check.h"

#include <filesystem>

namespace unocclude::engine {

/// Models of the SAM family against what the reference computed with them: the picture as the encoder sees it, its
/// features, and for every prompt the logits, the quality that the network expects, and the masks.
/// @param folder with NAME.pth, NAME_config.json and NAME_golden.safetensors for each model
/// @throw CheckpointError for data that is absent or damaged
GoldenChecks checkSam(const std::filesystem::path& folder, at::Device device);

} // namespace unocclude::engine
