// SPDX-License-Identifier: Apache-2.0
#include "completion/completion_settings.h"

namespace unocclude {

std::optional<Tier> tierOf(const CompletionSettings& settings, const TierSettings& tiers)
{
    for (const Tier tier : {Tier::Exact, Tier::Fast})
        if (settings == inTier(settings, tiers.of(tier)))
            return tier;
    return std::nullopt;
}

CompletionSettings inTier(const CompletionSettings& settings, const CompletionSettings& tier)
{
    CompletionSettings changed = tier;
    changed.samples = settings.samples;
    changed.geometry = settings.geometry;
    changed.seed = settings.seed;
    return changed;
}

} // namespace unocclude
