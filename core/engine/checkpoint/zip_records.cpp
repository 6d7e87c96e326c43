// SPDX-License-Identifier: Apache-2.0
#include "engine/checkpoint/zip_records.h"

#include "engine/checkpoint/text.h"

#include <algorithm>

namespace unocclude::engine {

namespace {

constexpr std::uint32_t localSignature = 0x04034b50;
constexpr std::uint32_t centralSignature = 0x02014b50;
constexpr std::uint32_t endSignature = 0x06054b50;
constexpr std::uint32_t end64Signature = 0x06064b50;
constexpr std::uint32_t locator64Signature = 0x07064b50;
constexpr std::size_t localSize = 30;
constexpr std::size_t endSize = 22;
constexpr std::size_t end64Size = 56;
constexpr std::size_t locator64Size = 20;

constexpr std::uint16_t max16 = 0xFFFF;
constexpr std::uint32_t max32 = 0xFFFFFFFF;
constexpr std::uint16_t sizesFollowData = 1 << 3;
constexpr std::uint16_t namesAreUtf8 = 1 << 11;

/// A field of the 32-bit record either repeats the 64-bit one or says that it cannot.
bool agrees(std::uint64_t narrow, std::uint64_t wide, std::uint64_t cannot)
{
    return narrow == wide || narrow == cannot;
}

ZipDirectoryRange readEnd(std::string_view bytes, std::size_t at)
{
    ByteCursor cursor(bytes, at);
    if (cursor.number<std::uint32_t>() != endSignature)
        rejectZip("the file does not end with a zip directory; it is truncated or something was appended");
    if (cursor.number<std::uint16_t>() != 0 || cursor.number<std::uint16_t>() != 0)
        rejectZip("it claims to be one of several volumes");
    const auto here = cursor.number<std::uint16_t>();
    const auto count = cursor.number<std::uint16_t>();
    const auto size = cursor.number<std::uint32_t>();
    const auto begin = cursor.number<std::uint32_t>();
    if (here != count || cursor.number<std::uint16_t>() != 0)
        rejectZip("its end record is not one that PyTorch writes");
    return {count, size, begin, at};
}

ZipDirectoryRange readEnd64(std::string_view bytes, std::size_t at)
{
    ByteCursor cursor(bytes, at);
    if (cursor.number<std::uint32_t>() != end64Signature || cursor.number<std::uint64_t>() != end64Size - 12)
        rejectZip("its zip64 end record is missing or longer than PyTorch's");
    cursor.skip(4); // versions
    if (cursor.number<std::uint32_t>() != 0 || cursor.number<std::uint32_t>() != 0)
        rejectZip("it claims to be one of several volumes");
    const auto here = cursor.number<std::uint64_t>();
    const auto count = cursor.number<std::uint64_t>();
    const auto size = cursor.number<std::uint64_t>();
    const auto begin = cursor.number<std::uint64_t>();
    if (here != count)
        rejectZip("its zip64 end record is not one that PyTorch writes");
    return {count, size, begin, at};
}

/// The zip64 record in front of the end record at `end`, which may not say anything else.
ZipDirectoryRange readZip64(std::string_view bytes, const ZipDirectoryRange& narrow)
{
    const std::size_t locatorAt = narrow.end - locator64Size;
    ByteCursor locator(bytes, locatorAt + 4);
    const auto disk = locator.number<std::uint32_t>();
    const auto end64At = locator.number<std::uint64_t>();
    const auto disks = locator.number<std::uint32_t>();
    if (disk != 0 || disks > 1 || locatorAt < end64Size || end64At != locatorAt - end64Size)
        rejectZip("its zip64 locator points elsewhere");
    const ZipDirectoryRange wide = readEnd64(bytes, end64At);
    if (!agrees(narrow.count, wide.count, max16) || !agrees(narrow.size, wide.size, max32) ||
        !agrees(narrow.begin, wide.begin, max32))
        rejectZip("its two end records contradict each other");
    return wide;
}

bool hasLocator64(std::string_view bytes, std::size_t end)
{
    return end >= locator64Size && ByteCursor(bytes, end - locator64Size).number<std::uint32_t>() == locator64Signature;
}

/// Takes a wide number from the zip64 field where the narrow one says that it could not hold it.
void widen(std::uint64_t& narrow, ByteCursor& wide)
{
    if (narrow == max32)
        narrow = wide.number<std::uint64_t>();
}

void readExtra(ZipEntry& entry, std::string_view extra)
{
    ByteCursor cursor(extra);
    while (cursor.remaining() > 0) {
        const auto id = cursor.number<std::uint16_t>();
        const auto length = cursor.number<std::uint16_t>();
        const std::string_view field = cursor.take(length);
        if (id != 1)
            continue;
        ByteCursor wide(field);
        widen(entry.size, wide);
        widen(entry.packedSize, wide);
        widen(entry.header, wide);
        if (wide.remaining() > 0)
            rejectZipMember(entry.path, "has a zip64 field of another length");
    }
}

void requirePlain(const ZipEntry& entry, std::uint16_t method, std::uint16_t disk)
{
    if ((entry.flags & ~(sizesFollowData | namesAreUtf8)) != 0)
        rejectZipMember(entry.path, "is encrypted or has other unknown flags");
    if (method != 0 || entry.packedSize != entry.size)
        rejectZipMember(entry.path, "is compressed; PyTorch stores its members");
    if (disk != 0)
        rejectZipMember(entry.path, "lies on another volume");
}

} // namespace

void rejectZip(const std::string& reason)
{
    throw CheckpointError("its zip directory is refused: " + reason);
}

void rejectZipMember(std::string_view path, const std::string& reason)
{
    rejectZip("member " + quotedName(path) + " " + reason);
}

ZipDirectoryRange locateZipDirectory(std::string_view bytes)
{
    if (bytes.size() < endSize)
        rejectZip("the file is too short");
    ZipDirectoryRange range = readEnd(bytes, bytes.size() - endSize);
    if (hasLocator64(bytes, range.end))
        range = readZip64(bytes, range);
    if (range.begin > range.end || range.size != range.end - range.begin)
        rejectZip("it does not lie where it says; bytes are missing or were added");
    if (range.count > range.size / zipCentralEntrySize)
        rejectZip("it claims " + std::to_string(range.count) + " members");
    return range;
}

ZipEntry readZipEntry(ByteCursor& cursor)
{
    if (cursor.number<std::uint32_t>() != centralSignature)
        rejectZip("an entry does not begin where the last one ended");
    cursor.skip(4); // versions
    ZipEntry entry = {};
    entry.flags = cursor.number<std::uint16_t>();
    const auto method = cursor.number<std::uint16_t>();
    cursor.skip(4); // time and date
    entry.crc = cursor.number<std::uint32_t>();
    entry.packedSize = cursor.number<std::uint32_t>();
    entry.size = cursor.number<std::uint32_t>();
    const auto nameLength = cursor.number<std::uint16_t>();
    const auto extraLength = cursor.number<std::uint16_t>();
    const auto commentLength = cursor.number<std::uint16_t>();
    const auto disk = cursor.number<std::uint16_t>();
    cursor.skip(6); // attributes
    entry.header = cursor.number<std::uint32_t>();
    entry.path = cursor.take(nameLength);
    readExtra(entry, cursor.take(extraLength));
    cursor.skip(commentLength);
    requirePlain(entry, method, disk);
    return entry;
}

std::uint64_t zipDataBegin(std::string_view bytes, const ZipEntry& entry)
{
    ByteCursor cursor(bytes, std::min<std::uint64_t>(entry.header, bytes.size()));
    if (cursor.remaining() < localSize || cursor.number<std::uint32_t>() != localSignature)
        rejectZipMember(entry.path, "has no header where the directory points");
    cursor.skip(2); // version
    const auto flags = cursor.number<std::uint16_t>();
    const auto method = cursor.number<std::uint16_t>();
    cursor.skip(4); // time and date
    const auto crc = cursor.number<std::uint32_t>();
    const auto packedSize = cursor.number<std::uint32_t>();
    const auto size = cursor.number<std::uint32_t>();
    const auto nameLength = cursor.number<std::uint16_t>();
    const auto extraLength = cursor.number<std::uint16_t>();
    const bool repeats = cursor.take(nameLength) == entry.path && flags == entry.flags && method == 0;
    const bool sizesFollow = (flags & sizesFollowData) != 0;
    if (!repeats || (!sizesFollow &&
                     (crc != entry.crc || !agrees(packedSize, entry.size, max32) || !agrees(size, entry.size, max32))))
        rejectZipMember(entry.path, "is described in two different ways");
    cursor.skip(extraLength);
    return cursor.at();
}

} // namespace unocclude::engine
