// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>

namespace unocclude {

enum class SamplerKind { Ddim, DpmSolverPlusPlus };

/// Which noise levels DPM-Solver++ visits: three ways to choose among the training timesteps (table 2 of arXiv
/// 2305.08891), or Karras' levels between them (equation 5 of arXiv 2206.00364).
enum class StepSpacing { Leading, Linspace, Trailing, Karras };

/// Which part of the photo the network is shown.
enum class Geometry {
    Crop,  ///< a square around the visible mask with room for what is hidden; the aspect is kept
    Image, ///< the whole photo squashed into the square: how the reference of pix2gestalt made its published figures
};

/// The noise-to-signal ratios (sigma / alpha) at which guidance acts, both ends included (arXiv 2404.07724).
struct GuidanceInterval
{
    double lowest = 0;
    double highest = 0; ///< above `lowest`; may be infinite

    bool operator==(const GuidanceInterval&) const = default;
};

/// Two ways to draw from a model: as it was judged best, or in as few calls of its network as its masks bear.
enum class Tier { Exact, Fast };

/// How samples are drawn. The same settings, seed, model and device give the same samples.
struct CompletionSettings
{
    int samples = 4;                                  ///< 1..16, drawn in one batch; sample k has seed `seed + k`
    int steps = 20;                                   ///< calls of the network, 1..1000
    double guidanceScale = 1.5;                       ///< classifier-free guidance; 1 switches it off
    std::optional<GuidanceInterval> guidanceInterval; ///< outside it there is no guidance; none: it acts everywhere
    double eta = 0.0;                                 ///< DDIM only: 0 deterministic .. 1 ancestral
    SamplerKind sampler = SamplerKind::Ddim;
    std::optional<StepSpacing> spacing; ///< DPM-Solver++ only; none: the model's own
    Geometry geometry = Geometry::Crop;
    std::uint64_t seed = 0;

    bool operator==(const CompletionSettings&) const = default;
};

/// A model's own settings in each tier.
struct TierSettings
{
    CompletionSettings exact;
    CompletionSettings fast;

    const CompletionSettings& of(Tier tier) const { return tier == Tier::Exact ? exact : fast; }
};

/// The tier that these settings are; none if somebody has changed them. Samples, geometry and seed are of no tier.
std::optional<Tier> tierOf(const CompletionSettings& settings, const TierSettings& tiers);

/// Those settings as the tier wants them; samples, geometry and seed stay.
CompletionSettings inTier(const CompletionSettings& settings, const CompletionSettings& tier);

} // namespace unocclude
