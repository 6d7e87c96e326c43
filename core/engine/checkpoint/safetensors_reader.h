// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/checkpoint/mapped_file.h"
#include "engine/checkpoint/safetensors_header.h"

#include <ATen/core/Tensor.h>

#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace unocclude::engine {

/// A safetensors file, mapped and checked when opened. Data is read from disk when a tensor's values are touched.
class SafetensorsReader
{
public:
    /// Throws CheckpointError when the file cannot be mapped or breaks a rule of parseSafetensorsHeader().
    explicit SafetensorsReader(const std::filesystem::path& path);

    const std::filesystem::path& path() const noexcept { return m_path; }
    const std::map<std::string, std::string>& metadata() const noexcept { return m_header.metadata; }
    /// The tensors in the order of their data.
    const std::vector<TensorEntry>& entries() const noexcept { return m_header.entries; }

    bool contains(const std::string& name) const { return m_indexOf.contains(name); }

    /// The entry of that name; throws CheckpointError when there is none.
    const TensorEntry& entry(const std::string& name) const;

    /// A contiguous CPU tensor that looks into the mapping and keeps it alive, also past this reader.
    /// It is a copy where torch may not look at the bytes as they are: misaligned data, and BOOL.
    /// Throws CheckpointError when there is no such tensor or torch has no type for its dtype.
    at::Tensor tensor(const std::string& name) const;

private:
    std::filesystem::path m_path;
    std::shared_ptr<const MappedFile> m_file;
    SafetensorsHeader m_header;
    std::map<std::string, std::size_t> m_indexOf;
};

} // namespace unocclude::engine
