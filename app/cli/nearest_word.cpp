// SPDX-License-Identifier: Apache-2.0
#include "nearest_word.h"

#include <algorithm>
#include <numeric>

namespace unocclude::cli {

int editDistance(const std::string& a, const std::string& b)
{
    std::vector<int> row(b.size() + 1); // row[j]: distance of a's first i letters to b's first j
    std::iota(row.begin(), row.end(), 0);
    for (std::size_t i = 0; i < a.size(); ++i) {
        int diagonal = row[0];
        row[0] = int(i) + 1;
        for (std::size_t j = 0; j < b.size(); ++j) {
            const int substituted = diagonal + (a[i] == b[j] ? 0 : 1);
            diagonal = row[j + 1];
            row[j + 1] = std::min({substituted, row[j] + 1, row[j + 1] + 1});
        }
    }
    return row.back();
}

std::optional<std::string> nearestWord(const std::string& mistyped, const std::vector<std::string>& words)
{
    const auto nearest =
        std::ranges::min_element(words, {}, [&](const std::string& word) { return editDistance(mistyped, word); });
    if (nearest == words.end() || editDistance(mistyped, *nearest) > std::max<int>(1, int(mistyped.size()) / 3))
        return std::nullopt;
    return *nearest;
}

} // namespace unocclude::cli
