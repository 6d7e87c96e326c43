// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include <nlohmann/json.hpp>

namespace unocclude {

// What a file says that this version does not know is kept, so that a newer version's file loses nothing when an older
// one saves it. It travels beside the value as a JSON object: a key of the value's own top level with what stood there;
// the JSON pointer ("/completion/model/licence") of what stood deeper. In a pointer an array's element goes by its
// "picture" if it has one, else by its index.

/// What `read` has beyond `known`, which is what this version would write for the value that it read.
/// @return empty if there is nothing
QByteArray unknownPart(const nlohmann::ordered_json& read, const nlohmann::ordered_json& known);

/// Adds what unknownPart() gave, where it does not stand in the way of what is known and where the object that it
/// belonged to is still there.
void addUnknown(nlohmann::ordered_json& json, const QByteArray& extras);

} // namespace unocclude
