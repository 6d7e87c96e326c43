// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/checkpoint/checkpoint_error.h"

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace unocclude::engine {

/// Reads little-endian fields one after the other and never past the end. Throws CheckpointError where bytes are
/// missing.
class ByteCursor
{
public:
    /// `at` may lie past the end; the first read then fails.
    explicit ByteCursor(std::string_view bytes, std::size_t at = 0)
        : m_bytes(bytes)
        , m_at(at < bytes.size() ? at : bytes.size())
    {
    }

    std::size_t at() const noexcept { return m_at; }
    std::size_t remaining() const noexcept { return m_bytes.size() - m_at; }
    std::string_view rest() const noexcept { return m_bytes.substr(m_at); }

    /// A view of the next `size` bytes; the size is checked before it is believed.
    std::string_view take(std::uint64_t size)
    {
        if (size > remaining())
            throw CheckpointError("it ends at byte " + std::to_string(m_bytes.size()) + ", where " +
                                  std::to_string(size - remaining()) + " more bytes were expected");
        const std::string_view taken = m_bytes.substr(m_at, static_cast<std::size_t>(size));
        m_at += taken.size();
        return taken;
    }

    void skip(std::uint64_t size) { take(size); }

    template <std::unsigned_integral T>
    T number()
    {
        std::uint64_t value = 0;
        const std::string_view digits = take(sizeof(T));
        for (std::size_t i = 0; i < sizeof(T); ++i)
            value |= std::uint64_t{static_cast<unsigned char>(digits[i])} << (8 * i);
        return static_cast<T>(value);
    }

private:
    std::string_view m_bytes;
    std::size_t m_at;
};

} // namespace unocclude::engine
