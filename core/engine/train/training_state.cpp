// SPDX-License-Identifier: Apache-2.0
#include "engine/train/training_state.h"

#include "engine/checkpoint/checkpoint_error.h"
#include "engine/checkpoint/safetensors_reader.h"
#include "engine/checkpoint/safetensors_writer.h"
#include "engine/checkpoint/state_dict.h"

namespace unocclude::engine {

namespace {

constexpr auto kFormat = "unocclude-training-state-2";

using AdamState = torch::optim::AdamWParamState;

/// Null where there was no gradient so far: the parameter is not trained, or not every step has to do with it.
const AdamState* stateOf(torch::optim::AdamW& optimizer, const torch::Tensor& parameter)
{
    const auto found = optimizer.state().find(parameter.unsafeGetTensorImpl());
    return found == optimizer.state().end() ? nullptr : static_cast<const AdamState*>(found->second.get());
}

void restoreMoments(const SafetensorsReader& reader, const std::string& name, const torch::Tensor& parameter,
                    torch::optim::AdamW& optimizer)
{
    if (!reader.contains("exp_avg." + name))
        return;
    const auto moment = [&](const char* kind) {
        return reader.tensor(kind + name).to(parameter.device(), torch::kFloat32, false, true);
    };
    auto state = std::make_unique<AdamState>();
    state->step(reader.tensor("updates." + name).item<int64_t>());
    state->exp_avg(moment("exp_avg."));
    state->exp_avg_sq(moment("exp_avg_sq."));
    optimizer.state()[parameter.unsafeGetTensorImpl()] = std::move(state);
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
        tensors.emplace_back("model." + item.key(), item.value().detach());
        if (const auto* state = stateOf(optimizer, item.value())) {
            tensors.emplace_back("updates." + item.key(), torch::scalar_tensor(state->step(), torch::kLong));
            tensors.emplace_back("exp_avg." + item.key(), state->exp_avg());
            tensors.emplace_back("exp_avg_sq." + item.key(), state->exp_avg_sq());
        }
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
    for (const auto& item : model.named_parameters())
        restoreMoments(reader, item.key(), item.value(), optimizer);
    std::vector<torch::Tensor> smoothed;
    for (const auto& [name, tensor] : average.parameters())
        smoothed.push_back(reader.tensor("ema." + name));
    average.restore(smoothed, number<int64_t>(reader, "ema_updates", integer));
}

} // namespace unocclude::engine
