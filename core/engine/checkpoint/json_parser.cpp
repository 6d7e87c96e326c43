// SPDX-License-Identifier: Apache-2.0
#include "engine/checkpoint/json_value.h"

#include "engine/checkpoint/text.h"

#include <algorithm>
#include <charconv>

namespace unocclude::engine {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

void appendUtf8(std::string& out, std::uint32_t code)
{
    const auto tail = [&](int shift) { out += static_cast<char>(0x80 | ((code >> shift) & 0x3F)); };
    if (code < 0x80) {
        out += static_cast<char>(code);
    } else if (code < 0x800) {
        out += static_cast<char>(0xC0 | (code >> 6));
        tail(0);
    } else if (code < 0x10000) {
        out += static_cast<char>(0xE0 | (code >> 12));
        tail(6);
        tail(0);
    } else {
        out += static_cast<char>(0xF0 | (code >> 18));
        tail(12);
        tail(6);
        tail(0);
    }
}

/// Recursive descent over text that is known to be UTF-8.
class JsonParser
{
public:
    explicit JsonParser(std::string_view text)
        : m_text(text)
    {
    }

    JsonValue parseDocument()
    {
        JsonValue value = parseValue(1);
        skipSpace();
        if (m_at != m_text.size())
            fail("text follows the value");
        return value;
    }

private:
    [[noreturn]] void fail(const std::string& reason) const
    {
        throw JsonError("invalid JSON at byte " + std::to_string(m_at) + ": " + reason);
    }

    /// NUL stands for the end of the text; no rule of the grammar takes it.
    char peek() const { return m_at < m_text.size() ? m_text[m_at] : '\0'; }

    void skipSpace() { m_at = std::min(m_text.find_first_not_of(" \t\n\r", m_at), m_text.size()); }

    bool take(char c)
    {
        if (peek() != c)
            return false;
        ++m_at;
        return true;
    }

    bool accept(char c)
    {
        skipSpace();
        return take(c);
    }

    void expect(char c)
    {
        if (!accept(c))
            fail(std::string("expected '") + c + "'");
    }

    JsonValue parseValue(int depth)
    {
        if (depth > jsonMaxDepth)
            fail("nesting is deeper than " + std::to_string(jsonMaxDepth));
        if (++m_values > jsonMaxValues)
            fail("there are more than " + std::to_string(jsonMaxValues) + " values");
        skipSpace();
        switch (peek()) {
        case '{':
            return parseObject(depth);
        case '[':
            return parseArray(depth);
        case '"':
            return parseString();
        default:
            return isDigit(peek()) || peek() == '-' ? parseNumber() : parseWord();
        }
    }

    JsonValue parseObject(int depth)
    {
        JsonValue::Object members;
        expect('{');
        if (accept('}'))
            return members;
        do {
            skipSpace();
            std::string key = parseString();
            expect(':');
            members.emplace_back(std::move(key), parseValue(depth + 1));
        } while (accept(','));
        expect('}');
        rejectDuplicates(members);
        return members;
    }

    void rejectDuplicates(const JsonValue::Object& members) const
    {
        std::vector<std::string_view> keys;
        keys.reserve(members.size());
        for (const JsonValue::Member& member : members)
            keys.push_back(member.first);
        std::sort(keys.begin(), keys.end());
        const auto twice = std::adjacent_find(keys.begin(), keys.end());
        if (twice != keys.end())
            fail("the object that ends here has two members named " + quotedName(*twice));
    }

    JsonValue parseArray(int depth)
    {
        JsonValue::Array values;
        expect('[');
        if (accept(']'))
            return values;
        do
            values.push_back(parseValue(depth + 1));
        while (accept(','));
        expect(']');
        return values;
    }

    std::string parseString()
    {
        if (!take('"'))
            fail("expected a string");
        std::string out;
        while (!take('"')) {
            if (static_cast<unsigned char>(peek()) < 0x20)
                fail(m_at < m_text.size() ? "control character in a string" : "the string does not end");
            if (m_text[m_at] == '\\')
                parseEscape(out);
            else
                out += m_text[m_at++];
        }
        return out;
    }

    void parseEscape(std::string& out)
    {
        static constexpr std::string_view letters = "\"\\/bfnrt";
        static constexpr std::string_view meanings = "\"\\/\b\f\n\r\t";
        ++m_at;
        if (take('u')) {
            appendUtf8(out, parseCodePoint());
            return;
        }
        const std::size_t index = letters.find(peek());
        if (m_at >= m_text.size() || index == std::string_view::npos)
            fail("unknown escape in a string");
        out += meanings[index];
        ++m_at;
    }

    /// The code point of \uXXXX, or of the two that make a surrogate pair.
    std::uint32_t parseCodePoint()
    {
        const std::uint32_t first = parseHex4();
        if (first < 0xD800 || first > 0xDFFF)
            return first;
        if (first > 0xDBFF || m_text.substr(m_at, 2) != "\\u")
            fail("lone surrogate in a string");
        m_at += 2;
        const std::uint32_t second = parseHex4();
        if (second < 0xDC00 || second > 0xDFFF)
            fail("lone surrogate in a string");
        return 0x10000 + ((first - 0xD800) << 10) + (second - 0xDC00);
    }

    std::uint32_t parseHex4()
    {
        const std::string_view digits = m_text.substr(m_at, 4);
        std::uint32_t code = 0;
        const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), code, 16);
        if (digits.size() != 4 || error != std::errc() || end != digits.data() + 4)
            fail("expected four hexadecimal digits");
        m_at += 4;
        return code;
    }

    JsonValue parseNumber()
    {
        const std::size_t begin = m_at;
        bool whole = true;
        take('-');
        if (!take('0'))
            skipDigits();
        if (take('.')) {
            whole = false;
            skipDigits();
        }
        if (take('e') || take('E')) {
            whole = false;
            if (!take('+'))
                take('-');
            skipDigits();
        }
        const std::string_view digits = m_text.substr(begin, m_at - begin);
        return whole ? convert<std::int64_t>(digits) : convert<double>(digits);
    }

    void skipDigits()
    {
        if (!isDigit(peek()))
            fail("expected a digit");
        while (isDigit(peek()))
            ++m_at;
    }

    template <typename T>
    JsonValue convert(std::string_view digits) const
    {
        T value = {};
        if (std::from_chars(digits.data(), digits.data() + digits.size(), value).ec != std::errc())
            fail("the number that ends here is out of range");
        return value;
    }

    JsonValue parseWord()
    {
        static const std::pair<std::string_view, JsonValue> words[] = {
            {"null", JsonValue()}, {"true", JsonValue(true)}, {"false", JsonValue(false)}};
        for (const auto& [word, value] : words) {
            if (m_text.substr(m_at, word.size()) == word) {
                m_at += word.size();
                return value;
            }
        }
        fail("expected a value");
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    std::size_t m_values = 0;
};

} // namespace

JsonValue parseJson(std::string_view text)
{
    if (!isUtf8(text))
        throw JsonError("invalid JSON: the text is not UTF-8");
    return JsonParser(text).parseDocument();
}

} // namespace unocclude::engine
