// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string_view>

namespace unocclude::engine {

/// The checksum that zip files carry: CRC-32 of ISO 3309, polynomial 0x04C11DB7 reflected, as in PKZIP.
std::uint32_t crc32(std::string_view bytes) noexcept;

} // namespace unocclude::engine
