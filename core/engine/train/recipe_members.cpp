// SPDX-License-Identifier: Apache-2.0
#include "engine/train/recipe_members.h"

#include <stdexcept>

namespace unocclude::engine {

namespace {

void readMember(const JsonValue& value, int64_t& place)
{
    place = value.integer();
}

void readMember(const JsonValue& value, double& place)
{
    place = value.number();
}

void readMember(const JsonValue& value, std::string& place)
{
    place = value.text();
}

} // namespace

std::vector<RecipeMember> joinedMembers(std::vector<RecipeMember> first, const std::vector<RecipeMember>& second)
{
    first.insert(first.end(), second.begin(), second.end());
    return first;
}

void assignMember(const std::vector<RecipeMember>& members, const std::string& name, const JsonValue& value)
{
    for (const auto& member : members) {
        if (name != member.name)
            continue;
        std::visit([&value](auto* place) { readMember(value, *place); }, member.place);
        return;
    }
    throw std::invalid_argument("the training options have no member \"" + name + "\"");
}

JsonValue::Object withMembers(JsonValue::Object object, const std::vector<RecipeMember>& members)
{
    for (const auto& member : members)
        std::visit([&](const auto* place) { object.emplace_back(member.name, *place); }, member.place);
    return object;
}

void forEachMember(const std::string& json, const std::function<void(const std::string&, const JsonValue&)>& assign)
{
    if (json.empty())
        return;
    try {
        const auto members = parseJson(json);
        for (const auto& [name, value] : members.object())
            assign(name, value);
    } catch (const JsonError& error) {
        throw std::invalid_argument(std::string("the training options are not readable: ") + error.what());
    }
}

void demandOption(bool holds, const char* what)
{
    if (!holds)
        throw std::invalid_argument(std::string("the training option ") + what);
}

} // namespace unocclude::engine
