// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/checkpoint/checkpoint_reader.h"

namespace unocclude::engine {

/// Opens a weights file by what it holds, whatever its name ends in: safetensors, PyTorch's zip (.ckpt, .pth, .pt), or
/// what PyTorch wrote before 1.6. Throws CheckpointError when it is none of them or breaks its format's rules.
std::unique_ptr<CheckpointReader> openCheckpoint(const std::filesystem::path& path);

} // namespace unocclude::engine
