// SPDX-License-Identifier: Apache-2.0
#include "engine/checkpoint/torch_file.h"

#include "engine/checkpoint/byte_cursor.h"
#include "engine/checkpoint/safetensors_header.h"
#include "engine/checkpoint/text.h"
#include "engine/checkpoint/torch_contents.h"

#include <algorithm>

namespace unocclude::engine {

namespace {

using namespace std::string_view_literals;

constexpr std::string_view zipBeginning = "PK\x03\x04"sv;
/// The pickle of 0x1950a86a20f9469cfc6c, behind its protocol.
constexpr std::string_view oldMagic = "\x8a\x0al\xfc\x9c\x46\xf9\x20\x6a\xa8\x50\x19."sv;
constexpr std::int64_t oldProtocol = 1001;

bool isOldFile(std::string_view bytes)
{
    return bytes.starts_with('\x80') && bytes.size() > 2 && bytes.substr(2).starts_with(oldMagic);
}

/// Twice the file: some weights are tied, but names alone must not make gigabytes out of one storage.
void requireModestSize(const std::vector<TorchTensor>& tensors, std::uint64_t fileSize)
{
    std::uint64_t total = 0; // no sum overflows: each term is at most a storage, a few of which exceed the limit
    for (const TorchTensor& tensor : tensors) {
        std::uint64_t bytes = *safetensorsDtypeBits(tensor.entry.dtype) / 8;
        for (const std::int64_t extent : tensor.entry.shape)
            bytes *= static_cast<std::uint64_t>(extent);
        total += bytes;
        if (total > 2 * fileSize)
            throw CheckpointError("its tensors together are larger than twice the file");
    }
}

/// Takes over the contents, whose storages lie where `storages` says, in the same order.
TorchFile assembled(std::string_view format, TorchContents contents, std::vector<ZipMember> storages,
                    std::uint64_t fileSize)
{
    requireModestSize(contents.tensors, fileSize);
    for (TorchTensor& tensor : contents.tensors) {
        tensor.entry.begin += storages[tensor.storage].begin;
        tensor.entry.end += storages[tensor.storage].begin;
    }
    return {format, std::move(contents.metadata), std::move(contents.tensors), std::move(storages),
            std::move(contents.passedOver)};
}

// ---- since 1.6: a zip ----

std::string_view checkedMember(const ZipDirectory& directory, std::string_view name)
{
    const ZipMember* member = findMember(directory, name);
    if (!member)
        throw CheckpointError("its zip has no " + std::string(name) + "; torch.save always writes one");
    verifyChecksum(*member);
    return member->data;
}

Pickle readMainPickle(const ZipDirectory& directory)
{
    const std::string_view bytes = checkedMember(directory, "data.pkl");
    if (bytes.size() > pickleMaxBytes)
        throw CheckpointError("its data.pkl has " + std::to_string(bytes.size()) + " bytes, more than " +
                              std::to_string(pickleMaxBytes));
    Pickle pickle = readPickle(bytes);
    if (pickle.size != bytes.size())
        throw CheckpointError("its data.pkl goes on behind the end of its pickle");
    return pickle;
}

void requireLittleEndian(const ZipDirectory& directory)
{
    if (findMember(directory, "byteorder") && checkedMember(directory, "byteorder") != "little")
        throw CheckpointError("its numbers are big-endian, which is not supported");
}

ZipMember findStorage(const ZipDirectory& directory, const TorchStorage& storage)
{
    const ZipMember* member = findMember(directory, "data/" + std::string(storage.key));
    if (!member)
        throw CheckpointError("its storage " + std::string(storage.key) + " is missing");
    if (member->data.size() != storage.bytes)
        throw CheckpointError("its storage " + std::string(storage.key) + " has " +
                              std::to_string(member->data.size()) + " bytes instead of " +
                              std::to_string(storage.bytes));
    return *member;
}

void noteUnused(TorchContents& contents, const ZipDirectory& directory)
{
    const auto isStorage = [](const ZipMember& member) { return member.name.starts_with("data/"); };
    const auto there = static_cast<std::size_t>(std::count_if(directory.begin(), directory.end(), isStorage));
    if (there > contents.storages.size())
        contents.passedOver.push_back("storages that nothing refers to: " +
                                      std::to_string(there - contents.storages.size()));
}

TorchFile parseZip(std::string_view bytes)
{
    const ZipDirectory directory = parseZipDirectory(bytes);
    checkedMember(directory, "version");
    requireLittleEndian(directory);
    const Pickle pickle = readMainPickle(directory);
    TorchContents contents = readTorchContents(pickle);
    noteUnused(contents, directory);
    std::vector<ZipMember> storages;
    for (const TorchStorage& storage : contents.storages)
        storages.push_back(findStorage(directory, storage));
    return assembled("PyTorch zip", std::move(contents), std::move(storages), bytes.size());
}

// ---- before 1.6: pickles and storages one after the other ----

/// Cuts one pickle off the front of what is left.
Pickle takePickle(ByteCursor& cursor)
{
    Pickle pickle = readPickle(cursor.rest());
    cursor.skip(pickle.size);
    return pickle;
}

void requireOldProtocol(const Pickle& pickle)
{
    const std::int64_t* protocol = pickle.graph[pickle.root].integer();
    if (!protocol || *protocol != oldProtocol)
        throw CheckpointError("its version of PyTorch's old format is unknown");
}

/// The third pickle describes the machine that wrote the file.
void requireLittleEndian(const Pickle& machine)
{
    const PickleValue& root = machine.graph[machine.root];
    if (root.kind != PickleKind::Dictionary)
        throw CheckpointError("it does not say which machine wrote it");
    const PickleValue::Children& items = *root.children();
    for (std::size_t i = 0; i < items.size(); i += 2) {
        const std::string_view* key = machine.graph[items[i]].text();
        const PickleValue& value = machine.graph[items[i + 1]];
        if (key && *key == "little_endian" && value.kind == PickleKind::Boolean &&
            std::get<std::int64_t>(value.content))
            return;
    }
    throw CheckpointError("its numbers are big-endian, which is not supported");
}

/// The keys of the storages in the order of their data.
std::vector<std::string_view> readKeys(const Pickle& pickle)
{
    if (pickle.graph[pickle.root].kind != PickleKind::List)
        throw CheckpointError("it does not list its storages");
    std::vector<std::string_view> keys;
    for (const PickleId id : *pickle.graph[pickle.root].children()) {
        const std::string_view* key = pickle.graph[id].text();
        if (!key)
            throw CheckpointError("it does not list its storages");
        keys.push_back(*key);
    }
    return keys;
}

/// One storage: how many elements, then their bytes.
ZipMember takeStorage(ByteCursor& cursor, const TorchStorage& storage)
{
    const auto count = cursor.number<std::uint64_t>();
    if (count != storage.count)
        throw CheckpointError("its storage " + std::string(storage.key) + " has " + std::to_string(count) +
                              " elements instead of " + std::to_string(storage.count));
    const std::uint64_t begin = cursor.at();
    return {storage.key, cursor.take(storage.bytes), begin, 0};
}

std::vector<ZipMember> takeStorages(ByteCursor& cursor, const std::vector<std::string_view>& keys,
                                    const std::vector<TorchStorage>& described)
{
    std::map<std::string_view, std::size_t> indexOf;
    for (std::size_t i = 0; i < described.size(); ++i)
        indexOf.emplace(described[i].key, i);
    std::vector<ZipMember> storages(described.size());
    for (const std::string_view key : keys) {
        const auto found = indexOf.find(key);
        if (found == indexOf.end())
            throw CheckpointError("it lists storage " + quotedName(key) + " twice or without using it");
        storages[found->second] = takeStorage(cursor, described[found->second]);
        indexOf.erase(found);
    }
    if (!indexOf.empty())
        throw CheckpointError("its storage " + std::string(indexOf.begin()->first) + " is missing");
    if (cursor.remaining() > 0)
        throw CheckpointError("it goes on behind its last storage");
    return storages;
}

TorchFile parseOld(std::string_view bytes)
{
    ByteCursor cursor(bytes);
    takePickle(cursor); // the magic number, which was compared byte by byte
    requireOldProtocol(takePickle(cursor));
    requireLittleEndian(takePickle(cursor));
    const Pickle pickle = takePickle(cursor);
    TorchContents contents = readTorchContents(pickle);
    const Pickle list = takePickle(cursor);
    std::vector<ZipMember> storages = takeStorages(cursor, readKeys(list), contents.storages);
    return assembled("PyTorch before 1.6", std::move(contents), std::move(storages), bytes.size());
}

} // namespace

bool looksLikeTorchFile(std::string_view bytes)
{
    return bytes.starts_with(zipBeginning) || isOldFile(bytes);
}

TorchFile parseTorchFile(std::string_view bytes)
{
    return isOldFile(bytes) ? parseOld(bytes) : parseZip(bytes);
}

} // namespace unocclude::engine
