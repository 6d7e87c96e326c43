// SPDX-License-Identifier: Apache-2.0
#include "engine/train/recipe_members.h"

#include <stdexcept>

namespace unocclude::engine {

void assignMember(const std::vector<RecipeMember>& members, const std::string& name, const JsonValue& value)
{
    for (const auto& member : members) {
        if (name != member.name)
            continue;
        if (auto* const* integer = std::get_if<int64_t*>(&member.place))
            **integer = value.integer();
        else
            *std::get<double*>(member.place) = value.number();
        return;
    }
    throw std::invalid_argument("the training options have no member \"" + name + "\"");
}

JsonValue::Object withMembers(JsonValue::Object object, const std::vector<RecipeMember>& members)
{
    for (const auto& member : members) {
        if (auto* const* integer = std::get_if<int64_t*>(&member.place))
            object.emplace_back(member.name, **integer);
        else
            object.emplace_back(member.name, *std::get<double*>(member.place));
    }
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

} // namespace unocclude::engine
