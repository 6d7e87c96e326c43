// SPDX-License-Identifier: Apache-2.0
#include "engine/bench/random_weights.h"

#include "engine/autoencoder/autoencoder_kl.h"
#include "engine/checkpoint/json_value.h"
#include "engine/checkpoint/safetensors_stream.h"
#include "engine/checkpoint/state_dict.h"
#include "engine/clip/clip_image_tower.h"
#include "engine/nn/skeleton.h"
#include "engine/tensor/seeded_noise.h"
#include "engine/unet/unet.h"

#include <torch/torch.h>

#include <cmath>

namespace unocclude::engine {

namespace {

/// The names and shapes of the networks' tensors.
class Plan
{
public:
    void add(const std::string& prefix, const torch::nn::Module& network)
    {
        for (const auto& [name, tensor] : stateDict(network))
            m_tensors.push_back({prefix + name, at::kHalf, tensor.sizes().vec()});
    }
    const std::vector<PlannedTensor>& tensors() const { return m_tensors; }

private:
    std::vector<PlannedTensor> m_tensors;
};

Plan planOf(const Pix2GestaltOptions& options)
{
    const SkeletonGuard skeleton;
    Plan plan;
    plan.add("model.diffusion_model.", *UNet(options.unet));
    plan.add("first_stage_model.", *AutoencoderKL(options.autoencoder));
    plan.add("cond_stage_model.model.visual.", *ClipImageTower(options.clip));
    plan.add("cc_projection.", *torch::nn::Linear(options.clip.embedDim, options.unet.contextDim));
    return plan;
}

/// Matrices keep the size of what goes through them; gains of norms lie around 1; everything else is small.
at::Tensor randomValues(const PlannedTensor& planned, std::uint64_t seed)
{
    const auto noise = seededNoise(seed, planned.shape);
    if (planned.shape.size() > 1)
        return noise / std::sqrt(static_cast<double>(noise.numel() / noise.size(0)));
    return planned.name.ends_with("weight") ? 1.0 + 0.1 * noise : 0.1 * noise;
}

std::string statedOptions(const Pix2GestaltOptions& options)
{
    return writeJson(JsonValue::Object{{"num_heads", options.unet.numHeads}, {"side", options.side}});
}

} // namespace

void writeRandomGestalt(const std::filesystem::path& file, const Pix2GestaltOptions& options, std::uint64_t seed)
{
    const auto plan = planOf(options);
    const auto make = [&](std::size_t index) {
        return randomValues(plan.tensors()[index], seed + index).to(at::kHalf);
    };
    streamSafetensors(
        file, plan.tensors(), make,
        {{"architecture", "pix2gestalt"}, {"options", statedOptions(options)}, {"weights", "seeded random"}});
}

} // namespace unocclude::engine
