// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string>
#include <utility>
#include <vector>

// Writes files as torch.save does, and with whatever is wrong that a test wants.
namespace unocclude::engine::test {

std::string littleEndian(std::uint64_t value, int bytes);

/// One file in a zip. What is given in an optional replaces what would be right.
struct ZipPart
{
    std::string path;
    std::string data;
    std::uint16_t flags = 0;
    std::uint16_t method = 0;
    std::optional<std::uint32_t> crc = {};
    std::optional<std::uint64_t> size = {};   ///< in the directory
    std::optional<std::uint64_t> header = {}; ///< where the directory says that it begins
    std::optional<std::string> localPath = {};
    std::string extra = {}; ///< in the local header, as torch.save pads with
};

struct ZipStyle
{
    bool zip64 = false; ///< sizes and positions in 64-bit fields, the narrow ones say that they cannot
    std::optional<std::uint64_t> count = {};
    std::optional<std::uint64_t> directoryBegin = {};
    std::string comment = {};
};

std::string zipBytes(const std::vector<ZipPart>& parts, const ZipStyle& style = {});

// ---- pickle: each function gives the opcodes that push one value ----

std::string text(const std::string& value);

std::string integer(std::int64_t value);

std::string global(const std::string& module, const std::string& name);

std::string tuple(const std::vector<std::string>& values);

std::string list(const std::vector<std::string>& values);

using Items = std::vector<std::pair<std::string, std::string>>;

std::string dictionary(const Items& items);

std::string call(const std::string& function, const std::string& arguments);

std::string pickle(const std::string& value);

std::string storage(const std::string& type, const std::string& key, std::int64_t count,
                    const std::string& device = "cpu");

std::string counts(std::initializer_list<std::int64_t> values);

std::string orderedDict();

std::string tensor(const std::string& storageValue, std::initializer_list<std::int64_t> shape,
                   std::initializer_list<std::int64_t> strides, std::int64_t offset = 0);

/// The members of a file whose pickle builds `value` and whose storages hold `data`.
std::vector<ZipPart> torchParts(const std::string& value, const std::vector<std::string>& data);

std::string torchZip(const std::string& value, const std::vector<std::string>& data);

/// The same before PyTorch 1.6: pickles, then each storage behind its count of elements.
std::string oldTorchFile(const std::string& value, const std::string& keys, const std::string& storages);

} // namespace unocclude::engine::test
