// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <filesystem>

namespace unocclude::engine {

/// A file that takes the place of another one only when it is complete. Bytes go to a temporary file in the same
/// folder; commit() brings them to disk and renames it. Without commit() the destructor removes it and nothing changed. It
/// is locked, so that one which nobody writes any more can be told.
/// Everything throws CheckpointWriteError that names the final file.
class ReplacingFile
{
public:
    explicit ReplacingFile(const std::filesystem::path& path);
    ~ReplacingFile();
    ReplacingFile(const ReplacingFile&) = delete;
    ReplacingFile& operator=(const ReplacingFile&) = delete;

    /// Removes what processes that were killed while they wrote this file left beside it. Constructors do, too.
    static void sweep(const std::filesystem::path& path);

    void write(const void* data, std::size_t size);
    void commit();

private:
    [[noreturn]] void fail(const char* what) const;
    void create();
    void synchroniseFolder() const;

    std::filesystem::path m_path;
    std::filesystem::path m_temporary; ///< empty when there is nothing to remove
    int m_fd = -1;
};

} // namespace unocclude::engine
