// SPDX-License-Identifier: Apache-2.0
#include "engine/train/completion_recipe.h"

#include "engine/train/recipe_members.h"

#include <stdexcept>

namespace unocclude::engine {

namespace {

// The recipe's numbers under their names in JSON.
std::vector<RecipeMember> members(CompletionRecipe& r)
{
    return {{"batch", &r.batch},
            {"total_steps", &r.totalSteps},
            {"cooldown", &r.cooldown},
            {"learning_rate", &r.learningRate},
            {"warmup_steps", &r.warmupSteps},
            {"weight_decay", &r.weightDecay},
            {"gradient_clip", &r.gradientClip},
            {"ema_decay", &r.emaDecay},
            {"alpha_weight", &r.alphaWeight},
            {"pure_noise", &r.pureNoise},
            {"noise_shift", &r.noiseShift},
            {"drop_condition", &r.dropCondition},
            {"report_steps", &r.reportSteps},
            {"score_steps", &r.scoreSteps},
            {"score_pairs", &r.scorePairs},
            {"final_score_pairs", &r.finalScorePairs},
            {"save_minutes", &r.saveMinutes}};
}

void assign(CompletionRecipe& recipe, const std::string& name, const JsonValue& value)
{
    if (name == "architecture") {
        recipe.architecture = CompactOptions::fromJson(writeJson(value));
        return;
    }
    assignMember(members(recipe), name, value);
}

void check(const CompletionRecipe& recipe)
{
    if (recipe.batch < 1 || recipe.batch > 4096)
        throw std::invalid_argument("the training option \"batch\" must be 1 to 4096");
    if (recipe.totalSteps < 0 || recipe.reportSteps < 1 || recipe.scoreSteps < 1)
        throw std::invalid_argument("the training options' numbers of steps must be at least 1, \"total_steps\" 0");
    if (!(recipe.learningRate > 0 && recipe.learningRate <= 1))
        throw std::invalid_argument("the training option \"learning_rate\" must be above 0, up to 1");
    if (!(recipe.cooldown >= 0 && recipe.cooldown <= 1))
        throw std::invalid_argument("the training option \"cooldown\" must be 0 to 1");
}

} // namespace

CompletionRecipe CompletionRecipe::with(const std::string& json) const
{
    auto recipe = *this;
    if (json.empty())
        return recipe;
    forEachMember(json, [&](const std::string& name, const JsonValue& value) { assign(recipe, name, value); });
    check(recipe);
    return recipe;
}

std::string CompletionRecipe::toJson() const
{
    auto copy = *this;
    return writeJson(withMembers({{"architecture", parseJson(architecture.toJson())}}, members(copy)));
}

} // namespace unocclude::engine
