// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/selftest/golden_check.h"

#include <filesystem>

namespace unocclude::engine {

/// DPM-Solver++(2M) against trajectories of the `diffusers` library's scheduler, in every spacing.
/// @param prefix of the trajectories' names in the file
/// @throw CheckpointError for data that is absent or damaged
GoldenChecks checkDpmSolver(const std::filesystem::path& file, at::Device device, const std::string& prefix = {});

} // namespace unocclude::engine
