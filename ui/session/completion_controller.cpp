// SPDX-License-Identifier: Apache-2.0
#include "session/completion_controller.h"

#include "document/commands/choose_sample.h"
#include "document/commands/discard_sample.h"
#include "session/warm_up_job.h"

#include <QRandomGenerator>

#include <algorithm>

namespace unocclude {
namespace {

constexpr int stepsBeforeEstimate = 3;

} // namespace

CompletionController::CompletionController(Document& document, JobQueue& queue, CompleterProvider completer,
                                           QObject* parent)
    : QObject(parent)
    , m_document(document)
    , m_queue(queue)
    , m_completer(std::move(completer))
{
    connect(&queue, &JobQueue::finished, this, &CompletionController::jobFinished);
}

void CompletionController::warmUp()
{
    const auto ready = [this](const ModelIdentity& model, const CompletionSettings& defaults) {
        adoptModel(model, defaults);
    };
    m_warmUp = m_queue.push(std::make_unique<WarmUpJob>(m_completer, ready));
}

void CompletionController::setOptions(const CompletionOptions& options)
{
    if (options == m_options)
        return;
    m_options = options;
    m_optionsTouched = true;
    Q_EMIT optionsChanged();
}

bool CompletionController::canComplete() const
{
    const Instance* current = m_document.current();
    return current && !current->visible.isEmpty() && !progressOf(current->id);
}

void CompletionController::complete()
{
    start(false);
}

void CompletionController::completeMore()
{
    start(true);
}

const CompletionProgress* CompletionController::progressOf(InstanceId id) const
{
    const auto found =
        std::ranges::find_if(m_running, [id](const auto& running) { return running.second.target == id; });
    return found == m_running.end() ? nullptr : &found->second;
}

bool CompletionController::cancel()
{
    if (m_running.empty())
        return false;
    const auto ofCurrent = std::ranges::find_if(
        m_running, [this](const auto& running) { return m_document.currentId() == running.second.target; });
    m_queue.cancel(ofCurrent != m_running.end() ? ofCurrent->first : m_running.begin()->first);
    return true;
}

void CompletionController::choose(const AmodalChoice& choice)
{
    const Instance* current = m_document.current();
    if (current && current->offers(choice))
        m_document.push(std::make_unique<ChooseSample>(m_document, current->id, choice));
}

void CompletionController::discardSample(int index)
{
    const Instance* current = m_document.current();
    if (current && current->offers(AmodalChoice::ofSample(index)))
        m_document.push(std::make_unique<DiscardSample>(m_document, current->id, index));
}

void CompletionController::start(bool keepEarlier)
{
    if (!canComplete())
        return;
    const Instance& target = *m_document.current();
    CompletionSettings settings = m_options.settings;
    if (m_options.randomSeed || (keepEarlier && target.completion))
        settings.seed = QRandomGenerator::global()->generate();
    auto job = std::make_unique<CompletionJob>(
        m_document, target.id, settings, m_completer, [this](const FormingSamples& forming) { formed(forming); },
        keepEarlier ? CompletionJob::Earlier::Keep : CompletionJob::Earlier::Replace);
    const JobId id = m_queue.push(std::move(job));
    m_running[id] = {target.id, 0, 0, settings.samples, settings.seed, keepEarlier, {}, {}};
    Q_EMIT progressed(target.id);
}

void CompletionController::formed(const FormingSamples& forming)
{
    const auto found =
        std::ranges::find_if(m_running, [&](const auto& running) { return running.second.target == forming.target; });
    if (found == m_running.end())
        return;
    CompletionProgress& progress = found->second;
    if (forming.step == 1)
        m_sinceFirstStep.start(); // the first step pays for what the others find warm
    progress.step = forming.step;
    progress.steps = forming.steps;
    progress.forming = forming.samples;
    if (forming.step > stepsBeforeEstimate)
        progress.secondsLeft =
            m_sinceFirstStep.elapsed() / 1000.0 / (forming.step - 1) * (forming.steps - forming.step);
    Q_EMIT progressed(forming.target);
}

void CompletionController::jobFinished(JobId id, const JobOutcome& outcome)
{
    const QString message = outcome.errorMessage();
    if (m_warmUp == id) {
        m_warmUp.reset();
        m_modelProblem = message;
        if (!message.isEmpty())
            Q_EMIT modelRefused(message);
        return;
    }
    const auto found = m_running.find(id);
    if (found == m_running.end())
        return;
    const InstanceId target = found->second.target;
    m_running.erase(found);
    Q_EMIT progressed(target);
    if (!message.isEmpty())
        Q_EMIT failed(message);
}

void CompletionController::adoptModel(const ModelIdentity& model, const CompletionSettings& defaults)
{
    if (!m_optionsTouched) {
        m_options.settings = defaults;
        Q_EMIT optionsChanged();
    }
    Q_EMIT modelReady(model);
}

} // namespace unocclude
