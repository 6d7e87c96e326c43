// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace unocclude::engine {

/// Where one tensor of a checkpoint lies.
struct TensorEntry
{
    std::string name;
    std::string dtype;               ///< as safetensors spells it: "F32", "BF16", "I64", ...
    std::vector<std::int64_t> shape; ///< empty for a scalar
    std::uint64_t begin = 0;         ///< first byte, counted from the start of the file
    std::uint64_t end = 0;           ///< one past the last byte
};

} // namespace unocclude::engine
