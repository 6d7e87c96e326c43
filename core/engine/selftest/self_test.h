// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/selftest/golden_check.h"

#include <filesystem>
#include <string>
#include <vector>

namespace unocclude::engine {

/// What the engine computes on a device against what the reference computed.
struct SelfTestReport
{
    GoldenChecks checks;
    std::vector<std::string> passedOver; ///< files of the folder that no check reads

    bool passed() const; ///< false too where nothing was checked
};

/// Compares with every file of golden data in a folder: pix2gestalt-micro/, sam/ and dpm_solver.safetensors. Computes
/// in float32, on CUDA without TF32; whole runs in half precision as well.
/// @throw CheckpointError for data that is damaged, or a folder that is not there
SelfTestReport selfTest(const std::filesystem::path& folder, at::Device device);

} // namespace unocclude::engine
