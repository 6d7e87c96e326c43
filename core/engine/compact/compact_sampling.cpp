// SPDX-License-Identifier: Apache-2.0
#include "engine/compact/compact_sampling.h"

#include "engine/compiled/compiled_run.h"
#include "engine/sampler/ddim.h"
#include "engine/sampler/dpm_solver.h"
#include "engine/sampler/guidance.h"
#include "engine/tensor/seeded_noise.h"

namespace unocclude::engine {

namespace {

ConditionalNetwork plainNetwork(CompactGestalt model, const torch::Tensor& condition)
{
    const auto both = torch::cat({CompactGestaltImpl::nullCondition(condition), condition});
    return [=](const at::Tensor& x, const NoiseLevel& level, Branches branches) mutable {
        const auto timesteps = torch::full({x.size(0)}, level.time, x.options());
        const auto& told = branches == Branches::NullThenConditional ? both : condition;
        return model->forward(x, timesteps, told).to(torch::kFloat32);
    };
}

ConditionalNetwork rewrittenNetwork(const std::shared_ptr<const CompiledUNet>& compiled, const torch::Tensor& condition,
                                    const Trajectory& trajectory)
{
    return compiledNetwork(compiled, compiled->condition(CompactGestaltImpl::nullCondition(condition), {}),
                           compiled->condition(condition, {}), trajectory);
}

// The network as samplers see it. Predictions are kept to the range of pictures: what lies outside is error.
Denoise guided(const ConditionalNetwork& network, const Guidance& guidance)
{
    return [network, guidance](const at::Tensor& x, const NoiseLevel& level) {
        return guide(network, x, level, guidance).clamp(-1, 1);
    };
}

SamplerControl decoding(CompactGestalt& model, const SamplerControl& control)
{
    SamplerControl decoded{.stop = control.stop};
    if (control.onStep)
        decoded.onStep = [&model, &control](int step, int steps, const at::Tensor& x0) {
            control.onStep(step, steps, model->decode(x0));
        };
    return decoded;
}

} // namespace

CompactSampling fastCompactSampling()
{
    return {.steps = 4, .sampler = Sampler::DpmSolverPlusPlus};
}

torch::Tensor sampleCompact(CompactGestalt& model, const torch::Tensor& condition,
                            const std::vector<std::uint64_t>& seeds, const CompactSampling& sampling,
                            const SamplerControl& control, const std::shared_ptr<const CompiledUNet>& compiled)
{
    const torch::NoGradGuard guard;
    const auto& options = model->options();
    const auto trajectory = straightPathTrajectory(sampling.steps, options.timeShift);
    const auto denoise =
        guided(compiled ? rewrittenNetwork(compiled, condition, trajectory) : plainNetwork(model, condition),
               sampling.guidance);
    PerSampleNoise noise(seeds, {options.sampleChannels(), options.grid(), options.grid()});
    const auto start = noise.initial().to(condition.device());
    const auto stepNoise = [&noise, &condition](int) { return noise.next().to(condition.device()); };
    const auto watched = decoding(model, control);
    const auto patches = sampling.sampler == Sampler::Ddim
                             ? sampleDdim(denoise, start, trajectory, sampling.eta, stepNoise, watched)
                             : sampleDpmSolverPlusPlus2M(denoise, start, trajectory, watched);
    return model->decode(patches);
}

} // namespace unocclude::engine
