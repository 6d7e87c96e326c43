// SPDX-License-Identifier: Apache-2.0
#include "segmentation/segment_job.h"

#include "document/apply_results.h"

#include <utility>

namespace unocclude {

QString SegmentJob::queueKey()
{
    return QStringLiteral("segment");
}

SegmentJob::SegmentJob(Document& document, std::optional<InstanceId> target, const Prompt& prompt,
                       std::shared_ptr<Segmenter> segmenter)
    : m_document(&document)
    , m_target(target)
    , m_photo(document.photo())
    , m_prompt(prompt)
    , m_segmenter(std::move(segmenter))
{
}

QString SegmentJob::title() const
{
    return tr("Finding the visible part");
}

void SegmentJob::process(JobControl& control)
{
    m_visible = m_segmenter->segment(m_photo, m_prompt, control.stopToken());
}

void SegmentJob::finalize(const JobOutcome& outcome)
{
    if (outcome.succeeded() && m_document)
        applyVisibleMask(*m_document, m_photo, m_target, m_prompt, m_visible);
}

} // namespace unocclude
