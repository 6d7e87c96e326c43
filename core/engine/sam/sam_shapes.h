// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/checkpoint/checkpoint_reader.h"
#include "engine/sam/sam_options.h"

namespace unocclude::engine {

/// Whether a file holds a model of the SAM family: told by its tensors' names, not by the file's.
bool holdsSam(const CheckpointReader& file);

/// The model in a file, read off its tensors' shapes: ViT-B, ViT-L, ViT-H, MobileSAM's TinyViT, or one like them. One
/// number leaves no trace there: the decoder's heads are those of the published models unless the metadata's "options"
/// (JSON) say "decoder_heads".
/// @throw CheckpointError for a tensor that is missing or has an impossible shape
SamOptions samOptionsOf(const CheckpointReader& file);

} // namespace unocclude::engine
