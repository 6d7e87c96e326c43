// SPDX-License-Identifier: Apache-2.0
#include "engine/train/training_card.h"

#include "engine/checkpoint/safetensors_reader.h"
#include "engine/compact/compact_weights.h"
#include "engine/train/completion_recipe.h"

#include <charconv>
#include <cmath>

namespace unocclude::engine {

namespace {

int64_t countIn(const std::map<std::string, std::string>& card, const std::string& key)
{
    int64_t count = 0;
    if (const auto found = card.find(key); found != card.end())
        std::from_chars(found->second.data(), found->second.data() + found->second.size(), count);
    return count;
}

// A card is information for people: one that is unreadable is as good as none.
CompletionRecipe readable(const std::string& recipe)
{
    try {
        return CompletionRecipe{}.with(recipe);
    } catch (const std::invalid_argument&) {
        return {};
    }
}

} // namespace

std::map<std::string, std::string> trainingCard(const TrainingProgress& progress, const std::string& heldOutScore)
{
    return {{"training.steps", std::to_string(progress.step)},
            {"training.samples", std::to_string(progress.samples)},
            {"training.seconds", std::to_string(std::llround(progress.seconds))},
            {"training.recipe", progress.recipe},
            {"training.held_out", heldOutScore}};
}

bool holdsWeights(const std::filesystem::path& file)
{
    return SafetensorsReader(file).metadata().contains("architecture");
}

TrainingProgress trainingInCard(const std::map<std::string, std::string>& card, std::uint64_t seed)
{
    const auto recipe = card.find("training.recipe");
    const auto steps = countIn(card, "training.steps");
    return {.step = steps,
            .samples = countIn(card, "training.samples"),
            .begun = steps,
            .seconds = static_cast<double>(countIn(card, "training.seconds")),
            .seed = seed,
            .recipe = recipe == card.end() ? "" : recipe->second};
}

TrainingProgress trainingOfWeights(const std::filesystem::path& file, std::uint64_t seed)
{
    const SafetensorsReader reader(file);
    auto progress = trainingInCard(reader.metadata(), seed);
    auto recipe = readable(progress.recipe);
    recipe.architecture = readCompactWeights(file)->options();
    progress.recipe = recipe.toJson();
    return progress;
}

} // namespace unocclude::engine
