// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "document/document.h"
#include "jobs/job_queue.h"
#include "segmentation/segmenter.h"
#include "tools/prompt_editor.h"

#include <QObject>

#include <memory>
#include <optional>

namespace unocclude {

/// Turns pointing into visible masks. It keeps a draft of the current object's prompt that follows the mouse at once;
/// prompt and mask enter the document together when the mask has been found, as one undo step. Of several requests the
/// newest wins. Without a current object the first point begins a new one.
class PromptController final : public QObject, public PromptEditor
{
    Q_OBJECT

public:
    PromptController(Document& document, JobQueue& queue, std::shared_ptr<Segmenter> segmenter,
                     QObject* parent = nullptr);

    const Prompt& prompt() const override { return m_draft; }
    std::optional<std::size_t> selectedPoint() const override { return m_selected; }
    void selectPoint(std::optional<std::size_t> index) override;
    void addPoint(const PromptPoint& point) override;
    void setBox(const QRectF& box) override;
    void movePoint(std::size_t index, QPointF position) override;
    void finishMove() override;
    void abortMove() override;

    /// The next click begins a new object. A click whose mask is under way still gets it.
    void beginAnother();
    void removeSelectedPoint();
    void removeBox();

    bool isBusy() const { return m_job.has_value(); }
    bool cancel(); ///< false if nothing was under way

Q_SIGNALS:
    void draftChanged();
    void busyChanged(bool busy);
    void masked(); ///< what was pointed at last has become the current object's visible mask
    void failed(const QString& message);

private:
    void follow(const ChangeEvent& event);
    void resetDraft();
    void request();
    void setJob(std::optional<JobId> job);
    void jobFinished(JobId id, const JobOutcome& outcome);

    Document& m_document;
    JobQueue& m_queue;
    std::shared_ptr<Segmenter> m_segmenter;
    Prompt m_draft;
    std::optional<std::size_t> m_selected;
    std::optional<JobId> m_job;
    bool m_anotherNext = false; ///< when the mask that is under way has come
};

} // namespace unocclude
