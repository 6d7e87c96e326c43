// SPDX-License-Identifier: Apache-2.0
#include "engine/train/click_recipe.h"

#include "engine/train/recipe_members.h"

#include <stdexcept>

namespace unocclude::engine {

namespace {

std::vector<RecipeMember> members(ClickRecipe& r)
{
    return {{"side", &r.side},
            {"batch", &r.batch},
            {"targets", &r.targets},
            {"total_steps", &r.totalSteps},
            {"cooldown", &r.cooldown},
            {"learning_rate", &r.learningRate},
            {"encoder_rate", &r.encoderRate},
            {"frozen_stages", &r.frozenStages},
            {"warmup_steps", &r.warmupSteps},
            {"weight_decay", &r.weightDecay},
            {"gradient_clip", &r.gradientClip},
            {"ema_decay", &r.emaDecay},
            {"box", &r.box},
            {"box_jitter", &r.boxJitter},
            {"second_round", &r.secondRound},
            {"third_round", &r.thirdRound},
            {"click_depth", &r.clickDepth},
            {"dice_weight", &r.diceWeight},
            {"quality_weight", &r.qualityWeight},
            {"report_steps", &r.reportSteps},
            {"score_steps", &r.scoreSteps},
            {"score_masks", &r.scoreMasks},
            {"save_minutes", &r.saveMinutes},
            {"real", &r.scenes.real},
            {"nearest", &r.scenes.nearest},
            {"farthest", &r.scenes.farthest},
            {"pasted", &r.scenes.pasted},
            {"pasted_on_real", &r.scenes.pastedOnReal},
            {"smallest", &r.scenes.smallest},
            {"largest", &r.scenes.largest},
            {"from_photo", &r.scenes.fromPhoto},
            {"shadow", &r.scenes.shadow},
            {"low_resolution", &r.scenes.lowResolution},
            {"least_visible", &r.scenes.leastVisible}};
}

void assign(ClickRecipe& recipe, const std::string& name, const JsonValue& value)
{
    if (name == "architecture")
        recipe.architecture = ClickOptions::fromJson(writeJson(value));
    else
        assignMember(members(recipe), name, value);
}

void demand(bool condition, const char* what)
{
    if (!condition)
        throw std::invalid_argument(std::string("the training option ") + what);
}

void check(const ClickRecipe& r)
{
    demand(r.side >= 32 && r.side <= 2048 && r.side % 32 == 0, "\"side\" must be a multiple of 32, up to 2048");
    demand(r.batch >= 1 && r.batch <= 1024, "\"batch\" must be 1 to 1024");
    demand(r.targets >= 1 && r.targets <= 64, "\"targets\" must be 1 to 64");
    demand(r.totalSteps >= 0, "\"total_steps\" must be at least 0");
    demand(r.reportSteps >= 1 && r.scoreSteps >= 1 && r.scoreMasks >= 1,
           "\"report_steps\", \"score_steps\" or \"score_masks\" must be at least 1");
    demand(r.learningRate > 0 && r.learningRate <= 1, "\"learning_rate\" must be above 0, up to 1");
    demand(r.encoderRate >= 0 && r.encoderRate <= 1, "\"encoder_rate\" must be 0 to 1");
    demand(r.frozenStages >= 0 && r.frozenStages <= int64_t{EfficientNetOptions::stages},
           "\"frozen_stages\" must be 0 to 7");
    demand(r.cooldown >= 0 && r.cooldown <= 1, "\"cooldown\" must be 0 to 1");
    demand(r.scenes.nearest > 0 && r.scenes.farthest >= r.scenes.nearest && r.scenes.farthest <= 4,
           "\"nearest\" or \"farthest\" is out of range");
    demand(r.scenes.smallest > 0 && r.scenes.largest >= r.scenes.smallest && r.scenes.largest <= 4,
           "\"smallest\" or \"largest\" is out of range");
}

} // namespace

ClickRecipe ClickRecipe::with(const std::string& json) const
{
    auto recipe = *this;
    forEachMember(json, [&](const std::string& name, const JsonValue& value) { assign(recipe, name, value); });
    check(recipe);
    return recipe;
}

std::string ClickRecipe::toJson() const
{
    auto copy = *this;
    return writeJson(withMembers({{"architecture", parseJson(architecture.toJson())}}, members(copy)));
}

} // namespace unocclude::engine
