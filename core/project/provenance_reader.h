// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "completion/completer.h"
#include "prompt/prompt.h"
#include "support/json_cursor.h"

namespace unocclude {

// The way back from document/provenance.h. All throw JsonError.

Prompt readPrompt(const JsonCursor& cursor);
ModelIdentity readModel(const JsonCursor& cursor);
CompletionSettings readSettings(const JsonCursor& cursor);

/// A seed: a whole number of 64 bits.
std::uint64_t readSeed(const JsonCursor& cursor);

/// true or false
bool readTruth(const JsonCursor& cursor);

} // namespace unocclude
