// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "completion/completion_settings.h"
#include "engine/sampler/guidance.h"
#include "engine/sampler/sampler.h"

#include <vector>

namespace unocclude {

inline engine::Sampler samplerFrom(const CompletionSettings& settings)
{
    return settings.sampler == SamplerKind::Ddim ? engine::Sampler::Ddim : engine::Sampler::DpmSolverPlusPlus;
}

inline engine::Guidance guidanceFrom(const CompletionSettings& settings)
{
    engine::Guidance guidance{.scale = settings.guidanceScale};
    if (settings.guidanceInterval)
        guidance.interval = {settings.guidanceInterval->lowest, settings.guidanceInterval->highest};
    return guidance;
}

/// What a person is offered, out of a recipe of the engine's: GestaltSampling or CompactSampling.
template <typename Sampling>
CompletionSettings settingsFrom(const Sampling& sampling)
{
    CompletionSettings settings;
    settings.steps = sampling.steps;
    settings.guidanceScale = sampling.guidance.scale;
    if (sampling.guidance.interval)
        settings.guidanceInterval = {sampling.guidance.interval->lowest, sampling.guidance.interval->highest};
    settings.eta = sampling.sampler == engine::Sampler::Ddim ? sampling.eta : 0.0;
    settings.sampler =
        sampling.sampler == engine::Sampler::Ddim ? SamplerKind::Ddim : SamplerKind::DpmSolverPlusPlus;
    return settings;
}

/// One seed for each sample.
inline std::vector<std::uint64_t> seedsFrom(const CompletionSettings& settings)
{
    std::vector<std::uint64_t> seeds;
    for (int k = 0; k < settings.samples; ++k)
        seeds.push_back(settings.seed + static_cast<std::uint64_t>(k));
    return seeds;
}

} // namespace unocclude
