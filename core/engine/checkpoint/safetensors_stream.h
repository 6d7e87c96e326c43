// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <ATen/core/Tensor.h>

#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <string>
#include <vector>

namespace unocclude::engine {

/// A tensor that is made only when its turn to be written has come.
struct PlannedTensor
{
    std::string name;
    c10::ScalarType type = c10::ScalarType::Undefined;
    std::vector<std::int64_t> shape;
};

/// Makes the tensor of that index: with the planned type and shape, on any device, strided at will.
using TensorMaker = std::function<at::Tensor(std::size_t)>;

/// Writes the file of writeSafetensors() from tensors of which only one is in memory at a time. Whatever `make` throws
/// passes through, and no file is written then.
void streamSafetensors(const std::filesystem::path& path, const std::vector<PlannedTensor>& tensors,
                       const TensorMaker& make, const std::map<std::string, std::string>& metadata);

} // namespace unocclude::engine
