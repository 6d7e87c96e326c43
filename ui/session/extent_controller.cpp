// SPDX-License-Identifier: Apache-2.0
#include "session/extent_controller.h"

#include "document/apply_results.h"
#include "segmentation/candidates_job.h"
#include "session/prompt_controller.h"

#include <algorithm>
#include <utility>

namespace unocclude {
namespace {

/// What was pointed at, however much of it is meant.
Prompt withoutExtent(Prompt prompt)
{
    prompt.extent = Extent::Likeliest;
    return prompt;
}

} // namespace

ExtentController::ExtentController(Document& document, JobQueue& queue, const PromptController& prompts,
                                   std::shared_ptr<Segmenter> segmenter, QObject* parent)
    : QObject(parent)
    , m_document(document)
    , m_queue(queue)
    , m_prompts(prompts)
    , m_segmenter(std::move(segmenter))
{
    connect(&document, &Document::changed, this, &ExtentController::follow);
    connect(&queue, &JobQueue::finished, this, &ExtentController::jobFinished);
    connect(&prompts, &PromptController::masked, this, [this] {
        if (const int by = std::exchange(m_whenMasked, 0))
            step(by);
    });
    connect(&prompts, &PromptController::draftChanged, this, [this] {
        if (!m_prompts.isBusy())
            m_whenMasked = 0; // the click was refused or taken back
    });
}

bool ExtentController::canStep() const
{
    return !m_prompts.prompt().isEmpty();
}

void ExtentController::larger()
{
    step(1);
}

void ExtentController::smaller()
{
    step(-1);
}

std::optional<ExtentPlace> ExtentController::place() const
{
    const auto at = shown();
    if (!at || m_known->candidates.size() < 2)
        return std::nullopt;
    return ExtentPlace{static_cast<int>(*at) + 1, static_cast<int>(m_known->candidates.size()),
                       m_known->candidates[*at].extent};
}

void ExtentController::forget()
{
    m_known.reset();
    Q_EMIT changed();
}

void ExtentController::step(int by)
{
    if (m_prompts.isBusy())
        m_whenMasked = by;
    else if (isKnown())
        show(by);
    else if (m_document.current() && canStep())
        ask(by);
}

void ExtentController::ask(int by)
{
    Known known{m_document.photo(), withoutExtent(m_document.current()->prompt), {}};
    auto found = [this, known, by](std::vector<MaskCandidate> candidates) mutable {
        known.candidates = std::move(candidates);
        adopt(std::move(known), by);
    };
    auto job = std::make_unique<CandidatesJob>(known.photo, known.prompt, m_segmenter, std::move(found));
    m_job = m_queue.replace(QStringLiteral("candidates"), std::move(job));
}

void ExtentController::adopt(Known known, int by)
{
    m_known = std::move(known);
    if (isKnown()) // else the user has gone on meanwhile
        show(by);
    Q_EMIT changed();
}

void ExtentController::show(int by)
{
    const int count = static_cast<int>(m_known->candidates.size());
    if (count < 2)
        return Q_EMIT noChoice();
    const int from = static_cast<int>(shown().value_or(0));
    const MaskCandidate& next = m_known->candidates[static_cast<std::size_t>((from + by + count) % count)];
    Prompt prompt = m_document.current()->prompt;
    prompt.extent = next.extent;
    applyVisibleMask(m_document, m_known->photo, m_document.currentId(), prompt, next.mask);
}

bool ExtentController::isKnown() const
{
    const Instance* current = m_document.current();
    return current && m_known && m_known->photo.rgb.data == m_document.photo().rgb.data &&
           m_known->prompt == withoutExtent(current->prompt);
}

std::optional<std::size_t> ExtentController::shown() const
{
    if (!isKnown())
        return std::nullopt;
    const auto& candidates = m_known->candidates;
    const auto found = std::ranges::find(candidates, m_document.current()->visible, &MaskCandidate::mask);
    if (found == candidates.end())
        return std::nullopt;
    return static_cast<std::size_t>(found - candidates.begin());
}

void ExtentController::follow()
{
    if (m_known && m_known->photo.rgb.data != m_document.photo().rgb.data)
        m_known.reset();
    Q_EMIT changed();
}

void ExtentController::jobFinished(JobId id, const JobOutcome& outcome)
{
    if (m_job != id)
        return;
    m_job.reset();
    if (const QString message = outcome.errorMessage(); !message.isEmpty())
        Q_EMIT failed(message);
}

} // namespace unocclude
