// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/selftest/golden_check.h"

#include <filesystem>

namespace unocclude::engine {

/// One call of a small denoiser against the reference's, from the cut of the golden data that travels with the source
/// (tests/golden/README.md): enough to see a device compute right where the full data is not at hand.
/// @throw CheckpointError for data that is absent or damaged
GoldenChecks checkDenoiserCut(const std::filesystem::path& file, at::Device device);

} // namespace unocclude::engine
