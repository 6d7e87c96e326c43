// SPDX-License-Identifier: Apache-2.0
#include "session/prompt_controller.h"

#include "document/commands/remove_instance.h"
#include "document/commands/set_prompt.h"
#include "segmentation/segment_job.h"

#include <utility>

namespace unocclude {

PromptController::PromptController(Document& document, JobQueue& queue, std::shared_ptr<Segmenter> segmenter,
                                   QObject* parent)
    : QObject(parent)
    , m_document(document)
    , m_queue(queue)
    , m_segmenter(std::move(segmenter))
{
    connect(&document, &Document::changed, this, &PromptController::follow);
    connect(&queue, &JobQueue::finished, this, &PromptController::jobFinished);
}

void PromptController::selectPoint(std::optional<std::size_t> index)
{
    m_selected = index;
    Q_EMIT draftChanged();
}

void PromptController::addPoint(const PromptPoint& point)
{
    m_draft.points.push_back(point);
    m_selected = m_draft.points.size() - 1;
    request();
}

void PromptController::setBox(const QRectF& box)
{
    m_draft.box = box;
    request();
}

void PromptController::movePoint(std::size_t index, QPointF position)
{
    m_draft.points.at(index).position = position;
    Q_EMIT draftChanged();
}

void PromptController::finishMove()
{
    request();
}

void PromptController::abortMove()
{
    resetDraft();
}

void PromptController::beginAnother()
{
    if (isBusy())
        m_anotherNext = true;
    else
        m_document.setCurrent(std::nullopt);
}

void PromptController::removeSelectedPoint()
{
    if (!m_selected || *m_selected >= m_draft.points.size())
        return;
    m_draft.points.erase(m_draft.points.begin() + static_cast<std::ptrdiff_t>(*m_selected));
    m_selected.reset();
    request();
}

void PromptController::removeBox()
{
    if (!std::exchange(m_draft.box, std::nullopt))
        return;
    request();
}

bool PromptController::cancel()
{
    m_anotherNext = false;
    const auto job = m_job;
    if (!job)
        return false;
    setJob(std::nullopt); // its end will find nobody waiting
    m_queue.cancel(*job);
    resetDraft();
    return true;
}

void PromptController::follow(const ChangeEvent& event)
{
    const bool concernsCurrent = std::visit(
        [this](const auto& change) {
            using Change = std::remove_cvref_t<decltype(change)>;
            if constexpr (std::is_same_v<Change, PromptChanged>)
                return m_document.currentId() == change.id;
            return std::is_same_v<Change, CurrentChanged> || std::is_same_v<Change, PhotoReplaced>;
        },
        event);
    if (!concernsCurrent)
        return;
    const Instance* current = m_document.current();
    const bool isOwnResult = m_job && current && current->prompt == m_draft;
    if (!isOwnResult)
        cancel(); // what was pointed at belongs to a state that has gone
    resetDraft();
}

void PromptController::resetDraft()
{
    const Instance* current = m_document.current();
    m_draft = current ? current->prompt : Prompt();
    if (m_selected && *m_selected >= m_draft.points.size())
        m_selected.reset();
    Q_EMIT draftChanged();
}

void PromptController::request()
{
    Q_EMIT draftChanged();
    m_anotherNext = false; // who goes on pointing means this object still
    if (!m_draft.isEmpty()) {
        auto job = std::make_unique<SegmentJob>(m_document, m_document.currentId(), m_draft, m_segmenter);
        m_job.reset(); // the end of the one that is replaced must not take the draft back
        setJob(m_queue.replace(SegmentJob::queueKey(), std::move(job)));
    } else if (const Instance* current = m_document.current(); current && current->visibleEdited) {
        // drawn by hand, so there is something without a prompt as well
        m_document.push(std::make_unique<SetPrompt>(m_document, current->id, Prompt(), current->visible));
    } else if (current) {
        m_document.push(std::make_unique<RemoveInstance>(m_document, current->id));
    } else {
        cancel();
    }
}

void PromptController::setJob(std::optional<JobId> job)
{
    const bool was = isBusy();
    m_job = job;
    if (was != isBusy())
        Q_EMIT busyChanged(isBusy());
}

void PromptController::jobFinished(JobId id, const JobOutcome& outcome)
{
    if (m_job != id)
        return;
    setJob(std::nullopt);
    const bool anotherNext = std::exchange(m_anotherNext, false);
    if (outcome.succeeded() && m_document.readOnlyBecause().isEmpty())
        Q_EMIT masked();
    else
        resetDraft();
    if (outcome.succeeded() && anotherNext)
        beginAnother();
    if (const QString message = outcome.errorMessage(); !message.isEmpty())
        Q_EMIT failed(message);
}

} // namespace unocclude
