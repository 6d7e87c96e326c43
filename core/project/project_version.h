// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/json_cursor.h"

namespace unocclude {

// The files of a project say what they are: {"format": "unocclude-project", "version": 1, ...}.

/// Raised when an older program would misunderstand the files. What it would merely not know is kept (json_extras.h)
/// and needs no new version.
inline constexpr int projectVersion = 1;

/// @throw JsonError if `root` is not of this format; RuntimeError (InvalidInput) if a newer program wrote it
void requireFormat(const JsonCursor& root, const char* format, const QString& name);

} // namespace unocclude
