// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include <nlohmann/json.hpp>

#include <string>

namespace unocclude {

// JSON as text. The same value gives the same bytes; what is no UTF-8 is replaced.

/// For people and for version control: a line for each member, arrays of plain values on one line, and a line feed at
/// the end.
QByteArray readableJson(const nlohmann::ordered_json& json);

/// All on one line, without blanks.
std::string compactJson(const nlohmann::ordered_json& json);

/// A value that is text already, as compactJson() writes it: an outline has hundreds of numbers, and as a tree each takes
/// 16 bytes and several visits. In the tree that it becomes part of it is a value of nlohmann's binary kind, which JSON does
/// not have and which only the two functions above write as what it is.
nlohmann::ordered_json writtenJson(std::string text);

} // namespace unocclude
