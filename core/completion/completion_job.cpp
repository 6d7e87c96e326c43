// SPDX-License-Identifier: Apache-2.0
#include "completion/completion_job.h"

#include "completion/sample_edits.h"
#include "document/apply_results.h"

#include <utility>

namespace unocclude {

CompletionJob::CompletionJob(Document& document, InstanceId target, const CompletionSettings& settings,
                             CompleterProvider completer, std::function<void(const FormingSamples&)> onForming,
                             Earlier earlier)
    : m_document(&document)
    , m_target(target)
    , m_label(document.find(target)->label)
    , m_request{document.photo().rgb, document.find(target)->visible, settings}
    , m_kept(earlier == Earlier::Keep ? document.find(target)->completion : nullptr)
    , m_completer(std::move(completer))
    , m_onForming(std::move(onForming))
{
}

QString CompletionJob::title() const
{
    return m_label.isEmpty() ? tr("Completing the object") : tr("Completing \"%1\"").arg(m_label);
}

void CompletionJob::process(JobControl& control)
{
    control.report({0, m_request.settings.steps, tr("Preparing the model")});
    const std::shared_ptr<Completer> completer = m_completer();
    const FormingCallback onStep = [&](int step, int steps, const std::vector<Sample>& forming) {
        reportStep(control, {m_target, step, steps, forming});
    };
    const CompletionResult drawn = completeObject(m_request, *completer, control.stopToken(), onStep);
    m_result =
        std::make_shared<const CompletionResult>(m_kept ? joined(*m_kept, drawn, m_request.visible) : drawn);
}

void CompletionJob::finalize(const JobOutcome& outcome)
{
    if (outcome.succeeded() && m_document)
        applyCompletion(*m_document, m_target, m_request.visible, m_result);
}

void CompletionJob::reportStep(JobControl& control, const FormingSamples& forming) const
{
    control.report({forming.step, forming.steps, tr("Step %1 of %2").arg(forming.step).arg(forming.steps)});
    if (m_onForming)
        control.callOnOwnerThread([this, forming] { m_onForming(forming); });
}

} // namespace unocclude
