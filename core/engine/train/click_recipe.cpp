// SPDX-License-Identifier: Apache-2.0
#include "engine/train/click_recipe.h"

#include "engine/train/recipe_members.h"

namespace unocclude::engine {

namespace {

std::vector<RecipeMember> clickMembers(ClickRecipe& r)
{
    return joinedMembers(r.loop.members(), {{"side", &r.side},
                                            {"targets", &r.targets},
                                            {"encoder_rate", &r.encoderRate},
                                            {"frozen_stages", &r.frozenStages},
                                            {"box", &r.box},
                                            {"box_jitter", &r.boxJitter},
                                            {"second_round", &r.secondRound},
                                            {"third_round", &r.thirdRound},
                                            {"click_depth", &r.clickDepth},
                                            {"dice_weight", &r.diceWeight},
                                            {"quality_weight", &r.qualityWeight},
                                            {"score_masks", &r.scoreMasks},
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
                                            {"least_visible", &r.scenes.leastVisible}});
}

void assignClick(ClickRecipe& recipe, const std::string& name, const JsonValue& value)
{
    if (name == "architecture")
        recipe.architecture = ClickOptions::fromJson(writeJson(value));
    else
        assignMember(clickMembers(recipe), name, value);
}

void checkClick(const ClickRecipe& r)
{
    demandOption(r.side >= 32 && r.side <= 2048 && r.side % 16 == 0, "\"side\" must be a multiple of 16, up to 2048");
    r.loop.check();
    demandOption(r.targets >= 1 && r.targets <= 64, "\"targets\" must be 1 to 64");
    demandOption(r.scoreMasks >= 1, "\"score_masks\" must be at least 1");
    demandOption(r.encoderRate >= 0 && r.encoderRate <= 1, "\"encoder_rate\" must be 0 to 1");
    demandOption(r.frozenStages >= 0 && r.frozenStages <= int64_t{EfficientNetOptions::stages},
                 "\"frozen_stages\" must be 0 to 7");
    demandOption(r.scenes.nearest > 0 && r.scenes.farthest >= r.scenes.nearest && r.scenes.farthest <= 4,
                 "\"nearest\" or \"farthest\" is out of range");
    demandOption(r.scenes.smallest > 0 && r.scenes.largest >= r.scenes.smallest && r.scenes.largest <= 4,
                 "\"smallest\" or \"largest\" is out of range");
}

} // namespace

LoopRecipe ClickRecipe::beginning()
{
    LoopRecipe loop;
    loop.batch = 6;
    loop.totalSteps = 0;
    loop.cooldown = 0.3;
    loop.learningRate = 1e-3;
    loop.warmupSteps = 100;
    loop.emaDecay = 0.998;
    loop.scoreSteps = 500;
    loop.saveMinutes = 5;
    return loop;
}

ClickRecipe ClickRecipe::forSam()
{
    ClickRecipe recipe;
    recipe.loop.batch = 4;
    recipe.loop.learningRate = 1e-4;
    recipe.loop.warmupSteps = 50;
    recipe.loop.emaDecay = 0.99;
    recipe.targets = 4;
    recipe.scenes.nearest = 0.6;
    return recipe;
}

ClickRecipe ClickRecipe::with(const std::string& json) const
{
    auto recipe = *this;
    forEachMember(json, [&](const std::string& name, const JsonValue& value) { assignClick(recipe, name, value); });
    checkClick(recipe);
    return recipe;
}

std::string ClickRecipe::toJson() const
{
    auto copy = *this;
    return writeJson(withMembers({{"architecture", parseJson(architecture.toJson())}}, clickMembers(copy)));
}

} // namespace unocclude::engine
