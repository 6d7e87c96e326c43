// SPDX-License-Identifier: Apache-2.0
#include "engine/train/completion_recipe.h"

#include "engine/train/recipe_members.h"

namespace unocclude::engine {

namespace {

std::vector<RecipeMember> members(CompletionRecipe& r)
{
    return joinedMembers(r.loop.members(), {{"alpha_weight", &r.alphaWeight},
                                            {"pure_noise", &r.pureNoise},
                                            {"noise_shift", &r.noiseShift},
                                            {"drop_condition", &r.dropCondition},
                                            {"score_pairs", &r.scorePairs},
                                            {"final_score_pairs", &r.finalScorePairs}});
}

void assign(CompletionRecipe& recipe, const std::string& name, const JsonValue& value)
{
    if (name == "architecture")
        recipe.architecture = CompactOptions::fromJson(writeJson(value));
    else if (name == "pairs")
        recipe.pairs = recipe.pairs.with(value);
    else
        assignMember(members(recipe), name, value);
}

} // namespace

CompletionRecipe CompletionRecipe::with(const std::string& json) const
{
    auto recipe = *this;
    forEachMember(json, [&](const std::string& name, const JsonValue& value) { assign(recipe, name, value); });
    recipe.loop.check();
    demandOption(recipe.scorePairs >= 1 && recipe.finalScorePairs >= 1,
                 "\"score_pairs\" or \"final_score_pairs\" must be at least 1");
    return recipe;
}

std::string CompletionRecipe::toJson() const
{
    auto copy = *this;
    return writeJson(withMembers({{"architecture", parseJson(architecture.toJson())}, {"pairs", copy.pairs.toJson()}},
                                 members(copy)));
}

} // namespace unocclude::engine
