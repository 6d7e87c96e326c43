// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "completion/completion_job.h"

namespace unocclude {

/// Loads the model and lets it take one step on an empty picture, so that the first completion finds it warm.
class WarmUpJob final : public Job
{
    Q_DECLARE_TR_FUNCTIONS(WarmUpJob)

public:
    using Ready = std::function<void(const ModelIdentity& model, const TierSettings& tiers)>;

    /// @param ready called on the owner thread if the model could be loaded
    WarmUpJob(CompleterProvider completer, Ready ready);

    QString title() const override;
    void process(JobControl& control) override;
    void finalize(const JobOutcome& outcome) override;

private:
    CompleterProvider m_completer;
    Ready m_ready;
    ModelIdentity m_model;
    TierSettings m_tiers;
};

} // namespace unocclude
