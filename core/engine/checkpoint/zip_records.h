// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/checkpoint/byte_cursor.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace unocclude::engine {

// The records that a zip directory is made of (PKWARE APPNOTE 6.3), each read as strictly as parseZipDirectory() says.

/// Where the directory lies and how many members it lists.
struct ZipDirectoryRange
{
    std::uint64_t count;
    std::uint64_t size;
    std::uint64_t begin;
    std::uint64_t end; ///< where the records behind it begin
};

/// A member as the directory lists it.
struct ZipEntry
{
    std::string_view path;
    std::uint16_t flags;
    std::uint32_t crc;
    std::uint64_t packedSize;
    std::uint64_t size;
    std::uint64_t header; ///< where its local header lies
};

/// Bytes that an entry of the directory has at least.
inline constexpr std::size_t zipCentralEntrySize = 46;

/// Finds the directory from the end records, zip64 or not. Its range lies inside the file and its count fits into it.
ZipDirectoryRange locateZipDirectory(std::string_view bytes);

/// The entry at the cursor: stored, not encrypted, on this volume.
ZipEntry readZipEntry(ByteCursor& cursor);

/// Where the member's data begins, told by its local header, which must repeat what the directory says.
std::uint64_t zipDataBegin(std::string_view bytes, const ZipEntry& entry);

[[noreturn]] void rejectZip(const std::string& reason);
[[noreturn]] void rejectZipMember(std::string_view path, const std::string& reason);

} // namespace unocclude::engine
