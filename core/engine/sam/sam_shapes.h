// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/checkpoint/checkpoint_reader.h"
#include "engine/sam/sam_options.h"

namespace unocclude::engine {

/// Whether a file holds a model of the SAM family: told by its tensors' names, not by the file's.
bool holdsSam(const CheckpointReader& file);

/// The model in a file, read off its tensors' shapes: ViT-B, ViT-L, ViT-H, MobileSAM's TinyViT, or one like them. What
/// leaves no trace there is as in the published models unless the metadata's "options" (JSON) tell otherwise:
/// "decoder_heads", "sure_first_answer" (MaskDecoderOptions::surelyAnswersOneClick) and, for TinyViT, "side".
/// @throw CheckpointError for a tensor that is missing or has an impossible shape, or options that are out of range
SamOptions samOptionsOf(const CheckpointReader& file);

/// JSON of what shapes do not tell, as samOptionsOf() reads it.
std::string statedSamOptions(const SamOptions& options);

} // namespace unocclude::engine
