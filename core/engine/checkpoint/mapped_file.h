// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <filesystem>
#include <memory>
#include <string_view>

namespace unocclude::engine {

/// A whole regular file in memory, read page by page when touched. The file itself is never written:
/// the pages are private, so that a stray write through a tensor's view stays in this process.
/// The file must not be shortened while it is mapped; our own writers replace files and never shorten them.
class MappedFile
{
public:
    /// Throws CheckpointError when the file cannot be opened or mapped, or is not a regular file.
    static std::shared_ptr<const MappedFile> open(const std::filesystem::path& path);

    ~MappedFile();
    MappedFile(const MappedFile&) = delete;
    MappedFile& operator=(const MappedFile&) = delete;

    std::string_view bytes() const noexcept { return {static_cast<const char*>(m_address), m_size}; }
    /// Gives the memory of all pages read so far back to the system; touched again, they are read again. What was
    /// written through a view goes with them.
    void releasePages() const noexcept;

    /// Where byte `offset` lies, for views that torch wants as void*.
    void* at(std::size_t offset) const noexcept { return static_cast<std::byte*>(m_address) + offset; }

private:
    MappedFile(void* address, std::size_t size) noexcept
        : m_address(address)
        , m_size(size)
    {
    }

    void* m_address; ///< null for an empty file, which cannot be mapped
    std::size_t m_size;
};

} // namespace unocclude::engine
