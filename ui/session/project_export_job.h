// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exchange/project_export.h"
#include "jobs/job.h"

#include <QCoreApplication>

#include <functional>

namespace unocclude {

/// Writes all annotations of a project for other programs. Pushed behind whatever saves the project, it takes all of it.
class ProjectExportJob final : public Job
{
    Q_DECLARE_TR_FUNCTIONS(ProjectExportJob)

public:
    using Done = std::function<void(const ProjectExportSummary& summary)>;
    using Failed = std::function<void(const QString& message)>;

    /// @param out the file to write    @param done, failed called on the owner thread
    ProjectExportJob(const ProjectExport& what, const ExportOptions& options, const QString& out, Done done,
                     Failed failed);

    QString title() const override;
    void process(JobControl& control) override;
    void finalize(const JobOutcome& outcome) override;

private:
    ProjectExport m_what;
    ExportOptions m_options;
    QString m_out;
    Done m_done;
    Failed m_failed;
    ProjectExportSummary m_summary;
};

} // namespace unocclude
