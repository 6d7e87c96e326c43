// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

namespace unocclude {

enum class SamplerKind { Ddim, DpmSolverPlusPlus };

/// How samples are drawn. The same settings, seed, model and device give the same samples.
struct CompletionSettings
{
    int samples = 4;                        ///< 1..16, drawn in one batch; sample k has seed `seed + k`
    int steps = 20;                         ///< calls of the network, 1..1000
    double guidanceScale = 1.5;             ///< classifier-free guidance; 1 switches it off
    double eta = 0.0;                       ///< DDIM only: 0 deterministic .. 1 ancestral
    SamplerKind sampler = SamplerKind::Ddim;
    std::uint64_t seed = 0;

    bool operator==(const CompletionSettings&) const = default;
};

} // namespace unocclude
