// SPDX-License-Identifier: Apache-2.0
#include "support/json_scanner.h"

#include "support/json_builder.h"

#include <QUtf8StringView>

#include <algorithm>
#include <array>
#include <charconv>
#include <vector>

namespace unocclude {

namespace {

bool isDigit(char byte)
{
    return byte >= '0' && byte <= '9';
}

/// What a letter behind a backslash stands for.
char unescaped(char letter)
{
    constexpr std::string_view letters = "\"\\/bfnrt", meanings = "\"\\/\b\f\n\r\t";
    const std::size_t found = letters.find(letter);
    if (found == letters.npos)
        throw JsonScanner::Unusual{};
    return meanings[found];
}

bool hasExponent(std::string_view number)
{
    return std::ranges::any_of(number, [](char letter) { return letter == 'e' || letter == 'E'; });
}

/// Whether a number is far below what a double holds.
bool isModest(std::string_view number)
{
    constexpr std::size_t longest = 25, mostExponentDigits = 2;
    return number.size() <= longest &&
           (!hasExponent(number) || number.size() - number.find_last_of("eE+-") - 1 <= mostExponentDigits);
}

/// What a decimal's digits are to be divided by: powers of ten that doubles hold exactly.
constexpr std::array<double, 16> powersOfTen{1e0, 1e1, 1e2,  1e3,  1e4,  1e5,  1e6,  1e7,
                                             1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15};

/// Digits and power are exact, so that one division rounds as reading the text does.
double shortDecimal(std::string_view text)
{
    const bool isNegative = text.front() == '-';
    std::int64_t digits = 0;
    std::size_t decimals = 0;
    bool inFraction = false;
    for (const char letter : text.substr(isNegative ? 1 : 0)) {
        if (letter == '.') {
            inFraction = true;
            continue;
        }
        digits = 10 * digits + (letter - '0');
        decimals += inFraction ? 1 : 0;
    }
    const double magnitude = static_cast<double>(digits) / powersOfTen[decimals];
    return isNegative && (digits != 0 || inFraction) ? -magnitude : magnitude; // the integer -0 is 0
}

} // namespace

void JsonScanner::passBlanks()
{
    while (m_at != m_end && isJsonBlank(*m_at))
        ++m_at;
}

char JsonScanner::peek()
{
    passBlanks();
    if (m_at == m_end)
        throw Unusual{};
    return *m_at;
}

void JsonScanner::expect(char letter)
{
    if (peek() != letter)
        throw Unusual{};
    ++m_at;
}

void JsonScanner::requireEnd()
{
    passBlanks();
    if (m_at != m_end)
        throw Unusual{};
}

std::string_view JsonScanner::string()
{
    expect('"');
    bool isAscii = true;
    const auto isOrdinary = [&isAscii](char byte) {
        const auto code = static_cast<unsigned char>(byte);
        isAscii = isAscii && code < 0x80;
        return code >= ' ' && byte != '"' && byte != '\\';
    };
    const auto checked = [&isAscii](std::string_view text) {
        if (!isAscii && !QUtf8StringView(text.data(), static_cast<qsizetype>(text.size())).isValidUtf8())
            throw Unusual{};
        return text;
    };
    const char* begin = m_at;
    m_unescaped.clear();
    while (true) {
        m_at = std::find_if_not(m_at, m_end, isOrdinary);
        if (m_at == m_end)
            throw Unusual{};
        if (*m_at == '"' && m_unescaped.empty())
            return checked({begin, static_cast<std::size_t>(m_at++ - begin)});
        m_unescaped.append(begin, m_at);
        if (*m_at == '"') {
            ++m_at;
            return checked(m_unescaped);
        }
        if (*m_at != '\\' || m_end - m_at < 2)
            throw Unusual{};
        m_unescaped += unescaped(m_at[1]);
        m_at += 2;
        begin = m_at;
    }
}

void JsonScanner::passDigits()
{
    const char* begin = m_at;
    while (m_at != m_end && isDigit(*m_at))
        ++m_at;
    if (m_at == begin)
        throw Unusual{};
}

/// By JSON's grammar.
std::string_view JsonScanner::numberText()
{
    peek();
    const char* begin = m_at;
    const auto passIf = [this](auto... letters) {
        const bool found = m_at != m_end && ((*m_at == letters) || ...);
        m_at += found ? 1 : 0;
        return found;
    };
    passIf('-');
    if (!passIf('0'))
        passDigits();
    if (passIf('.'))
        passDigits();
    if (passIf('e', 'E')) {
        passIf('+', '-');
        passDigits();
    }
    return {begin, static_cast<std::size_t>(m_at - begin)};
}

std::int64_t JsonScanner::integer(std::int64_t least, std::int64_t most)
{
    const std::string_view text = numberText();
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(text.begin(), text.end(), number);
    if (error != std::errc() || end != text.end() || number < least || number > most)
        throw Unusual{};
    return number;
}

double JsonScanner::number(double least, double most)
{
    constexpr std::size_t longestExact = 15; // with sign and point
    const std::string_view text = numberText();
    double number = 0;
    if (text.size() <= longestExact && !hasExponent(text))
        number = shortDecimal(text);
    else if (std::from_chars(text.begin(), text.end(), number).ec != std::errc())
        throw Unusual{};
    if (!(number >= least && number <= most))
        throw Unusual{};
    return number;
}

void JsonScanner::copyValue(std::string& text, int depth)
{
    const char first = peek();
    if ((first == '{' || first == '[') && depth == jsonDeepest)
        throw Unusual{};
    if (first == '{')
        copyMembers(text, depth + 1);
    else if (first == '[')
        copyArray(text, [&] { copyValue(text, depth + 1); });
    else
        copyPlain(text);
}

/// None twice, as JsonBuilder wants it.
void JsonScanner::copyMembers(std::string& text, int depth)
{
    std::vector<std::string> seen;
    copyObject(text, [&](std::string_view key) {
        if (std::ranges::find(seen, key) != seen.end())
            throw Unusual{};
        seen.emplace_back(key);
        copyValue(text, depth);
    });
}

void JsonScanner::copyPlain(std::string& text)
{
    const char* begin = m_at;
    if (*begin == '"') {
        string();
    } else if (*begin == '-' || isDigit(*begin)) {
        if (!isModest(numberText()))
            throw Unusual{};
    } else {
        m_at = std::find_if_not(begin, m_end, [](char byte) { return byte >= 'a' && byte <= 'z'; });
        const std::string_view word(begin, m_at);
        if (word != "true" && word != "false" && word != "null")
            throw Unusual{};
    }
    text.append(begin, m_at);
}

} // namespace unocclude
