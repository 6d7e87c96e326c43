// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/compiled/compiled_unet.h"
#include "engine/gestalt/pix2gestalt.h"
#include "engine/sampler/denoiser.h"
#include "engine/sampler/guidance.h"
#include "engine/sampler/sampler.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <vector>

namespace unocclude::engine {

/// How whole objects are drawn from a pix2gestalt model. The defaults are the reference's.
struct GestaltSampling
{
    int steps = 200; ///< the reference's DDIM visits one level fewer where this divides 1000 (ddimTrajectory)
    Guidance guidance{.scale = 2.0};
    Sampler sampler = Sampler::Ddim;
    double eta = 1.0;                    ///< DDIM only
    Spacing spacing = Spacing::Trailing; ///< DPM-Solver++ only
    bool karras = false;                 ///< DPM-Solver++ only
};

/// The fast tier: a tenth of the network's calls, guided only where guidance helps a latent model of this kind (table 4 of
/// arXiv 2404.07724, for Stable Diffusion XL). What that costs is measured by `bench --suite engine --only tiers`.
GestaltSampling fastGestaltSampling();

/// The levels that this sampling goes through on the schedule the published model was trained with: 1000 steps, betas
/// from 0.00085 to 0.012, linear in their square root.
Trajectory gestaltTrajectory(const GestaltSampling& sampling);

/// The denoiser in one of its forms: makes the network that a sampler asks, out of what a run is told.
/// @param condition of one row   @param samples drawn together
using GestaltDenoiser = std::function<ConditionalNetwork(const GestaltCondition& condition, std::int64_t samples,
                                                         const Trajectory& trajectory)>;

/// The network as the paper has it: the reference.
GestaltDenoiser plainDenoiser(Pix2Gestalt model);

/// The same rewritten (CompiledUNet).
GestaltDenoiser compiledDenoiser(std::shared_ptr<const CompiledUNet> unet);

/// Diffuses given noise to latents.
/// @param condition of one row, as Pix2Gestalt::condition() gives it, on the model's device
/// @param noise [N, latentChannels, h, w], where sampling starts    @param stepNoise for eta above 0, see sampleDdim()
/// @param control its callback is given the expected latents; Pix2Gestalt::decode() shows them
/// @return [N, latentChannels, h, w] float32
/// @throw SamplingStopped
torch::Tensor sampleGestaltLatents(const GestaltDenoiser& denoiser, const GestaltCondition& condition,
                                   const GestaltSampling& sampling, const torch::Tensor& noise,
                                   const StepNoise& stepNoise, const SamplerControl& control = {});

/// Whatever diffuses noise to latents as sampleGestaltLatents() does with a denoiser.
using GestaltLatents =
    std::function<torch::Tensor(const GestaltCondition& condition, const GestaltSampling& sampling,
                                const torch::Tensor& noise, const StepNoise& stepNoise, const SamplerControl& control)>;

GestaltLatents latentsBy(const GestaltDenoiser& denoiser);

/// The latents of whole objects, one for each seed; sample k depends on its seed alone, not on the others.
/// @return [N, latentChannels, h, w] float32 on the condition's device   @throw SamplingStopped
torch::Tensor seededLatents(const GestaltLatents& latents, const GestaltCondition& condition,
                            std::int64_t latentChannels, const std::vector<std::uint64_t>& seeds,
                            const GestaltSampling& sampling, const SamplerControl& control = {});

/// Draws whole objects on white ground, one for each seed, as seededLatents().
/// @return pictures [N, 3, H, W] in [-1, 1], float32 on the model's device
/// @throw SamplingStopped, also between the pictures and between the decoder's levels
torch::Tensor sampleGestalt(Pix2Gestalt& model, const GestaltDenoiser& denoiser, const GestaltCondition& condition,
                            const std::vector<std::uint64_t>& seeds, const GestaltSampling& sampling,
                            const SamplerControl& control = {});

} // namespace unocclude::engine
