// SPDX-License-Identifier: Apache-2.0
#include "engine/checkpoint/text.h"

namespace unocclude::engine {

namespace {

constexpr std::size_t longestShownName = 160;

bool isContinuation(char c)
{
    return (static_cast<unsigned char>(c) & 0xC0) == 0x80;
}

bool isAsciiControl(char c)
{
    return static_cast<unsigned char>(c) < 0x20 || c == 0x7F;
}

/// How long the sequence is that begins with `lead`, or 0 when none does (Unicode Standard, table 3-7).
std::size_t lengthByLead(unsigned char lead) noexcept
{
    if (lead < 0x80)
        return 1;
    if (lead < 0xC2)
        return 0;
    return lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0;
}

/// The second byte's range is what shuts out overlong forms, surrogates and code points above U+10FFFF.
bool isSecondByte(unsigned char lead, unsigned char second) noexcept
{
    const unsigned char lowest = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
    const unsigned char highest = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
    return second >= lowest && second <= highest;
}

/// Length of the sequence at the start of `bytes`, or 0 when it is not one.
std::size_t sequenceLength(std::string_view bytes) noexcept
{
    const auto lead = static_cast<unsigned char>(bytes[0]);
    const std::size_t length = lengthByLead(lead);
    if (length > bytes.size())
        return 0;
    if (length > 1 && !isSecondByte(lead, static_cast<unsigned char>(bytes[1])))
        return 0;
    for (std::size_t i = 2; i < length; ++i)
        if (!isContinuation(bytes[i]))
            return 0;
    return length;
}

/// The cut must not fall inside a sequence: the message itself stays valid text.
std::string_view shortened(std::string_view name)
{
    std::size_t length = longestShownName;
    while (length > 0 && isContinuation(name[length]))
        --length;
    return name.substr(0, length);
}

} // namespace

bool isUtf8(std::string_view bytes) noexcept
{
    while (!bytes.empty()) {
        const std::size_t length = sequenceLength(bytes);
        if (length == 0)
            return false;
        bytes.remove_prefix(length);
    }
    return true;
}

bool hasControlCharacter(std::string_view utf8) noexcept
{
    for (std::size_t i = 0; i < utf8.size(); ++i) {
        // U+0080..U+009F are the bytes C2 80..C2 9F
        const bool isC1 = utf8[i] == '\xC2' && static_cast<unsigned char>(utf8[i + 1]) < 0xA0;
        if (isAsciiControl(utf8[i]) || isC1)
            return true;
    }
    return false;
}

std::string quotedName(std::string_view name)
{
    const bool isLong = name.size() > longestShownName;
    std::string shown = "\"";
    for (const char c : isLong ? shortened(name) : name)
        shown += isAsciiControl(c) ? '?' : c;
    return shown + (isLong ? "...\"" : "\"");
}

} // namespace unocclude::engine
