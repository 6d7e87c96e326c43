// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "completion/completer.h"

#include <optional>
#include <string>

namespace CLI {
class App;
}

namespace unocclude::cli {

/// How samples are drawn: --tier, --samples, --steps, --guidance and the rest of what CompletionSettings holds.
class SamplingOptions
{
public:
    void declare(CLI::App& command);

    /// For a command's callback: options that do not go together are a usage error like any other.
    /// @throw CLI::ValidationError
    void check() const;

    /// The model's own settings for the tier, but for what was given.
    CompletionSettings settingsFor(const Completer& model) const;

private:
    void declareTier(CLI::App& command);
    void declareNumbers(CLI::App& command);
    void declareChoices(CLI::App& command);

    std::optional<Tier> m_tier;
    std::optional<int> m_samples;
    std::optional<int> m_steps;
    std::optional<double> m_guidance;
    std::string m_guidanceInterval; ///< the parser has checked the form; empty if not given
    std::optional<double> m_eta;
    std::optional<SamplerKind> m_sampler;
    std::optional<StepSpacing> m_spacing;
    std::optional<Geometry> m_geometry;
};

} // namespace unocclude::cli
