// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/json_builder.h"
#include "support/json_splitter.h"

#include <functional>
#include <set>
#include <string>
#include <vector>

class QIODevice;

namespace unocclude {

/// Who may take a piece's text before it becomes a tree. @return whether it did
using JsonTextTaker = std::function<bool(const JsonPieceText&)>;

/// Reads a JSON object that may be larger than memory, giving away each element of the arrays that `lists` names, and
/// each of its other values, as soon as it is read.
/// @param take must not take what is no valid JSON, or beyond JsonBuilder's limits
/// @return the object's keys    @throw as parseJson(), and what `visit` and `take` throw
std::set<std::string> readJsonPieces(QIODevice& device, const QString& name, const std::vector<std::string>& lists,
                                     const std::function<void(JsonPiece)>& visit, const JsonTextTaker& take = {});

/// A value that stands in a document, within so many containers. @throw as parseJson()
nlohmann::ordered_json parseNestedJson(std::string_view text, const QString& name, int depth);

} // namespace unocclude
