// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "completion/completion_pipeline.h"
#include "document/completion_targets.h"
#include "jobs/job.h"

#include <QCoreApplication>

#include <functional>
#include <memory>
#include <optional>

namespace unocclude {

/// Gives the completer of the model in use. Called on the worker thread, so that loading a model keeps nobody waiting.
/// @throw RuntimeError (ModelRefused)
using CompleterProvider = std::function<std::shared_ptr<Completer>()>;

/// The whole objects as they form, after one step.
struct FormingSamples
{
    InstanceId target;
    int step;
    int steps;
    std::vector<Sample> samples; ///< amodal masks are null
};

/// What is to be drawn, and for which object.
struct CompletionOrder
{
    InstanceId target{};
    CompletionSettings settings;
    Earlier earlier = Earlier::Replace;
    std::optional<std::uint64_t> onlySeed; ///< the batch is drawn as ever, but only this sample of it is taken
    std::optional<Tier> tier = {}; ///< of the model that draws, whichever that will be; the settings yield to it (inTier)
};

/// Who is told of a completion under way. Both are called on the owner thread; either may be empty.
struct CompletionWatch
{
    std::function<void(const FormingSamples& forming)> onForming; ///< after each step
    std::function<void(Arrival arrival)> onArrival;               ///< after a success, before the job's end is told
    std::function<void(const QString& sentence)> onNotice = {};   ///< what the user should know of it, likewise
};

/// Completes one object and brings the samples to it. The object is looked at when the job's turn comes: one that waited
/// takes the visible mask as it is by then, and is cancelled if the object has gone.
class CompletionJob final : public Job
{
    Q_DECLARE_TR_FUNCTIONS(CompletionJob)

public:
    CompletionJob(const std::shared_ptr<CompletionTargets>& targets, const CompletionOrder& order,
                  CompleterProvider completer, CompletionWatch watch = {});

    QString title() const override { return m_title; }
    void prepare() override;
    void process(JobControl& control) override;
    void finalize(const JobOutcome& outcome) override;

private:
    void reportStep(JobControl& control, int step, int steps, std::vector<Sample> forming) const;

    std::weak_ptr<CompletionTargets> m_targets; ///< touched on the owner thread only
    CompletionOrder m_order;
    QString m_title;
    CompletionTarget m_target;
    CompletionSubject m_subject;
    CompleterProvider m_completer;
    CompletionWatch m_watch;
    std::shared_ptr<const CompletionResult> m_result;
    QStringList m_notices; ///< of the batch
};

} // namespace unocclude
