// SPDX-License-Identifier: Apache-2.0
#include "project/json_extras.h"

#include "support/json_text.h"

#include <algorithm>
#include <vector>

namespace unocclude {
namespace {

using Json = nlohmann::ordered_json;

std::string escaped(const std::string& step)
{
    std::string result;
    for (const char c : step)
        result += c == '~' ? "~0" : c == '/' ? "~1" : std::string(1, c);
    return result;
}

std::vector<std::string> stepsOf(const std::string& pointer)
{
    std::vector<std::string> steps;
    for (std::size_t i = 0; i < pointer.size(); ++i) {
        if (pointer[i] == '/')
            steps.emplace_back();
        else if (pointer[i] == '~' && i + 1 < pointer.size())
            steps.back() += pointer[++i] == '1' ? '/' : '~';
        else
            steps.back() += pointer[i];
    }
    return steps;
}

std::string nameOf(const Json& element, std::size_t index)
{
    const auto picture = element.is_object() ? element.find("picture") : element.end();
    const bool named = element.is_object() && picture != element.end() && picture->is_string();
    return named ? picture->get<std::string>() : std::to_string(index);
}

void collect(const Json& read, const Json& known, const std::string& at, Json& found)
{
    if (read.is_object() && known.is_object()) {
        for (const auto& [key, value] : read.items()) {
            const std::string pointer = at + "/" + escaped(key);
            if (const auto same = known.find(key); same != known.end())
                collect(value, *same, pointer, found);
            else
                found[at.empty() && !key.starts_with('/') ? key : pointer] = value;
        }
    } else if (read.is_array() && known.is_array()) {
        for (std::size_t i = 0; i < std::min(read.size(), known.size()); ++i)
            collect(read[i], known[i], at + "/" + escaped(nameOf(read[i], i)), found);
    }
}

Json* child(Json& parent, const std::string& step)
{
    if (parent.is_object()) {
        const auto found = parent.find(step);
        return found == parent.end() ? nullptr : &*found;
    }
    if (parent.is_array())
        for (std::size_t i = 0; i < parent.size(); ++i)
            if (nameOf(parent[i], i) == step)
                return &parent[i];
    return nullptr;
}

void addAt(Json& json, const std::vector<std::string>& steps, const Json& value)
{
    Json* parent = &json;
    for (std::size_t i = 0; parent && i + 1 < steps.size(); ++i)
        parent = child(*parent, steps[i]);
    if (parent && parent->is_object() && !parent->contains(steps.back()))
        (*parent)[steps.back()] = value;
}

} // namespace

QByteArray unknownPart(const Json& read, const Json& known)
{
    Json found = Json::object();
    collect(read, known, {}, found);
    return found.empty() ? QByteArray() : QByteArray::fromStdString(compactJson(found));
}

void addUnknown(Json& json, const QByteArray& extras)
{
    if (extras.isEmpty())
        return;
    const Json unknown = Json::parse(extras.begin(), extras.end());
    for (const auto& [key, value] : unknown.items())
        addAt(json, key.starts_with('/') ? stepsOf(key) : std::vector{key}, value);
}

} // namespace unocclude
