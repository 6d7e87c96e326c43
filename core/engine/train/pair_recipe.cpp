// SPDX-License-Identifier: Apache-2.0
#include "engine/train/pair_recipe.h"

#include "engine/train/recipe_members.h"

namespace unocclude::engine {

namespace {

std::vector<RecipeMember> rates(PairRecipe& r)
{
    return {{"min_hidden", &r.minHidden},
            {"max_hidden", &r.maxHidden},
            {"unoccluded", &r.unoccluded},
            {"second_occluder", &r.secondOccluder},
            {"third_occluder", &r.thirdOccluder},
            {"thin_occluder", &r.thinOccluder},
            {"side_object", &r.sideObject},
            {"distractor", &r.distractor},
            {"occluder_from_photo", &r.occluderFromPhoto},
            {"target_from_photo", &r.targetFromPhoto},
            {"cut_by_frame", &r.cutByFrame},
            {"shadow", &r.shadow},
            {"harmonised", &r.harmonised},
            {"defocus", &r.defocus},
            {"low_resolution", &r.lowResolution},
            {"imperfect_mask", &r.imperfectMask}};
}

std::vector<RecipeMember> sizes(PairRecipe& r)
{
    return {{"occluder_min_size", &r.occluderMinSize},
            {"occluder_max_size", &r.occluderMaxSize},
            {"min_crop", &r.minCrop},
            {"max_crop", &r.maxCrop},
            {"crop_jitter", &r.cropJitter}};
}

void demandSense(PairRecipe& recipe)
{
    for (const auto& rate : rates(recipe)) {
        const double value = *std::get<double*>(rate.place);
        demandOption(value >= 0 && value <= 1,
                     ("\"pairs\" has a \"" + std::string(rate.name) + "\" that is not 0 to 1").c_str());
    }
    demandOption(recipe.minHidden < recipe.maxHidden, "\"pairs\" must have a \"min_hidden\" below its \"max_hidden\"");
    demandOption(recipe.occluderMinSize > 0 && recipe.occluderMinSize <= recipe.occluderMaxSize &&
                     recipe.occluderMaxSize <= 8,
                 "\"pairs\" has an \"occluder_min_size\" or \"occluder_max_size\" that is out of range");
    demandOption(recipe.minCrop > 0.5 && recipe.minCrop <= recipe.maxCrop && recipe.maxCrop <= 8 &&
                     recipe.cropJitter >= 0 && recipe.cropJitter <= 1,
                 "\"pairs\" has a \"min_crop\", \"max_crop\" or \"crop_jitter\" that is out of range");
}

} // namespace

PairRecipe PairRecipe::judging()
{
    PairRecipe recipe;
    recipe.minHidden = 0.20;
    recipe.maxHidden = 0.60;
    recipe.unoccluded = 0;
    recipe.cutByFrame = 0.10;
    recipe.imperfectMask = 0;
    recipe.minCrop = recipe.maxCrop = 1.5;
    recipe.cropJitter = 0;
    return recipe;
}

PairRecipe PairRecipe::with(const JsonValue& json) const
{
    auto recipe = *this;
    for (const auto& [name, value] : json.object())
        assignMember(joinedMembers(rates(recipe), sizes(recipe)), name, value);
    demandSense(recipe);
    return recipe;
}

JsonValue PairRecipe::toJson() const
{
    auto copy = *this;
    return withMembers({}, joinedMembers(rates(copy), sizes(copy)));
}

} // namespace unocclude::engine
