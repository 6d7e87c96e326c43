// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <ATen/core/Tensor.h>

#include <filesystem>
#include <vector>

namespace unocclude::engine {

/// Rows of pictures side by side, to be looked at.
/// @param columns each [N, 3, S, S] in [-1, 1]; row n shows the n-th picture of every column
/// @return U8 [3, H, W] on the CPU
at::Tensor pictureSheet(const std::vector<at::Tensor>& columns);

/// Writes a picture, U8 [3, H, W], as PNG (RFC 2083), not compressed: the engine has no library for it, and few files
/// are written. The file is whole or as it was.
/// @throw CheckpointWriteError
void writePng(const std::filesystem::path& file, const at::Tensor& picture);

} // namespace unocclude::engine
