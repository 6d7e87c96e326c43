// SPDX-License-Identifier: Apache-2.0
#include "support/json_text.h"

#include <algorithm>
#include <charconv>
#include <string_view>
#include <utility>

namespace unocclude {
namespace {

using Json = nlohmann::ordered_json;

bool holdsPlainValues(const Json& array)
{
    return std::ranges::all_of(array, [](const Json& element) { return element.is_primitive(); });
}

bool isPlain(char letter)
{
    return letter >= ' ' && letter <= '~' && letter != '"' && letter != '\\';
}

/// Letter by letter over the whole text is slow: the library looks for one at the speed of memory.
bool holdsContainersOrTexts(std::string_view text)
{
    return text.find('[') != text.npos || text.find('{') != text.npos || text.find('"') != text.npos;
}

template <typename Integer>
void appendInteger(std::string& text, Integer number)
{
    char digits[24];
    const auto end = std::to_chars(std::begin(digits), std::end(digits), number).ptr;
    text.append(digits, end);
}

/// Writes a tree in one of the two ways.
class JsonTextWriter
{
public:
    enum class Layout { Compact, Readable };

    explicit JsonTextWriter(Layout layout)
        : m_readable(layout == Layout::Readable)
    {
    }

    void append(const Json& json, std::size_t depth)
    {
        if (json.is_binary())
            appendWritten(json.get_binary(), depth);
        else if (json.is_string())
            appendText(json.get_ref<const std::string&>());
        else if (json.is_number_unsigned())
            appendInteger(m_text, json.get<std::uint64_t>());
        else if (json.is_number_integer())
            appendInteger(m_text, json.get<std::int64_t>());
        else if (json.is_primitive() || json.empty())
            m_text += json.dump();
        else if (json.is_array())
            appendArray(json, depth);
        else
            appendObject(json, depth);
    }

    std::string take() { return std::move(m_text); }

private:
    /// Run lengths are plain but for some backslashes.
    void appendText(const std::string& text)
    {
        if (!std::ranges::all_of(text, [](char letter) { return isPlain(letter) || letter == '\\'; })) {
            m_text += Json(text).dump(-1, ' ', false, Json::error_handler_t::replace);
            return;
        }
        m_text += '"';
        for (std::size_t begin = 0; begin <= text.size();) {
            const std::size_t end = std::min(text.find('\\', begin), text.size());
            m_text.append(text, begin, end - begin);
            if (end < text.size())
                m_text += "\\\\";
            begin = end + 1;
        }
        m_text += '"';
    }

    void appendWritten(const Json::binary_t& written, std::size_t depth)
    {
        const std::string_view text(reinterpret_cast<const char*>(written.data()), written.size());
        if (!m_readable)
            m_text += text;
        else if (text.starts_with('[') && !holdsContainersOrTexts(text.substr(1)))
            appendNumbers(text);
        else
            append(Json::parse(text), depth);
    }

    void appendNumbers(std::string_view array)
    {
        const std::size_t before = m_text.size();
        m_text.resize(before + array.size() + static_cast<std::size_t>(std::ranges::count(array, ',')));
        char* at = m_text.data() + before;
        for (const char letter : array) {
            *at++ = letter;
            if (letter == ',')
                *at++ = ' ';
        }
    }

    void appendArray(const Json& array, std::size_t depth)
    {
        const bool inLines = m_readable && !holdsPlainValues(array);
        const char* separator = m_readable && !inLines ? ", " : ",";
        m_text += '[';
        for (std::size_t i = 0; i < array.size(); ++i) {
            m_text += i > 0 ? separator : "";
            if (inLines)
                beginLine(depth + 1);
            append(array[i], depth + 1);
        }
        if (inLines)
            beginLine(depth);
        m_text += ']';
    }

    void appendObject(const Json& object, std::size_t depth)
    {
        const char* separator = "";
        m_text += '{';
        for (const auto& [key, value] : object.get_ref<const Json::object_t&>()) {
            m_text += separator;
            if (m_readable)
                beginLine(depth + 1);
            appendText(key);
            m_text += m_readable ? ": " : ":";
            append(value, depth + 1);
            separator = ",";
        }
        if (m_readable)
            beginLine(depth);
        m_text += '}';
    }

    void beginLine(std::size_t depth) { m_text.append(1, '\n').append(depth, ' '); }

    const bool m_readable;
    std::string m_text;
};

} // namespace

QByteArray readableJson(const Json& json)
{
    JsonTextWriter writer(JsonTextWriter::Layout::Readable);
    writer.append(json, 0);
    return QByteArray::fromStdString(writer.take() + '\n');
}

std::string compactJson(const Json& json)
{
    JsonTextWriter writer(JsonTextWriter::Layout::Compact);
    writer.append(json, 0);
    return writer.take();
}

Json writtenJson(std::string text)
{
    Json::binary_t::container_type bytes(text.begin(), text.end());
    return Json::binary(std::move(bytes));
}

} // namespace unocclude
