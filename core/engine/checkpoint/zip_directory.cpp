// SPDX-License-Identifier: Apache-2.0
#include "engine/checkpoint/zip_directory.h"

#include "engine/checkpoint/crc32.h"
#include "engine/checkpoint/text.h"
#include "engine/checkpoint/zip_records.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace unocclude::engine {

namespace {

bool isStorageName(std::string_view name)
{
    constexpr std::string_view folder = "data/";
    if (!name.starts_with(folder))
        return false;
    const std::string_view digits = name.substr(folder.size());
    std::uint32_t number = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    // the number written again must give the name: "data/00" would be a second "data/0"
    return error == std::errc() && end == digits.data() + digits.size() && std::to_string(number) == digits;
}

bool isKnownName(std::string_view name)
{
    static constexpr std::array<std::string_view, 6> names = {
        "data.pkl", "version", "byteorder", ".format_version", ".storage_alignment", ".data/serialization_id"};
    return std::find(names.begin(), names.end(), name) != names.end() || isStorageName(name);
}

/// The folder that all members share, with its slash.
std::string_view archiveFolder(std::string_view path)
{
    const std::string_view folder = path.substr(0, path.find('/') + 1);
    if (folder.size() < 2 || !isUtf8(folder) || hasControlCharacter(folder))
        rejectZipMember(path, "lies in no folder of the archive's own");
    return folder;
}

std::string_view memberName(std::string_view path, std::string_view folder)
{
    if (!path.starts_with(folder) || !isKnownName(path.substr(folder.size())))
        rejectZipMember(path, "is none of a PyTorch weights file");
    return path.substr(folder.size());
}

/// Bytes of the file that belong to one member, header and data.
struct Extent
{
    std::uint64_t begin;
    std::uint64_t end;
};

/// No byte may serve two members, none lie before the first or inside the directory: one file has one reading.
void requireDisjoint(std::vector<Extent> extents, std::uint64_t directoryBegin)
{
    std::sort(extents.begin(), extents.end(), [](const Extent& a, const Extent& b) { return a.begin < b.begin; });
    if (extents.empty() || extents.front().begin != 0)
        rejectZip("something stands before its first member");
    std::uint64_t covered = 0;
    for (const Extent& extent : extents) {
        if (extent.begin < covered)
            rejectZip("two members share bytes at " + std::to_string(extent.begin));
        covered = extent.end;
    }
    if (covered > directoryBegin)
        rejectZip("a member reaches into the directory");
}

void requireUniqueNames(ZipDirectory& members)
{
    const auto byName = [](const ZipMember& a, const ZipMember& b) { return a.name < b.name; };
    std::sort(members.begin(), members.end(), byName);
    const auto twice = std::adjacent_find(members.begin(), members.end(),
                                          [](const ZipMember& a, const ZipMember& b) { return a.name == b.name; });
    if (twice != members.end())
        rejectZipMember(twice->name, "is there twice");
}

} // namespace

ZipDirectory parseZipDirectory(std::string_view bytes)
{
    const ZipDirectoryRange range = locateZipDirectory(bytes);
    if (range.count > zipMaxMembers)
        rejectZip("it has " + std::to_string(range.count) + " members");
    ByteCursor cursor(bytes.substr(0, range.end), range.begin);
    ZipDirectory members;
    std::vector<Extent> extents;
    std::string_view folder;
    for (std::uint64_t i = 0; i < range.count; ++i) {
        const ZipEntry entry = readZipEntry(cursor);
        if (folder.empty())
            folder = archiveFolder(entry.path);
        const std::string_view name = memberName(entry.path, folder);
        const std::uint64_t begin = zipDataBegin(bytes, entry);
        if (entry.size > bytes.size() - begin)
            rejectZipMember(entry.path, "is larger than the file");
        members.push_back({name, bytes.substr(begin, entry.size), begin, entry.crc});
        extents.push_back({entry.header, begin + entry.size});
    }
    if (cursor.remaining() > 0)
        rejectZip("it holds more than its members");
    requireDisjoint(std::move(extents), range.begin);
    requireUniqueNames(members);
    return members;
}

const ZipMember* findMember(const ZipDirectory& directory, std::string_view name)
{
    const auto found = std::lower_bound(directory.begin(), directory.end(), name,
                                        [](const ZipMember& member, std::string_view n) { return member.name < n; });
    return found != directory.end() && found->name == name ? &*found : nullptr;
}

void verifyChecksum(const ZipMember& member)
{
    if (member.crc != 0 && crc32(member.data) != member.crc)
        throw CheckpointError("its member " + quotedName(member.name) +
                              " is damaged: the data does not match its checksum");
}

} // namespace unocclude::engine
