// SPDX-License-Identifier: Apache-2.0
#include "engine/train/gestalt_recipe.h"

namespace unocclude::engine {

namespace {

std::vector<RecipeMember> gestaltMembers(GestaltRecipe& r)
{
    return joinedMembers(r.loop.members(), {{"side", &r.side},
                                            {"num_heads", &r.numHeads},
                                            {"projection_rate", &r.projectionRate},
                                            {"drop_condition", &r.dropCondition},
                                            {"score_pairs", &r.scorePairs},
                                            {"final_score_pairs", &r.finalScorePairs},
                                            {"sample_steps", &r.sampleSteps},
                                            {"sample_guidance", &r.sampleGuidance}});
}

void assignGestalt(GestaltRecipe& recipe, const std::string& name, const JsonValue& value)
{
    if (name == "pairs")
        recipe.pairs = recipe.pairs.with(value);
    else
        assignMember(gestaltMembers(recipe), name, value);
}

} // namespace

LoopRecipe GestaltRecipe::published()
{
    LoopRecipe loop;
    loop.learningRate = 1e-4;
    loop.warmupSteps = 100;
    loop.cooldown = 0;
    loop.squareDecay = 0.999;
    loop.saveMinutes = 20;
    return loop;
}

GestaltRecipe GestaltRecipe::with(const std::string& json) const
{
    auto recipe = *this;
    forEachMember(json, [&](const std::string& name, const JsonValue& value) { assignGestalt(recipe, name, value); });
    recipe.loop.check();
    demandOption(recipe.side >= 0 && recipe.numHeads >= 0, "\"side\" or \"num_heads\" must be at least 0");
    demandOption(recipe.projectionRate >= 0, "\"projection_rate\" must be at least 0");
    demandOption(recipe.dropCondition >= 0 && recipe.dropCondition <= 0.3, "\"drop_condition\" must be 0 to 0.3");
    demandOption(recipe.scorePairs >= 1 && recipe.finalScorePairs >= 1,
                 "\"score_pairs\" or \"final_score_pairs\" must be at least 1");
    demandOption(recipe.sampleSteps >= 2 && recipe.sampleSteps <= 1000, "\"sample_steps\" must be 2 to 1000");
    return recipe;
}

std::string GestaltRecipe::toJson() const
{
    auto copy = *this;
    return writeJson(withMembers({{"pairs", copy.pairs.toJson()}}, gestaltMembers(copy)));
}

} // namespace unocclude::engine
