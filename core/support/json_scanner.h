// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

namespace unocclude {

constexpr bool isJsonBlank(char byte)
{
    return byte == ' ' || byte == '\n' || byte == '\t' || byte == '\r';
}

/// Reads JSON whose shape is known, from left to right and without a tree: what is plain, which nearly all of a
/// dataset's file is. Whatever else it meets, wrong or merely rare (letters by number, many keys), it throws Unusual
/// and takes nothing that a parser would refuse. Then parseJson() reads the text in earnest.
class JsonScanner
{
public:
    struct Unusual
    {
    };

    /// The text must outlive it.
    explicit JsonScanner(std::string_view text)
        : m_at(text.data())
        , m_end(text.data() + text.size())
    {
    }

    /// @param visit takes each key and reads its value
    template <typename Visit>
    void object(Visit&& visit)
    {
        expect('{');
        for (int keys = 0; peek() != '}'; ++keys) {
            if (keys == mostKeys)
                throw Unusual{};
            if (keys > 0)
                expect(',');
            const std::string key(string());
            expect(':');
            visit(std::string_view(key));
        }
        expect('}');
    }

    /// @param visit reads an element
    template <typename Visit>
    void array(Visit&& visit)
    {
        expect('[');
        for (bool first = true; peek() != ']'; first = false) {
            if (!first)
                expect(',');
            visit();
        }
        expect(']');
    }

    char peek(); ///< what the next value begins with

    /// Escapes of one letter are understood. Valid until the next text is read.
    std::string_view string();

    std::int64_t integer(std::int64_t least, std::int64_t most); ///< without a fraction
    double number(double least, double most);

    /// Appends the value's text without blanks, found to be valid JSON within JsonBuilder's limits.
    /// @param depth how many containers it lies in
    void copyValue(std::string& text, int depth);

    /// Likewise an object or an array, whose members or elements are appended by `copy`.
    /// @param copy takes the member's key and reads its value; keys with escapes are Unusual
    template <typename Copy>
    void copyObject(std::string& text, Copy&& copy)
    {
        text += '{';
        object([&, separator = ""](std::string_view key) mutable {
            if (key.find_first_of("\"\\") != key.npos)
                throw Unusual{};
            text.append(std::exchange(separator, ",")).append("\"").append(key).append("\":");
            copy(key);
        });
        text += '}';
    }
    template <typename Copy>
    void copyArray(std::string& text, Copy&& copy)
    {
        text += '[';
        array([&, separator = ""]() mutable {
            text += std::exchange(separator, ",");
            copy();
        });
        text += ']';
    }

    void requireEnd();

private:
    static constexpr int mostKeys = 64; ///< of an object

    void expect(char letter);
    void passBlanks();
    void passDigits();
    void copyMembers(std::string& text, int depth);
    void copyPlain(std::string& text);
    std::string_view numberText();

    const char* m_at;
    const char* m_end;
    std::string m_unescaped;
};

} // namespace unocclude
