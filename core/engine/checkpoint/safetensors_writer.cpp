// SPDX-License-Identifier: Apache-2.0
#include "engine/checkpoint/safetensors_writer.h"

#include "engine/checkpoint/checkpoint_error.h"
#include "engine/checkpoint/safetensors_stream.h"

namespace unocclude::engine {

namespace {

PlannedTensor planOf(const std::filesystem::path& path, const NamedTensors::value_type& named)
{
    const auto& [name, tensor] = named;
    if (!tensor.defined() || tensor.layout() != c10::kStrided)
        throw CheckpointError(path, name, "only dense tensors can be written");
    return {name, tensor.scalar_type(), tensor.sizes().vec()};
}

} // namespace

void writeSafetensors(const std::filesystem::path& path, const NamedTensors& tensors,
                      const std::map<std::string, std::string>& metadata)
{
    std::vector<PlannedTensor> plans;
    for (const auto& named : tensors)
        plans.push_back(planOf(path, named));
    streamSafetensors(
        path, plans, [&](std::size_t index) { return tensors[index].second; }, metadata);
}

} // namespace unocclude::engine
