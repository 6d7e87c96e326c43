// SPDX-License-Identifier: Apache-2.0
#include "engine/checkpoint/torch_file_support.h"

#include "engine/checkpoint/crc32.h"

namespace unocclude::engine::test {

namespace {

std::string localHeader(const ZipPart& part)
{
    const bool sizesFollow = (part.flags & 8) != 0;
    const std::string path = part.localPath.value_or(part.path);
    const auto field = [&](std::uint64_t value) { return littleEndian(sizesFollow ? 0 : value, 4); };
    return "PK\3\4" + littleEndian(0, 2) + littleEndian(part.flags, 2) + littleEndian(part.method, 2) +
           littleEndian(0, 4) + field(part.crc.value_or(crc32(part.data))) + field(part.data.size()) +
           field(part.data.size()) + littleEndian(path.size(), 2) + littleEndian(part.extra.size(), 2) + path +
           part.extra;
}

std::string descriptor(const ZipPart& part)
{
    const std::string size = littleEndian(part.data.size(), 4);
    return (part.flags & 8) == 0 ? "" : "PK\7\10" + littleEndian(part.crc.value_or(crc32(part.data)), 4) + size + size;
}

std::string directoryEntry(const ZipPart& part, std::uint64_t begin, const ZipStyle& style)
{
    const std::uint64_t size = part.size.value_or(part.data.size());
    const std::uint64_t header = part.header.value_or(begin);
    const std::string wide = littleEndian(1, 2) + littleEndian(24, 2) + littleEndian(size, 8) + littleEndian(size, 8) +
                             littleEndian(header, 8);
    const auto field = [&](std::uint64_t value) { return littleEndian(style.zip64 ? ~std::uint64_t{0} : value, 4); };
    return "PK\1\2" + littleEndian(0, 4) + littleEndian(part.flags, 2) + littleEndian(part.method, 2) +
           littleEndian(0, 4) + littleEndian(part.crc.value_or(crc32(part.data)), 4) + field(size) + field(size) +
           littleEndian(part.path.size(), 2) + littleEndian(style.zip64 ? wide.size() : 0, 2) + littleEndian(0, 10) +
           field(header) + part.path + (style.zip64 ? wide : "");
}

std::string endRecords(std::uint64_t count, std::uint64_t size, std::uint64_t begin, const ZipStyle& style)
{
    std::string wide;
    if (style.zip64)
        wide = "PK\6\6" + littleEndian(44, 8) + littleEndian(0, 12) + littleEndian(count, 8) + littleEndian(count, 8) +
               littleEndian(size, 8) + littleEndian(begin, 8) + "PK\6\7" + littleEndian(0, 4) +
               littleEndian(begin + size, 8) + littleEndian(1, 4);
    const auto field = [&](std::uint64_t value, int bytes) {
        return littleEndian(style.zip64 ? ~std::uint64_t{0} : value, bytes);
    };
    return wide + "PK\5\6" + littleEndian(0, 4) + field(count, 2) + field(count, 2) + field(size, 4) + field(begin, 4) +
           littleEndian(style.comment.size(), 2) + style.comment;
}

std::string joined(const std::vector<std::string>& values)
{
    std::string all;
    for (const std::string& value : values)
        all += value;
    return all;
}

} // namespace

std::string littleEndian(std::uint64_t value, int bytes)
{
    std::string text;
    for (int i = 0; i < bytes; ++i)
        text += static_cast<char>(value >> (8 * i));
    return text;
}

std::string zipBytes(const std::vector<ZipPart>& parts, const ZipStyle& style)
{
    std::string bytes;
    std::string directory;
    for (const ZipPart& part : parts) {
        directory += directoryEntry(part, bytes.size(), style);
        bytes += localHeader(part) + part.data + descriptor(part);
    }
    const std::uint64_t begin = style.directoryBegin.value_or(bytes.size());
    return bytes + directory + endRecords(style.count.value_or(parts.size()), directory.size(), begin, style);
}

std::string text(const std::string& value)
{
    return "X" + littleEndian(value.size(), 4) + value;
}

std::string integer(std::int64_t value)
{
    return "\x8a\x08" + littleEndian(static_cast<std::uint64_t>(value), 8);
}

std::string global(const std::string& module, const std::string& name)
{
    return "c" + module + "\n" + name + "\n";
}

std::string tuple(const std::vector<std::string>& values)
{
    return "(" + joined(values) + "t";
}

std::string list(const std::vector<std::string>& values)
{
    return "](" + joined(values) + "e";
}

std::string dictionary(const Items& items)
{
    std::string all = "}(";
    for (const auto& [key, value] : items)
        all += key + value;
    return all + "u";
}

std::string call(const std::string& function, const std::string& arguments)
{
    return function + arguments + "R";
}

std::string pickle(const std::string& value)
{
    return "\x80\x02" + value + ".";
}

std::string storage(const std::string& type, const std::string& key, std::int64_t count, const std::string& device)
{
    return tuple({text("storage"), global("torch", type), text(key), text(device), integer(count)}) + "Q";
}

std::string counts(std::initializer_list<std::int64_t> values)
{
    std::vector<std::string> all;
    for (const std::int64_t value : values)
        all.push_back(integer(value));
    return tuple(all);
}

std::string orderedDict()
{
    return call(global("collections", "OrderedDict"), ")");
}

std::string tensor(const std::string& storageValue, std::initializer_list<std::int64_t> shape,
                   std::initializer_list<std::int64_t> strides, std::int64_t offset)
{
    return call(global("torch._utils", "_rebuild_tensor_v2"),
                tuple({storageValue, integer(offset), counts(shape), counts(strides), "\x89", orderedDict()}));
}

std::vector<ZipPart> torchParts(const std::string& value, const std::vector<std::string>& data)
{
    std::vector<ZipPart> parts = {{"a/data.pkl", pickle(value)}, {"a/byteorder", "little"}};
    for (std::size_t i = 0; i < data.size(); ++i)
        parts.push_back({"a/data/" + std::to_string(i), data[i]});
    parts.push_back({"a/version", "3\n"});
    return parts;
}

std::string torchZip(const std::string& value, const std::vector<std::string>& data)
{
    return zipBytes(torchParts(value, data));
}

std::string oldTorchFile(const std::string& value, const std::string& keys, const std::string& storages)
{
    const std::string magic = "\x8a\x0al\xfc\x9c\x46\xf9\x20\x6a\xa8\x50\x19";
    const std::string machine = dictionary({{text("protocol_version"), integer(1001)},
                                            {text("little_endian"), "\x88"},
                                            {text("type_sizes"), dictionary({{text("int"), integer(4)}})}});
    return pickle(magic) + pickle(integer(1001)) + pickle(machine) + pickle(value) + pickle(keys) + storages;
}

} // namespace unocclude::engine::test
