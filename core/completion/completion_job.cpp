// SPDX-License-Identifier: Apache-2.0
#include "completion/completion_job.h"

#include "completion/sample_edits.h"

#include <algorithm>
#include <utility>

namespace unocclude {

CompletionJob::CompletionJob(const std::shared_ptr<CompletionTargets>& targets, const CompletionOrder& order,
                             CompleterProvider completer, CompletionWatch watch)
    : m_targets(targets)
    , m_order(order)
    , m_completer(std::move(completer))
    , m_watch(std::move(watch))
{
    const std::optional<CompletionTarget> target = targets->find(order.target);
    m_title = target && !target->label.isEmpty() ? tr("Completing \"%1\"").arg(target->label)
                                                 : tr("Completing the object");
}

void CompletionJob::prepare()
{
    const std::shared_ptr<CompletionTargets> targets = m_targets.lock();
    const std::optional<CompletionTarget> target = targets ? targets->find(m_order.target) : std::nullopt;
    if (!target)
        throw Cancelled();
    m_target = *target;
}

void CompletionJob::process(JobControl& control)
{
    control.report({0, m_order.settings.steps, tr("Preparing the model")});
    const std::shared_ptr<Completer> completer = m_completer();
    m_subject = m_target.read();
    const CompletionSettings settings =
        m_order.tier ? inTier(m_order.settings, completer->settingsOf(*m_order.tier)) : m_order.settings;
    const CompletionRequest request{m_subject.rgb, m_subject.visible, settings};
    const FormingCallback onStep = [&](int step, int steps, const std::vector<Sample>& forming) {
        reportStep(control, step, steps, forming);
    };
    const CompletionResult drawn = completeObject(request, *completer, control.stopToken(), onStep);
    m_notices = drawn.notices;
    m_result = std::make_shared<const CompletionResult>(
        m_order.onlySeed ? withOnlySeed(drawn, *m_order.onlySeed, request.visible) : drawn);
}

void CompletionJob::finalize(const JobOutcome& outcome)
{
    const std::shared_ptr<CompletionTargets> targets = m_targets.lock();
    if (!outcome.succeeded() || !targets)
        return;
    const Arrival arrival = targets->apply({m_order.target, m_subject.visible, m_result, m_order.earlier});
    if (m_watch.onArrival)
        m_watch.onArrival(arrival);
    if (m_watch.onNotice)
        std::for_each(m_notices.cbegin(), m_notices.cend(), m_watch.onNotice);
}

void CompletionJob::reportStep(JobControl& control, int step, int steps, std::vector<Sample> forming) const
{
    control.report({step, steps, tr("Step %1 of %2").arg(step).arg(steps)});
    if (!m_watch.onForming)
        return;
    if (m_order.onlySeed)
        std::erase_if(forming, [this](const Sample& sample) { return sample.seed != *m_order.onlySeed; });
    control.callOnOwnerThread([this, forming = FormingSamples{m_order.target, step, steps, std::move(forming)}] {
        m_watch.onForming(forming);
    });
}

} // namespace unocclude
