// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include <nlohmann/json.hpp>

#include <optional>
#include <string_view>

namespace unocclude {

/// A file of annotations as a tree in which those members of the objects that nobody asks for are text as they stand there
/// (writtenJson()): the outlines that imported objects keep are most of their file, and are only handed on.
/// @param isKnown whether a member of an object is to be part of the tree
/// @return nothing where the text is not plain JSON: parseJson() finds out what it is
std::optional<nlohmann::ordered_json> sparseJson(const QByteArray& text, const QString& name,
                                                 bool (*isKnown)(std::string_view key));

} // namespace unocclude
