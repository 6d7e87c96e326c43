// SPDX-License-Identifier: Apache-2.0
#include "engine/sam/sam_weights.h"

#include "engine/checkpoint/row_quantisation.h"
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

NamedTensors packed(const NamedTensors& tensors, c10::ScalarType type)
{
    NamedTensors result;
    for (const auto& [name, tensor] : tensors) {
        const auto form = storedForm(tensor.scalar_type(), tensor.sizes(), type);
        if (!form.inRows) {
            result.emplace_back(name, tensor.to(form.type));
            continue;
        }
        const auto rows = QuantisedRows::of(tensor);
        result.emplace_back(name, rows.numbers);
        result.emplace_back(scalesOf(name), rows.scales);
    }
    return result;
}

} // namespace

Sam readSam(const CheckpointReader& file, const SamOptions& options)
{
    Sam model = skeletonOf(options);
    adoptStateDict(*model, file, at::kFloat);
    model->eval();
    return model;
}

void writeSam(const std::filesystem::path& file, const Sam& model, c10::ScalarType type,
              const std::map<std::string, std::string>& card)
{
    auto metadata = card;
    metadata["architecture"] = kSamArchitecture;
    metadata["options"] = statedSamOptions(model->options());
    writeSafetensors(file, packed(stateDict(*model), type), metadata);
}

} // namespace unocclude::engine
