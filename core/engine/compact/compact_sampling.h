// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/compact/compact_gestalt.h"
#include "engine/compiled/compiled_unet.h"
#include "engine/sampler/denoiser.h"
#include "engine/sampler/guidance.h"
#include "engine/sampler/sampler.h"

#include <cstdint>
#include <memory>
#include <vector>

namespace unocclude::engine {

/// How whole objects are drawn from the compact model. The defaults are what the embedded weights were judged best with
/// (resources/models/README.md).
struct CompactSampling
{
    int steps = 12;
    Guidance guidance{.scale = 1.5};
    double eta = 0.0; ///< DDIM only
    Sampler sampler = Sampler::Ddim;
};

/// The fast tier: as few calls of the network as the votes bear. What it costs is measured by `bench --suite engine --only
/// tiers`, and on held-out objects in resources/models/README.md.
CompactSampling fastCompactSampling();

/// Draws one whole object per row of the condition.
/// @param condition [N, ...], as CompactGestalt::condition() gives it, on the model's device
/// @param seeds one per row
/// @param control its callback is given decoded pictures
/// @param compiled the model's network rewritten; null for the plain one
/// @return [N, 4, side, side] in [-1, 1], float32 on the model's device
/// @throw SamplingStopped
torch::Tensor sampleCompact(CompactGestalt& model, const torch::Tensor& condition,
                            const std::vector<std::uint64_t>& seeds, const CompactSampling& sampling,
                            const SamplerControl& control = {},
                            const std::shared_ptr<const CompiledUNet>& compiled = nullptr);

} // namespace unocclude::engine
