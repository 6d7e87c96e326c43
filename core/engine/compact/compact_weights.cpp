// SPDX-License-Identifier: Apache-2.0
#include "engine/compact/compact_weights.h"

#include "engine/checkpoint/checkpoint_error.h"
#include "engine/checkpoint/safetensors_reader.h"
#include "engine/checkpoint/state_dict.h"

namespace unocclude::engine {

void writeCompactWeights(const std::filesystem::path& file, const CompactGestalt& model,
                         const std::map<std::string, std::string>& card)
{
    NamedTensors tensors = stateDict(*model);
    for (auto& [name, tensor] : tensors)
        tensor = tensor.to(torch::kFloat16);
    auto metadata = card;
    metadata["architecture"] = kCompactArchitecture;
    metadata["options"] = model->options().toJson();
    writeSafetensors(file, tensors, metadata);
}

CompactGestalt readCompactWeights(const std::filesystem::path& file)
{
    const SafetensorsReader reader(file);
    const auto& metadata = reader.metadata();
    const auto architecture = metadata.find("architecture");
    if (architecture == metadata.end() || architecture->second != kCompactArchitecture)
        throw CheckpointError("\"" + file.string() + "\" holds no compact completion model: its architecture is " +
                              (architecture == metadata.end() ? "not named." : "\"" + architecture->second + "\"."));
    const auto options = metadata.find("options");
    try {
        CompactGestalt model(CompactOptions::fromJson(options == metadata.end() ? "{}" : options->second));
        loadStateDict(*model, reader);
        model->eval();
        return model;
    } catch (const std::invalid_argument& error) {
        throw CheckpointError("\"" + file.string() + "\" is refused: " + error.what() + ".");
    }
}

} // namespace unocclude::engine
