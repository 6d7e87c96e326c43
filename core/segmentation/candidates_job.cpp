// SPDX-License-Identifier: Apache-2.0
#include "segmentation/candidates_job.h"

#include <utility>

namespace unocclude {

CandidatesJob::CandidatesJob(const Photo& photo, Prompt prompt, std::shared_ptr<Segmenter> segmenter, Found found)
    : m_photo(photo)
    , m_prompt(std::move(prompt))
    , m_segmenter(std::move(segmenter))
    , m_found(std::move(found))
{
}

QString CandidatesJob::title() const
{
    return tr("Finding part, object and group");
}

void CandidatesJob::process(JobControl& control)
{
    m_candidates = m_segmenter->candidates(m_photo, m_prompt, control.stopToken());
}

void CandidatesJob::finalize(const JobOutcome& outcome)
{
    if (outcome.succeeded())
        m_found(std::move(m_candidates));
}

} // namespace unocclude
