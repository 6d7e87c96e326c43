// SPDX-License-Identifier: Apache-2.0
#include "engine/click/click_weights.h"

#include "engine/checkpoint/checkpoint_error.h"
#include "engine/checkpoint/safetensors_writer.h"
#include "engine/checkpoint/state_dict.h"

namespace unocclude::engine {

void writeClickWeights(const std::filesystem::path& file, const ClickNetwork& model,
                       const std::map<std::string, std::string>& card)
{
    NamedTensors tensors = stateDict(*model);
    for (auto& [name, tensor] : tensors)
        if (tensor.is_floating_point())
            tensor = tensor.to(torch::kFloat16);
    auto metadata = card;
    metadata["architecture"] = kClickArchitecture;
    metadata["options"] = model->options().toJson();
    writeSafetensors(file, tensors, metadata);
}

bool holdsClickNetwork(const CheckpointReader& file)
{
    const auto architecture = file.metadata().find("architecture");
    return architecture != file.metadata().end() && architecture->second == kClickArchitecture;
}

ClickNetwork readClickWeights(const CheckpointReader& file)
{
    const auto options = file.metadata().find("options");
    try {
        ClickNetwork model(ClickOptions::fromJson(options == file.metadata().end() ? "{}" : options->second));
        loadStateDict(*model, file);
        model->eval();
        return model;
    } catch (const std::invalid_argument& error) {
        throw CheckpointError(file.path(), error.what());
    }
}

} // namespace unocclude::engine
