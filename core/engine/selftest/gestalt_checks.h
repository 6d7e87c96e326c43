// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/selftest/golden_check.h"

#include <filesystem>

namespace unocclude::engine {

/// A small pix2gestalt checkpoint against what the reference computed with it: each network, three whole sampling runs
/// (in float32, and in the half precision that such devices are fastest with: a PSNR of 40 dB is asked),
/// and the loss and gradients of one training step.
/// @param folder with checkpoint.ckpt, config.json and golden.safetensors
/// @throw CheckpointError for data that is absent or damaged
GoldenChecks checkGestalt(const std::filesystem::path& folder, at::Device device);

} // namespace unocclude::engine
