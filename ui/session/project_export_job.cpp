// SPDX-License-Identifier: Apache-2.0
#include "session/project_export_job.h"

#include <QFileInfo>

namespace unocclude {

ProjectExportJob::ProjectExportJob(const ProjectExport& what, const ExportOptions& options, const QString& out,
                                   Done done, Failed failed)
    : m_what(what)
    , m_options(options)
    , m_out(out)
    , m_done(std::move(done))
    , m_failed(std::move(failed))
{
}

QString ProjectExportJob::title() const
{
    return tr("Exporting %1").arg(QFileInfo(m_out).fileName());
}

void ProjectExportJob::process(JobControl& control)
{
    m_summary = exportAnnotations(m_what, m_options, m_out, control.stopToken());
}

void ProjectExportJob::finalize(const JobOutcome& outcome)
{
    if (outcome.succeeded())
        m_done(m_summary);
    else if (const QString message = outcome.errorMessage(); !message.isEmpty())
        m_failed(message);
}

} // namespace unocclude
