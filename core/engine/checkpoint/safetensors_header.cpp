// SPDX-License-Identifier: Apache-2.0
#include "engine/checkpoint/safetensors_header.h"

#include "engine/checkpoint/checkpoint_error.h"
#include "engine/checkpoint/json_value.h"
#include "engine/checkpoint/text.h"

#include <algorithm>
#include <tuple>

namespace unocclude::engine {

namespace {

constexpr std::uint64_t lengthBytes = 8;

[[noreturn]] void reject(std::string_view tensor, const std::string& reason)
{
    throw CheckpointError({}, tensor, reason);
}

/// The header's JSON, cut out of the file by its length field.
std::string_view headerText(std::string_view bytes, std::uint64_t fileSize)
{
    if (fileSize < lengthBytes || bytes.size() < lengthBytes)
        throw CheckpointError("a safetensors file has at least 8 bytes, this one has " + std::to_string(fileSize));
    std::uint64_t length = 0;
    for (std::size_t i = 0; i < lengthBytes; ++i)
        length |= std::uint64_t{static_cast<unsigned char>(bytes[i])} << (8 * i);
    if (length > safetensorsMaxHeader)
        throw CheckpointError("its header claims " + std::to_string(length) +
                              " bytes, more than the format's limit of " + std::to_string(safetensorsMaxHeader) +
                              "; this is no safetensors file");
    if (length > fileSize - lengthBytes || length > bytes.size() - lengthBytes)
        throw CheckpointError("its header claims " + std::to_string(length) + " bytes, but the file has only " +
                              std::to_string(fileSize) + "; it is truncated or no safetensors file");
    return bytes.substr(lengthBytes, length);
}

JsonValue::Object parseObject(std::string_view text)
{
    if (!text.starts_with('{'))
        throw CheckpointError("its header does not begin with '{'");
    try {
        return parseJson(text).object();
    } catch (const JsonError& error) {
        throw CheckpointError(std::string("its header is refused: ") + error.what());
    }
}

std::map<std::string, std::string> readMetadata(const JsonValue& value)
{
    const auto* members = value.as<JsonValue::Object>();
    if (!members)
        throw CheckpointError("its __metadata__ is not an object");
    std::map<std::string, std::string> metadata;
    for (const auto& [key, content] : *members) {
        const auto* text = content.as<std::string>();
        if (!text)
            throw CheckpointError("its __metadata__ holds something other than text under " + quotedName(key));
        metadata.emplace(key, *text);
    }
    return metadata;
}

/// The counts of an array such as "shape": integers, none negative.
std::vector<std::int64_t> readCounts(const std::string& name, const JsonValue::Object& members, std::string_view key)
{
    const auto member = std::find_if(members.begin(), members.end(), [&](const auto& m) { return m.first == key; });
    const auto* values = member == members.end() ? nullptr : member->second.as<JsonValue::Array>();
    if (!values)
        reject(name, "its \"" + std::string(key) + "\" is not an array");
    std::vector<std::int64_t> counts;
    for (const JsonValue& value : *values) {
        const auto* count = value.as<std::int64_t>();
        if (!count || *count < 0)
            reject(name, "its \"" + std::string(key) + "\" holds something other than whole numbers from 0");
        counts.push_back(*count);
    }
    return counts;
}

std::string readDtype(const std::string& name, const JsonValue::Object& members)
{
    const auto member = std::find_if(members.begin(), members.end(), [](const auto& m) { return m.first == "dtype"; });
    const auto* dtype = member == members.end() ? nullptr : member->second.as<std::string>();
    if (!dtype)
        reject(name, "its \"dtype\" is not text");
    if (!safetensorsDtypeBits(*dtype))
        reject(name, "its dtype " + quotedName(*dtype) + " is unknown");
    return *dtype;
}

/// Bytes that the shape needs. Zero extents count as one for the overflow check: strides are computed from them, too.
std::uint64_t neededBytes(const TensorEntry& entry)
{
    std::uint64_t bits = *safetensorsDtypeBits(entry.dtype);
    bool isEmpty = false;
    for (const std::int64_t extent : entry.shape) {
        isEmpty = isEmpty || extent == 0;
        if (__builtin_mul_overflow(bits, static_cast<std::uint64_t>(std::max<std::int64_t>(extent, 1)), &bits))
            reject(entry.name, "its shape is larger than any memory");
    }
    if (isEmpty)
        return 0;
    if (bits % 8 != 0)
        reject(entry.name, "its elements do not fill whole bytes");
    return bits / 8;
}

/// An entry whose byte range still counts from the start of the data.
TensorEntry readEntry(const std::string& name, const JsonValue& value)
{
    const auto* members = value.as<JsonValue::Object>();
    if (!members)
        reject(name, "its entry is not an object");
    const std::vector<std::int64_t> offsets = readCounts(name, *members, "data_offsets");
    if (offsets.size() != 2 || offsets[0] > offsets[1])
        reject(name, "its \"data_offsets\" are not a beginning and an end");
    TensorEntry entry = {name, readDtype(name, *members), readCounts(name, *members, "shape"),
                         static_cast<std::uint64_t>(offsets[0]), static_cast<std::uint64_t>(offsets[1])};
    if (const std::uint64_t needed = neededBytes(entry); needed != entry.end - entry.begin)
        reject(name, "its shape needs " + std::to_string(needed) + " bytes, but its data has " +
                         std::to_string(entry.end - entry.begin));
    return entry;
}

SafetensorsHeader readHeader(const JsonValue::Object& members)
{
    SafetensorsHeader header;
    for (const auto& [name, value] : members) {
        // names are printed to terminals and never need them
        if (hasControlCharacter(name))
            reject(name, "its name holds control characters");
        if (name == "__metadata__")
            header.metadata = readMetadata(value);
        else
            header.entries.push_back(readEntry(name, value));
    }
    return header;
}

/// Puts the entries in the order of their data, which must fill [0, dataSize) without hole or overlap.
void orderAndCheckCover(std::vector<TensorEntry>& entries, std::uint64_t dataSize)
{
    const auto range = [](const TensorEntry& entry) { return std::tie(entry.begin, entry.end, entry.name); };
    std::sort(entries.begin(), entries.end(), [&](const auto& a, const auto& b) { return range(a) < range(b); });
    std::uint64_t covered = 0;
    for (const TensorEntry& entry : entries) {
        if (entry.begin != covered)
            reject(entry.name,
                   "its data begins at byte " + std::to_string(entry.begin) + " instead of " + std::to_string(covered));
        covered = entry.end;
    }
    if (covered != dataSize)
        throw CheckpointError("its tensors fill " + std::to_string(covered) + " bytes, but the file has " +
                              std::to_string(dataSize) + " bytes of data");
}

} // namespace

std::optional<std::uint64_t> safetensorsDtypeBits(std::string_view dtype)
{
    static const std::map<std::string_view, std::uint64_t> bits = {
        {"F4", 4},      {"F6_E2M3", 6}, {"F6_E3M2", 6}, {"BOOL", 8},        {"U8", 8},   {"I8", 8},
        {"F8_E5M2", 8}, {"F8_E4M3", 8}, {"F8_E8M0", 8}, {"F8_E4M3FNUZ", 8}, {"I16", 16}, {"F8_E5M2FNUZ", 8},
        {"U16", 16},    {"F16", 16},    {"BF16", 16},   {"I32", 32},        {"U32", 32}, {"F32", 32},
        {"C64", 64},    {"F64", 64},    {"I64", 64},    {"U64", 64},
    };
    const auto found = bits.find(dtype);
    return found == bits.end() ? std::nullopt : std::optional(found->second);
}

SafetensorsHeader parseSafetensorsHeader(std::string_view bytes, std::uint64_t fileSize)
{
    const std::string_view text = headerText(bytes, fileSize);
    SafetensorsHeader header = readHeader(parseObject(text));
    const std::uint64_t dataStart = lengthBytes + text.size();
    orderAndCheckCover(header.entries, fileSize - dataStart);
    for (TensorEntry& entry : header.entries) {
        entry.begin += dataStart;
        entry.end += dataStart;
    }
    return header;
}

} // namespace unocclude::engine
