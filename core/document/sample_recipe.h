// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "completion/sample.h"

#include <QString>

namespace unocclude {

/// What draws one sample again: its seed and the settings of its batch. The model's identity goes with them, so that one
/// can tell why something else came of it.
struct SampleRecipe
{
    std::uint64_t seed = 0;
    CompletionSettings settings;
    ModelIdentity model;

    bool operator==(const SampleRecipe&) const = default;
};

/// As text to be copied and written down: one line of JSON, {"seed", "settings", "model"}, as in result.json and
/// COCO-A's provenance.
QString recipeText(const SampleRecipe& recipe);

/// The way back. A seed alone, a whole number, is a batch of its own with `otherwise` as its settings.
/// @throw RuntimeError (InvalidInput) saying what is wrong with the text
SampleRecipe recipeFrom(const QString& text, const CompletionSettings& otherwise);

} // namespace unocclude
