// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "document/document.h"
#include "jobs/job_queue.h"
#include "segmentation/segmenter.h"

#include <QObject>

#include <memory>
#include <optional>

namespace unocclude {

class PreparationController;
class PromptController;

/// Shows beforehand which mask a click would give, wherever the mouse or the keyboard's cross rests. Changes nothing:
/// no prompt, no history. Only where the segmenter has prepared the photo and is quick; while a click's own mask is on
/// its way or samples are being chosen, nothing is shown. One answer is worked on at a time; of all positions that
/// passed meanwhile the newest is next, so that a preview follows a moving mouse as fast as the segmenter can.
class HoverController final : public QObject
{
    Q_OBJECT

public:
    HoverController(Document& document, JobQueue& queue, const PromptController& prompts,
                    const PreparationController& preparations, std::shared_ptr<Segmenter> segmenter,
                    QObject* parent = nullptr);

    bool isEnabled() const { return m_enabled; }
    void setEnabled(bool enabled);

    /// What a click would add now; nothing: it would add no point.
    void hover(const std::optional<PromptPoint>& point);

    const Mask& preview() const { return m_preview; } ///< null: none

Q_SIGNALS:
    void previewChanged();

private:
    class PreviewJob;

    bool mayPreview() const;
    Prompt clickedPrompt() const;
    void beginAnew();
    void pursue();
    void stop();
    void show(const Mask& preview);
    void jobFinished(JobId id);

    Document& m_document;
    JobQueue& m_queue;
    const PromptController& m_prompts;
    const PreparationController& m_preparations;
    std::shared_ptr<Segmenter> m_segmenter;
    bool m_enabled = true;
    std::optional<PromptPoint> m_point; ///< where the hand is
    std::optional<PromptPoint> m_asked; ///< the last one that was worked on
    std::optional<JobId> m_job;
    Mask m_preview;
};

} // namespace unocclude
