// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "document/document.h"
#include "jobs/job.h"
#include "segmentation/segmenter.h"

#include <QCoreApplication>
#include <QPointer>

#include <memory>
#include <optional>

namespace unocclude {

/// Finds the visible mask of what the user pointed at and puts it into the document (applyVisibleMask). Push it with
/// JobQueue::replace under `queueKey`, for with every click only the newest prompt counts.
class SegmentJob final : public Job
{
    Q_DECLARE_TR_FUNCTIONS(SegmentJob)

public:
    static QString queueKey();

    /// Takes the document's photo as it is now.
    /// @param target the instance that the prompt belongs to; none makes a new one
    /// @param segmenter used on the worker thread only
    SegmentJob(Document& document, std::optional<InstanceId> target, const Prompt& prompt,
               std::shared_ptr<Segmenter> segmenter);

    QString title() const override;
    void process(JobControl& control) override;
    void finalize(const JobOutcome& outcome) override;

private:
    QPointer<Document> m_document; ///< touched on the owner thread only
    std::optional<InstanceId> m_target;
    Photo m_photo;
    Prompt m_prompt;
    std::shared_ptr<Segmenter> m_segmenter;
    Mask m_visible; ///< the result
};

} // namespace unocclude
