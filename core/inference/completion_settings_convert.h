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

/// One seed for each sample.
inline std::vector<std::uint64_t> seedsFrom(const CompletionSettings& settings)
{
    std::vector<std::uint64_t> seeds;
    for (int k = 0; k < settings.samples; ++k)
        seeds.push_back(settings.seed + static_cast<std::uint64_t>(k));
    return seeds;
}

} // namespace unocclude
