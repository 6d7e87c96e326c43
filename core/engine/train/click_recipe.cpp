// SPDX-License-Identifier: Apache-2.0
#include "engine/train/click_recipe.h"

#include "engine/train/recipe_members.h"

namespace unocclude::engine {

namespace {

std::vector<RecipeMember> clickMembers(ClickRecipe& r)
{
    return joinedMembers(r.loop.members(), {{"side", &r.side},
                                            {"targets", &r.targets},
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

void checkClick(const ClickRecipe& r)
{
    demandOption(r.side >= 32 && r.side <= 2048 && r.side % 16 == 0, "\"side\" must be a multiple of 16, up to 2048");
    r.loop.check();
    demandOption(r.targets >= 1 && r.targets <= 64, "\"targets\" must be 1 to 64");
    demandOption(r.scoreMasks >= 1, "\"score_masks\" must be at least 1");
    demandOption(r.scenes.nearest > 0 && r.scenes.farthest >= r.scenes.nearest && r.scenes.farthest <= 4,
                 "\"nearest\" or \"farthest\" is out of range");
    demandOption(r.scenes.smallest > 0 && r.scenes.largest >= r.scenes.smallest && r.scenes.largest <= 4,
                 "\"smallest\" or \"largest\" is out of range");
}

} // namespace

LoopRecipe ClickRecipe::beginning()
{
    LoopRecipe loop;
    loop.batch = 4;
    loop.totalSteps = 0;
    loop.cooldown = 0.4;
    loop.learningRate = 1e-4; // it has learnt from millions of masks already
    loop.warmupSteps = 50;
    loop.emaDecay = 0.99;
    loop.scoreSteps = 100;
    loop.saveMinutes = 5;
    return loop;
}

ClickRecipe ClickRecipe::with(const std::string& json) const
{
    auto recipe = *this;
    forEachMember(json, [&](const std::string& name, const JsonValue& value) {
        assignMember(clickMembers(recipe), name, value);
    });
    checkClick(recipe);
    return recipe;
}

std::string ClickRecipe::toJson() const
{
    auto copy = *this;
    return writeJson(withMembers({}, clickMembers(copy)));
}

} // namespace unocclude::engine
