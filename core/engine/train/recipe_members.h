// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/checkpoint/json_value.h"

#include <functional>
#include <string>
#include <variant>
#include <vector>

namespace unocclude::engine {

/// A number or a word of a training recipe under its name in JSON.
struct RecipeMember
{
    const char* name;
    std::variant<int64_t*, double*, std::string*> place;
};

/// Several lists as one.
std::vector<RecipeMember> joinedMembers(std::vector<RecipeMember> first, const std::vector<RecipeMember>& second);

/// Gives the member of that name a value. @throw std::invalid_argument if there is none; JsonError for other kinds
void assignMember(const std::vector<RecipeMember>& members, const std::string& name, const JsonValue& value);

/// The members as they are, behind what `object` holds.
JsonValue::Object withMembers(JsonValue::Object object, const std::vector<RecipeMember>& members);

/// Calls `assign` with each member of a JSON object; an empty text has none.
/// @throw std::invalid_argument if the text is no JSON object, or a value is of the wrong kind
void forEachMember(const std::string& json, const std::function<void(const std::string&, const JsonValue&)>& assign);

/// @throw std::invalid_argument "the training option " + `what` unless it holds
void demandOption(bool holds, const char* what);

} // namespace unocclude::engine
