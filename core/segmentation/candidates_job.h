// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jobs/job.h"
#include "segmentation/segmenter.h"

#include <QCoreApplication>

#include <functional>
#include <memory>

namespace unocclude {

/// Finds everything that a prompt could mean, from part to group.
class CandidatesJob final : public Job
{
    Q_DECLARE_TR_FUNCTIONS(CandidatesJob)

public:
    using Found = std::function<void(std::vector<MaskCandidate> candidates)>;

    /// @param found called on the owner thread if all went well
    CandidatesJob(const Photo& photo, Prompt prompt, std::shared_ptr<Segmenter> segmenter, Found found);

    QString title() const override;
    void process(JobControl& control) override;
    void finalize(const JobOutcome& outcome) override;

private:
    Photo m_photo;
    Prompt m_prompt;
    std::shared_ptr<Segmenter> m_segmenter;
    Found m_found;
    std::vector<MaskCandidate> m_candidates;
};

} // namespace unocclude
