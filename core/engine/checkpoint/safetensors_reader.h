// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/checkpoint/checkpoint_reader.h"

namespace unocclude::engine {

/// A safetensors file. Its tensors are contiguous and stand in the order of their data.
class SafetensorsReader : public CheckpointReader
{
public:
    /// Throws CheckpointError when the file cannot be mapped or breaks a rule of parseSafetensorsHeader().
    explicit SafetensorsReader(const std::filesystem::path& path);
    SafetensorsReader(const std::filesystem::path& path, const std::shared_ptr<const MappedFile>& file);

    std::string_view format() const noexcept override { return "safetensors"; }
    at::Tensor tensor(const std::string& name) const override;
};

} // namespace unocclude::engine
