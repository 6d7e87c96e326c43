// SPDX-License-Identifier: Apache-2.0
#include "engine/sam/sam_weights.h"

#include "engine/checkpoint/safetensors_writer.h"
#include "engine/checkpoint/state_dict.h"
#include "engine/nn/skeleton.h"
#include "engine/sam/sam_shapes.h"

namespace unocclude::engine {

namespace {

Sam skeletonOf(const SamOptions& options)
{
    const SkeletonGuard skeleton;
    return Sam(options);
}

} // namespace

Sam readSam(const CheckpointReader& file, const SamOptions& options)
{
    Sam model = skeletonOf(options);
    adoptStateDict(*model, file, at::kFloat);
    model->eval();
    return model;
}

void writeSam(const std::filesystem::path& file, const Sam& model, const std::map<std::string, std::string>& card)
{
    NamedTensors tensors = stateDict(*model);
    for (auto& [name, tensor] : tensors)
        if (tensor.is_floating_point())
            tensor = tensor.to(torch::kFloat16);
    auto metadata = card;
    metadata["architecture"] = kSamArchitecture;
    metadata["options"] = statedSamOptions(model->options());
    writeSafetensors(file, tensors, metadata);
}

} // namespace unocclude::engine
