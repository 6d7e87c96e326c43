// SPDX-License-Identifier: Apache-2.0
#include "engine/gestalt/gestalt_sampling.h"

#include "engine/compiled/compiled_run.h"
#include "engine/sampler/ddim.h"
#include "engine/sampler/dpm_solver.h"
#include "engine/sampler/sampling_stopped.h"
#include "engine/tensor/seeded_noise.h"

namespace unocclude::engine {

namespace {

// The network as samplers see it: guided, and from eps to the clean latents.
Denoise guided(const ConditionalNetwork& network, const Guidance& guidance)
{
    return [network, guidance](const at::Tensor& x, const NoiseLevel& level) {
        return x0FromEps(x, guide(network, x, level, guidance), level);
    };
}

std::vector<torch::Tensor> decodeEach(Pix2Gestalt& model, const torch::Tensor& latents, const std::stop_token& stop)
{
    std::vector<torch::Tensor> pictures;
    for (const auto& one : latents.split(1)) {
        throwIfStopped(stop);
        pictures.push_back(model->decode(one, stop).to(torch::kFloat32).clamp(-1, 1));
    }
    return pictures;
}

} // namespace

GestaltSampling fastGestaltSampling()
{
    return {.steps = 20,
            .guidance = {.scale = 2.0, .interval = GuidanceInterval{0.28, 5.42}},
            .sampler = Sampler::DpmSolverPlusPlus};
}

Trajectory gestaltTrajectory(const GestaltSampling& sampling)
{
    const auto alphasCumprod = scaledLinearAlphasCumprod(0.00085, 0.012, 1000);
    if (sampling.sampler == Sampler::Ddim)
        return ddimTrajectory(alphasCumprod, sampling.steps);
    return dpmSolverTrajectory(alphasCumprod, sampling.steps, sampling.spacing, sampling.karras);
}

GestaltDenoiser plainDenoiser(Pix2Gestalt model)
{
    return [model](const GestaltCondition& one, std::int64_t samples, const Trajectory&) -> ConditionalNetwork {
        const auto condition = one.expandedTo(samples);
        const auto both = GestaltCondition::joined(condition.null(), condition);
        return [=](const at::Tensor& x, const NoiseLevel& level, Branches branches) mutable {
            const auto timesteps = torch::full({x.size(0)}, level.time, x.options());
            const auto& told = branches == Branches::NullThenConditional ? both : condition;
            return model->forward(x, timesteps, told).to(torch::kFloat32);
        };
    };
}

GestaltDenoiser compiledDenoiser(std::shared_ptr<const CompiledUNet> unet)
{
    return [unet](const GestaltCondition& one, std::int64_t samples, const Trajectory& trajectory) {
        const auto told = [&](const GestaltCondition& condition) {
            return unet->condition(condition.concat, condition.context).repeated(samples);
        };
        return compiledNetwork(unet, told(one.null()), told(one), trajectory);
    };
}

torch::Tensor sampleGestaltLatents(const GestaltDenoiser& denoiser, const GestaltCondition& condition,
                                   const GestaltSampling& sampling, const torch::Tensor& noise,
                                   const StepNoise& stepNoise, const SamplerControl& control)
{
    const torch::NoGradGuard guard;
    const auto trajectory = gestaltTrajectory(sampling);
    const auto denoise = guided(denoiser(condition, noise.size(0), trajectory), sampling.guidance);
    if (sampling.sampler == Sampler::Ddim)
        return sampleDdim(denoise, noise, trajectory, sampling.eta, stepNoise, control);
    return sampleDpmSolverPlusPlus2M(denoise, noise, trajectory, control);
}

GestaltLatents latentsBy(const GestaltDenoiser& denoiser)
{
    return [denoiser](const GestaltCondition& condition, const GestaltSampling& sampling, const torch::Tensor& noise,
                      const StepNoise& stepNoise, const SamplerControl& control) {
        return sampleGestaltLatents(denoiser, condition, sampling, noise, stepNoise, control);
    };
}

torch::Tensor seededLatents(const GestaltLatents& latents, const GestaltCondition& condition,
                            std::int64_t latentChannels, const std::vector<std::uint64_t>& seeds,
                            const GestaltSampling& sampling, const SamplerControl& control)
{
    const auto device = condition.concat.device();
    PerSampleNoise noise(seeds, {latentChannels, condition.concat.size(2), condition.concat.size(3)});
    const auto stepNoise = [&noise, device](int) { return noise.next().to(device); };
    return latents(condition, sampling, noise.initial().to(device), stepNoise, control);
}

torch::Tensor sampleGestalt(Pix2Gestalt& model, const GestaltDenoiser& denoiser, const GestaltCondition& condition,
                            const std::vector<std::uint64_t>& seeds, const GestaltSampling& sampling,
                            const SamplerControl& control)
{
    const torch::NoGradGuard guard;
    const auto latents = seededLatents(latentsBy(denoiser), condition, model->options().autoencoder.latentChannels,
                                       seeds, sampling, control);
    return torch::cat(decodeEach(model, latents, control.stop));
}

} // namespace unocclude::engine
