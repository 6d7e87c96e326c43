// SPDX-License-Identifier: Apache-2.0
#include "engine/checkpoint/crc32.h"

#include <array>
#include <cstring>

namespace unocclude::engine {

namespace {

constexpr std::size_t sliceBytes = 16;
using Tables = std::array<std::array<std::uint32_t, 256>, sliceBytes>;

/// tables[n][b] is the remainder of byte b followed by n zero bytes: sixteen bytes are taken in one step (Kounavis and
/// Berry 2008, "Novel table lookup-based algorithms for high-performance CRC generation").
constexpr Tables makeTables()
{
    Tables tables{};
    for (std::uint32_t byte = 0; byte < 256; ++byte) {
        std::uint32_t remainder = byte;
        for (int bit = 0; bit < 8; ++bit)
            remainder = (remainder >> 1) ^ (remainder & 1 ? 0xEDB88320u : 0u);
        tables[0][byte] = remainder;
    }
    for (std::size_t n = 1; n < sliceBytes; ++n)
        for (std::size_t byte = 0; byte < 256; ++byte)
            tables[n][byte] = (tables[n - 1][byte] >> 8) ^ tables[0][tables[n - 1][byte] & 0xFF];
    return tables;
}

constexpr Tables tables = makeTables();

std::uint32_t step(std::uint32_t crc, char byte)
{
    return (crc >> 8) ^ tables[0][(crc ^ static_cast<unsigned char>(byte)) & 0xFF];
}

std::uint32_t slice(std::uint32_t crc, const char* bytes)
{
    std::array<unsigned char, sliceBytes> block;
    std::memcpy(block.data(), bytes, sliceBytes);
    for (std::size_t i = 0; i < 4; ++i)
        block[i] ^= static_cast<unsigned char>(crc >> (8 * i));
    std::uint32_t next = 0;
    for (std::size_t i = 0; i < sliceBytes; ++i)
        next ^= tables[sliceBytes - 1 - i][block[i]];
    return next;
}

} // namespace

std::uint32_t crc32(std::string_view bytes) noexcept
{
    std::uint32_t crc = ~0u;
    for (; bytes.size() >= sliceBytes; bytes.remove_prefix(sliceBytes))
        crc = slice(crc, bytes.data());
    for (const char byte : bytes)
        crc = step(crc, byte);
    return ~crc;
}

} // namespace unocclude::engine
