// SPDX-License-Identifier: Apache-2.0
#include "engine/cuda/step_check.h"

#include "engine/cuda/step_sampler.h"
#include "engine/tensor/seeded_noise.h"

#include <torch/torch.h>

namespace unocclude::engine {

namespace {

constexpr std::int64_t kCheckedSide = 8; // of latents
// Halves between all layers, over all steps.
constexpr double kStepTolerance = 1e-2;

/// Each kind of layer once; no weight is zero.
UNet checkedNetwork()
{
    const torch::NoGradGuard guard;
    torch::manual_seed(3);
    UNet unet(UNetOptions{.modelChannels = 64,
                          .channelMult = {1, 2},
                          .numResBlocks = 1,
                          .attentionResolutions = {2, 1},
                          .contextDim = 32});
    for (auto& parameter : unet->parameters())
        if (parameter.dim() == 1 || parameter.abs().max().item<float>() == 0.0F)
            parameter.add_(0.05 * torch::randn_like(parameter));
        else
            parameter.copy_(parameter.to(torch::kHalf));
    return unet;
}

struct CheckedSampling
{
    std::string name;
    GestaltSampling sampling;
    std::int64_t samples;
};

std::vector<CheckedSampling> checkedSamplings()
{
    const Guidance interval{.scale = 3.0, .interval = GuidanceInterval{0.2, 4.0}};
    return {
        {"DDIM", {.steps = 8}, 2},
        {"DDIM, not guided", {.steps = 8, .guidance = {.scale = 1.0}, .eta = 0.0}, 1},
        {"DPM-Solver++ in an interval", {.steps = 8, .guidance = interval, .sampler = Sampler::DpmSolverPlusPlus}, 3}};
}

} // namespace

std::vector<KernelComparison> compareSteps(const std::shared_ptr<StepDevice>& device)
{
    const torch::NoGradGuard guard;
    auto here = checkedNetwork(), there = checkedNetwork();
    there->to(device->device());
    const auto reference = compiledDenoiser(std::make_shared<CompiledUNet>(here, Products::Library));
    StepSampler sampler(std::make_shared<CompiledUNet>(there, Products::Library), device);
    const GestaltCondition condition{seededNoise(1, {1, 1, 32}), seededNoise(2, {1, 8, kCheckedSide, kCheckedSide})};
    const GestaltCondition onDevice{condition.context.to(device->device()), condition.concat.to(device->device())};
    std::vector<KernelComparison> found;
    for (const auto& [name, sampling, samples] : checkedSamplings()) {
        const std::vector<std::int64_t> shape = {samples, 4, kCheckedSide, kCheckedSide};
        const auto start = seededNoise(5, shape);
        const StepNoise noise = [&shape](int step) { return seededNoise(10 + step, shape); };
        const auto expected = sampleGestaltLatents(reference, condition, sampling, start, noise);
        const auto latents = sampler.sample(onDevice, sampling, start, noise, {}).cpu();
        const double error = ((latents - expected).norm() / expected.norm()).item<double>();
        found.push_back({"steps: " + name + ", " + std::to_string(samples) + " samples", error, kStepTolerance});
    }
    return found;
}

} // namespace unocclude::engine
