// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/gestalt/pix2gestalt_options.h"

#include <cstdint>
#include <filesystem>

namespace unocclude::engine {

/// Writes a pix2gestalt file, as `convert` makes one of a published checkpoint (float16), with seeded random weights.
/// No layer is zero, also where training starts from zero: zeros run faster and hide errors. Values keep the
/// activations near unit size in every layer. Equal seeds give equal files.
/// @throw CheckpointError where the file cannot be written
void writeRandomGestalt(const std::filesystem::path& file, const Pix2GestaltOptions& options, std::uint64_t seed);

} // namespace unocclude::engine
