// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/checkpoint/checkpoint_reader.h"
#include "engine/gestalt/pix2gestalt_options.h"

namespace unocclude::engine {

/// Whether a file holds a pix2gestalt model: told by its tensors' names, not by the file's.
bool holdsPix2Gestalt(const CheckpointReader& file);

/// The widths and depths of the model in a file, read off its tensors' shapes. Three numbers leave no trace there:
/// heads and side are those of the published model unless the metadata's "options" (JSON) say "num_heads" and "side";
/// the latent scale is the published one.
/// @throw CheckpointError for a tensor that is missing or has an impossible shape
Pix2GestaltOptions pix2GestaltOptionsOf(const CheckpointReader& file);

} // namespace unocclude::engine
