// SPDX-License-Identifier: Apache-2.0
#include "document/sample_recipe.h"

#include "document/provenance.h"
#include "project/provenance_reader.h"

#include <QCoreApplication>

namespace unocclude {
namespace {

/// Gives the texts of this file their context.
class SampleRecipeText
{
    Q_DECLARE_TR_FUNCTIONS(SampleRecipeText)
};

SampleRecipe recipeOfSeed(std::uint64_t seed, CompletionSettings settings)
{
    settings.samples = 1;
    settings.seed = seed;
    return {seed, settings, {}};
}

SampleRecipe recipeOfJson(const QString& text)
{
    const QString name = SampleRecipeText::tr("The copied seed");
    const auto json = parseJson(text.toUtf8(), name);
    const JsonCursor root(json, name);
    SampleRecipe recipe{readSeed(root.at("seed")), readSettings(root.at("settings")), {}};
    if (root.has("model"))
        recipe.model = readModel(root.at("model"));
    const std::uint64_t place = recipe.seed - recipe.settings.seed;
    if (recipe.seed < recipe.settings.seed || place >= static_cast<std::uint64_t>(recipe.settings.samples))
        root.at("seed").fail(SampleRecipeText::tr("one of the batch's seeds"));
    return recipe;
}

} // namespace

QString recipeText(const SampleRecipe& recipe)
{
    nlohmann::ordered_json json = {{"seed", recipe.seed}, {"settings", settingsJson(recipe.settings)}};
    if (!recipe.model.name.isEmpty())
        json["model"] = modelJson(recipe.model);
    return QString::fromStdString(json.dump());
}

SampleRecipe recipeFrom(const QString& text, const CompletionSettings& otherwise)
{
    const QString trimmed = text.trimmed();
    bool isNumber = false;
    const std::uint64_t seed = trimmed.toULongLong(&isNumber);
    return isNumber ? recipeOfSeed(seed, otherwise) : recipeOfJson(trimmed);
}

} // namespace unocclude
