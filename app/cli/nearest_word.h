// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

namespace unocclude::cli {

/// Insertions, deletions and substitutions that turn one word into the other (Levenshtein distance).
int editDistance(const std::string& a, const std::string& b);

/// The word that a mistyped one was probably meant to be: at most a third of its letters differ.
std::optional<std::string> nearestWord(const std::string& mistyped, const std::vector<std::string>& words);

} // namespace unocclude::cli
