// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/checkpoint/tensor_entry.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace unocclude::engine {

/// What stands before the data of a safetensors file.
struct SafetensorsHeader
{
    std::map<std::string, std::string> metadata; ///< "__metadata__"
    std::vector<TensorEntry> entries;            ///< in the order of their data
};

/// Longest header text in bytes; the published implementation's limit.
inline constexpr std::uint64_t safetensorsMaxHeader = 100'000'000;

/// Bits of one element of a dtype, or nothing for an unknown one.
std::optional<std::uint64_t> safetensorsDtypeBits(std::string_view dtype);

/// Parses and checks the header of a safetensors file (https://github.com/huggingface/safetensors, "Format"):
/// 8 bytes little-endian length, JSON, data without hole, overlap or trailing byte. Pure: no file, no torch.
/// Beyond the published reader it refuses duplicate keys, space before the JSON and control characters in names.
/// `bytes` is the file's beginning and must hold the header; `fileSize` is the size of the whole file.
/// Throws CheckpointError (without a file name) for anything else.
SafetensorsHeader parseSafetensorsHeader(std::string_view bytes, std::uint64_t fileSize);

} // namespace unocclude::engine
