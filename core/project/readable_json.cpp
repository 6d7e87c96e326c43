// SPDX-License-Identifier: Apache-2.0
#include "project/readable_json.h"

#include <algorithm>

namespace unocclude {
namespace {

using Json = nlohmann::ordered_json;

std::string onOneLine(const Json& json)
{
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

bool holdsPlainValues(const Json& array)
{
    return std::ranges::all_of(array, [](const Json& element) { return element.is_primitive(); });
}

bool holdsTexts(const Json& array)
{
    return std::ranges::any_of(array, [](const Json& element) { return element.is_string(); });
}

void append(std::string& text, const Json& json, std::size_t depth);

void appendTexts(std::string& text, const Json& array)
{
    text += '[';
    for (std::size_t i = 0; i < array.size(); ++i)
        text += (i > 0 ? ", " : "") + onOneLine(array[i]);
    text += ']';
}

/// In one go: an outline has thousands of numbers.
void appendNumbers(std::string& text, const Json& array)
{
    const std::string numbers = onOneLine(array);
    std::size_t begin = 0;
    for (std::size_t comma = numbers.find(','); comma != std::string::npos; comma = numbers.find(',', begin)) {
        text.append(numbers, begin, comma - begin).append(", ");
        begin = comma + 1;
    }
    text.append(numbers, begin);
}

void appendLines(std::string& text, const Json& json, std::size_t depth)
{
    const std::string margin(depth + 1, ' ');
    bool first = true;
    text += json.is_object() ? '{' : '[';
    for (const auto& [key, value] : json.items()) {
        text += (first ? "\n" : ",\n") + margin;
        if (json.is_object())
            text += onOneLine(key) + ": ";
        append(text, value, depth + 1);
        first = false;
    }
    text += '\n' + std::string(depth, ' ') + (json.is_object() ? '}' : ']');
}

void append(std::string& text, const Json& json, std::size_t depth)
{
    if (json.is_primitive() || json.empty())
        text += onOneLine(json);
    else if (json.is_array() && holdsPlainValues(json))
        holdsTexts(json) ? appendTexts(text, json) : appendNumbers(text, json);
    else
        appendLines(text, json, depth);
}

} // namespace

QByteArray readableJson(const Json& json)
{
    std::string text;
    append(text, json, 0);
    return QByteArray::fromStdString(text + '\n');
}

} // namespace unocclude
