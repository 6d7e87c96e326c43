// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/checkpoint/checkpoint_reader.h"

namespace unocclude::engine {

/// The shapes of those tensors of a file whose names share a beginning: what a network's widths and depths are read
/// off.
class TensorShapes
{
public:
    static constexpr int64_t widest = 16384;   ///< layers of no published network come near
    static constexpr int64_t mostLayers = 256; ///< nor does their number

    TensorShapes(const CheckpointReader& file, std::string prefix);

    bool has(const std::string& name) const { return m_file.contains(m_prefix + name); }

    /// One side of a tensor's shape, a multiple of `unit`.
    /// @throw CheckpointError for a tensor that is missing, has too few dimensions, or such a side
    int64_t side(const std::string& name, std::size_t dimension, int64_t unit = 1) const;

    /// How many of before0after, before1after, ... there are, up to mostLayers.
    int64_t count(const std::string& before, const std::string& after) const;

    /// @throw CheckpointError naming file, tensor and reason
    [[noreturn]] void refuse(const std::string& name, const std::string& reason) const;

private:
    const CheckpointReader& m_file;
    std::string m_prefix;
};

} // namespace unocclude::engine
