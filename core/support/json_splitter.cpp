// SPDX-License-Identifier: Apache-2.0
#include "support/json_splitter.h"

#include "support/json_cursor.h"
#include "support/json_scanner.h"

#include <algorithm>

namespace unocclude {

namespace {

constexpr std::size_t blockBytes = 1 << 18;

} // namespace

JsonSplitter::JsonSplitter(QIODevice& device, const QString& name, const std::vector<std::string>& lists)
    : m_device(device)
    , m_name(name)
    , m_lists(lists)
{
}

std::optional<JsonPieceText> JsonSplitter::next()
{
    if (m_at > blockBytes || m_at == m_bytes.size()) {
        m_bytes.erase(0, m_at);
        m_at = 0;
    }
    try {
        return advance();
    } catch (const GiveUp&) {
        return std::nullopt;
    }
}

/// Over commas and brackets up to the next piece.
std::optional<JsonPieceText> JsonSplitter::advance()
{
    if (m_state == State::Start) {
        expect('{');
        m_state = State::FirstMember;
    }
    while (true) {
        if (m_state == State::FirstElement && peek() != ']') {
            m_state = State::InList;
            return piece();
        }
        if (m_state == State::InList && peek() == ',') {
            expect(',');
            return piece();
        }
        if (m_state == State::FirstElement || m_state == State::InList) {
            expect(']');
            m_state = State::Member;
        }
        if (peek() == '}') {
            expect('}');
            if (peek() >= 0)
                throw GiveUp{};
            m_state = State::End;
            return std::nullopt;
        }
        if (!enterMember())
            return piece();
    }
}

/// @return whether it is a list, whose elements come next
bool JsonSplitter::enterMember()
{
    if (m_state == State::Member)
        expect(',');
    m_state = State::Member;
    m_key = key();
    expect(':');
    if (peek() != '[' || std::ranges::find(m_lists, m_key) == m_lists.end())
        return false;
    expect('[');
    m_state = State::FirstElement;
    m_index = 0;
    return true;
}

/// Keys that are written with escapes are left to the parser.
std::string JsonSplitter::key()
{
    if (peek() != '"')
        throw GiveUp{};
    const std::size_t begin = m_at + 1;
    passString();
    std::string key = m_bytes.substr(begin, m_at - 1 - begin);
    const auto isPlain = [](char letter) { return letter >= ' ' && letter <= '~' && letter != '\\'; };
    if (!std::ranges::all_of(key, isPlain) || !m_keys.insert(key).second)
        throw GiveUp{};
    return key;
}

JsonPieceText JsonSplitter::piece()
{
    peek();
    const std::size_t begin = m_at;
    passValue();
    const bool isElement = m_state == State::InList;
    return {m_key, isElement ? std::optional(m_index++) : std::nullopt,
            std::string_view(m_bytes).substr(begin, m_at - begin)};
}

void JsonSplitter::passValue()
{
    switch (peek()) {
    case '{':
    case '[':
        return passContainer();
    case '"':
        return passString();
    default:
        return passScalar();
    }
}

/// Whether brackets match is for the parser to see.
void JsonSplitter::passContainer()
{
    std::size_t depth = 0;
    while (m_at < m_bytes.size() || fill()) {
        switch (m_bytes[m_at]) {
        case '"':
            passString();
            continue;
        case '{':
        case '[':
            ++depth;
            break;
        case '}':
        case ']':
            --depth;
            break;
        default:
            ++m_at;
            continue;
        }
        ++m_at;
        if (depth == 0)
            return;
    }
    throw GiveUp{};
}

void JsonSplitter::passString()
{
    ++m_at;
    while (m_at < m_bytes.size() || fill()) {
        const char byte = m_bytes[m_at++];
        if (byte == '"')
            return;
        if (byte == '\\' && (m_at < m_bytes.size() || fill()))
            ++m_at;
    }
    throw GiveUp{};
}

void JsonSplitter::passScalar()
{
    const auto endsIt = [](char byte) { return byte == ',' || byte == ']' || byte == '}' || isJsonBlank(byte); };
    const std::size_t begin = m_at;
    while ((m_at < m_bytes.size() || fill()) && !endsIt(m_bytes[m_at]))
        ++m_at;
    if (m_at == begin)
        throw GiveUp{};
}

bool JsonSplitter::fill()
{
    const std::size_t before = m_bytes.size();
    m_bytes.resize(before + blockBytes);
    const std::size_t count = readJsonBytes(m_device, m_name, {m_bytes.data() + before, blockBytes});
    m_bytes.resize(before + count);
    return count > 0;
}

int JsonSplitter::peek()
{
    while (m_at < m_bytes.size() || fill()) {
        if (!isJsonBlank(m_bytes[m_at]))
            return static_cast<unsigned char>(m_bytes[m_at]);
        ++m_at;
    }
    return -1;
}

void JsonSplitter::expect(char letter)
{
    if (peek() != static_cast<unsigned char>(letter))
        throw GiveUp{};
    ++m_at;
}

} // namespace unocclude
