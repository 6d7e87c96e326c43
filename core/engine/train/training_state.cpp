// SPDX-License-Identifier: Apache-2.0
#include "engine/train/training_state.h"

#include "engine/checkpoint/checkpoint_error.h"
#include "engine/checkpoint/safetensors_reader.h"
#include "engine/checkpoint/safetensors_writer.h"
#include "engine/checkpoint/state_dict.h"

namespace unocclude::engine {

namespace {

constexpr auto kFormat = "unocclude-training-state-1";

using AdamState = torch::optim::AdamWParamState;

AdamState& stateOf(torch::optim::AdamW& optimizer, const torch::Tensor& parameter)
{
    auto& states = optimizer.state();
    auto& state = states[parameter.unsafeGetTensorImpl()];
    if (!state)
        state = std::make_unique<AdamState>();
    return static_cast<AdamState&>(*state);
}

// A parameter that is not trained has no moments.
torch::Tensor momentOf(const torch::Tensor& moment, const torch::Tensor& parameter)
{
    return moment.defined() ? moment : torch::zeros_like(parameter);
}

std::string require(const SafetensorsReader& reader, const std::string& key)
{
    const auto found = reader.metadata().find(key);
    if (found == reader.metadata().end())
        throw CheckpointError("\"" + reader.path().string() + "\" is no training state: it has no \"" + key + "\".");
    return found->second;
}

int64_t integer(const std::string& text)
{
    return std::stoll(text);
}

template <typename Number>
Number number(const SafetensorsReader& reader, const std::string& key, Number (*parse)(const std::string&))
{
    try {
        return parse(require(reader, key));
    } catch (const std::logic_error&) {
        throw CheckpointError("\"" + reader.path().string() + "\" is a damaged training state: \"" + key +
                              "\" is no number.");
    }
}

} // namespace

void saveTrainingState(const std::filesystem::path& file, const torch::nn::Module& model,
                       const ExponentialMovingAverage& average, torch::optim::AdamW& optimizer,
                       const TrainingProgress& progress)
{
    NamedTensors tensors;
    for (const auto& item : model.named_parameters()) {
        const auto& state = stateOf(optimizer, item.value());
        tensors.emplace_back("model." + item.key(), item.value().detach());
        tensors.emplace_back("exp_avg." + item.key(), momentOf(state.exp_avg(), item.value()));
        tensors.emplace_back("exp_avg_sq." + item.key(), momentOf(state.exp_avg_sq(), item.value()));
    }
    for (const auto& item : model.named_buffers())
        tensors.emplace_back("model." + item.key(), item.value());
    for (const auto& [name, tensor] : average.parameters())
        tensors.emplace_back("ema." + name, tensor);
    writeSafetensors(file, tensors,
                     {{"format", kFormat},
                      {"step", std::to_string(progress.step)},
                      {"samples", std::to_string(progress.samples)},
                      {"begun", std::to_string(progress.begun)},
                      {"ema_updates", std::to_string(average.updates())},
                      {"seconds", std::to_string(progress.seconds)},
                      {"seed", std::to_string(progress.seed)},
                      {"recipe", progress.recipe}});
}

TrainingProgress readTrainingProgress(const std::filesystem::path& file)
{
    const SafetensorsReader reader(file);
    if (require(reader, "format") != kFormat)
        throw CheckpointError("\"" + file.string() + "\" is no training state of this version.");
    TrainingProgress progress;
    progress.step = number<int64_t>(reader, "step", integer);
    progress.samples = number<int64_t>(reader, "samples", integer);
    if (reader.metadata().contains("begun")) // states from before it was noted began at 0
        progress.begun = number<int64_t>(reader, "begun", integer);
    progress.seconds = number<double>(reader, "seconds", [](const std::string& s) { return std::stod(s); });
    progress.seed =
        number<std::uint64_t>(reader, "seed", [](const std::string& s) { return std::uint64_t{std::stoull(s)}; });
    progress.recipe = require(reader, "recipe");
    return progress;
}

void restoreTrainingState(const std::filesystem::path& file, torch::nn::Module& model,
                          ExponentialMovingAverage& average, torch::optim::AdamW& optimizer)
{
    const SafetensorsReader reader(file);
    loadStateDict(model, reader, "model.");
    const auto progress = readTrainingProgress(file);
    for (const auto& item : model.named_parameters()) {
        auto& state = stateOf(optimizer, item.value());
        state.step(progress.step - progress.begun);
        state.exp_avg(reader.tensor("exp_avg." + item.key()).to(item.value().device(), torch::kFloat32, false, true));
        state.exp_avg_sq(
            reader.tensor("exp_avg_sq." + item.key()).to(item.value().device(), torch::kFloat32, false, true));
    }
    std::vector<torch::Tensor> smoothed;
    for (const auto& [name, tensor] : average.parameters())
        smoothed.push_back(reader.tensor("ema." + name));
    average.restore(smoothed, number<int64_t>(reader, "ema_updates", integer));
}

} // namespace unocclude::engine
