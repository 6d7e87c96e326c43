// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "completion/completion_job.h"

namespace unocclude {

/// Makes another model the one to be loaded. Called on the worker, in the job's turn: what was ordered before is drawn by
/// the model before. @return what undoes it, if the model cannot be had
using ModelExchange = std::function<std::function<void()>()>;

/// Loads the model and lets it take one step on an empty picture, so that the first completion finds it warm.
class WarmUpJob final : public Job
{
    Q_DECLARE_TR_FUNCTIONS(WarmUpJob)

public:
    using Ready = std::function<void(const ModelIdentity& model, const TierSettings& tiers)>;

    /// @param ready called on the owner thread if the model could be loaded
    /// @param exchange may be empty: the same model as before
    WarmUpJob(CompleterProvider completer, ModelExchange exchange, Ready ready);

    QString title() const override;
    void process(JobControl& control) override;
    void finalize(const JobOutcome& outcome) override;

private:
    void load(JobControl& control);

    CompleterProvider m_completer;
    ModelExchange m_exchange;
    Ready m_ready;
    ModelIdentity m_model;
    TierSettings m_tiers;
};

} // namespace unocclude
