// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include <nlohmann/json.hpp>

namespace unocclude {

/// JSON for people and for version control: a line for each member, arrays of plain values on one line, and a line feed
/// at the end. The same value gives the same bytes.
QByteArray readableJson(const nlohmann::ordered_json& json);

} // namespace unocclude
