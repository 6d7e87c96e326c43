// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/checkpoint/mapped_file.h"
#include "engine/checkpoint/tensor_entry.h"

#include <ATen/core/Tensor.h>

#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace unocclude::engine {

/// A weights file of any format, mapped and checked when opened; nothing of it is ever executed.
/// Data is read from disk when a tensor's values are touched. A reader belongs to one thread at a time.
class CheckpointReader
{
public:
    virtual ~CheckpointReader() = default;
    CheckpointReader(const CheckpointReader&) = delete;
    CheckpointReader& operator=(const CheckpointReader&) = delete;

    const std::filesystem::path& path() const noexcept { return m_path; }
    std::uint64_t fileSize() const noexcept { return m_file->bytes().size(); }
    /// For people: "safetensors", "PyTorch zip", ...
    virtual std::string_view format() const noexcept = 0;

    /// Facts that the file states about itself, as text.
    const std::map<std::string, std::string>& metadata() const noexcept { return m_contents.metadata; }
    /// The tensors in the file's own order.
    const std::vector<TensorEntry>& entries() const noexcept { return m_contents.entries; }
    /// What the file holds beside them, one line each: optimiser states, objects of foreign classes, ...
    const std::vector<std::string>& passedOver() const noexcept { return m_contents.passedOver; }

    bool contains(const std::string& name) const { return m_indexOf.contains(name); }

    /// The entry of that name; throws CheckpointError when there is none.
    const TensorEntry& entry(const std::string& name) const { return m_contents.entries[indexOf(name)]; }

    /// A CPU tensor that looks into the mapping and keeps it alive, also past this reader. It is a copy where torch
    /// may not look at the bytes as they are: misaligned data, and booleans.
    /// Throws CheckpointError when there is no such tensor, torch has no type for its dtype, or its data is damaged.
    virtual at::Tensor tensor(const std::string& name) const = 0;

    /// Gives back the memory of whatever has been read; to be called between tensors by who reads more than should be
    /// in memory at once. Tensors stay valid: what is touched again is read again.
    void releasePages() const noexcept { m_file->releasePages(); }

protected:
    struct Contents
    {
        std::map<std::string, std::string> metadata;
        std::vector<TensorEntry> entries;
        std::vector<std::string> passedOver;
    };

    CheckpointReader(std::filesystem::path path, std::shared_ptr<const MappedFile> file, Contents contents);

    /// Which of the entries has that name; throws CheckpointError when none has.
    std::size_t indexOf(const std::string& name) const;

    /// A view of the entry's bytes with these strides, counted in elements.
    at::Tensor view(const TensorEntry& entry, const std::vector<std::int64_t>& strides) const;

    const MappedFile& file() const noexcept { return *m_file; }

private:
    std::filesystem::path m_path;
    std::shared_ptr<const MappedFile> m_file;
    Contents m_contents;
    std::map<std::string, std::size_t> m_indexOf;
};

} // namespace unocclude::engine
