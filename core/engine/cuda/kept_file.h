// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace unocclude::engine {

// Files of a cache: whole or absent, with a checksum, and of no harm where they are damaged or cannot be written.

/// A name for what depends on all of these parts: FNV-1a with 64 bits in hexadecimal digits, over parts that cannot run
/// into each other.
std::string nameOf(const std::vector<std::string>& parts);

/// @return none where there is no such file, or its checksum is not its content's
std::optional<std::string> readKept(const std::filesystem::path& file);

/// Creates the folder, too. A full disk, a folder of somebody else's: then nothing is kept.
void keep(const std::filesystem::path& file, const std::string& content);

} // namespace unocclude::engine
