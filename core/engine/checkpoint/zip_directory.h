// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace unocclude::engine {

/// One file inside PyTorch's zip. The views look into the bytes that were parsed.
struct ZipMember
{
    std::string_view name; ///< without the archive's own folder: "data.pkl", "data/0", ...
    std::string_view data; ///< stored as it is, not compressed
    std::uint64_t begin;   ///< where the data lies in the file
    std::uint32_t crc;     ///< 0 when the writer did not compute one
};

/// The members in the order of their names.
using ZipDirectory = std::vector<ZipMember>;

/// Most members, so that a directory costs less memory than its file and 32 MB.
inline constexpr std::size_t zipMaxMembers = 200'000;

/// Parses the directory of a zip file as torch.save writes it (PKWARE APPNOTE 6.3, zip64 included), and nothing laxer:
/// members are stored, their bytes disjoint and inside the file, the first begins the file and the directory ends it;
/// every local header repeats the directory; names are unique, share one folder and are those of PyTorch (data.pkl,
/// version, byteorder, data/0, ...), so none can be taken for a path or a program. Checksums are not looked at.
/// Pure: no torch, nothing is allocated for a count or a size before it is checked against the file.
/// Throws CheckpointError (without a file name) for anything else.
ZipDirectory parseZipDirectory(std::string_view bytes);

/// The member of that name, or null when there is none.
const ZipMember* findMember(const ZipDirectory& directory, std::string_view name);

/// Throws CheckpointError when the member has a checksum and its data another one.
void verifyChecksum(const ZipMember& member);

} // namespace unocclude::engine
