// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <ATen/core/Tensor.h>

#include <filesystem>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace unocclude::engine {

/// Tensors by name: what a checkpoint holds.
using NamedTensors = std::vector<std::pair<std::string, at::Tensor>>;

/// Writes a safetensors file. Equal content gives equal bytes whatever the order of `tensors`: data is laid out by
/// falling element size and then by name, which keeps every tensor aligned in a mapping without holes.
/// Tensors may be on any device and strided; they are copied one at a time.
/// The file is whole or absent: it appears by a rename after every byte is on disk, an old one stays until then.
/// Throws CheckpointError when the file cannot be written or a tensor has a type or name that the format refuses.
void writeSafetensors(const std::filesystem::path& path, const NamedTensors& tensors,
                      const std::map<std::string, std::string>& metadata);

} // namespace unocclude::engine
