// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/function_job.h"

#include <QStringList>

#include <memory>
#include <optional>

namespace unocclude::test {

inline std::unique_ptr<Job> job(FunctionJob::Work work, FunctionJob::End end = {})
{
    return std::make_unique<FunctionJob>(std::move(work), std::move(end));
}

inline std::unique_ptr<Job> idleJob()
{
    return job([](JobControl&) {});
}

/// A job that writes down what happens to it.
inline std::unique_ptr<Job> loggingJob(QStringList& log, const QString& name)
{
    return job([&log, name](JobControl&) { log << name + QStringLiteral(" worked"); },
               [&log, name](const JobOutcome& outcome) {
                   log << name + (outcome.cancelled ? QStringLiteral(" cancelled") : QStringLiteral(" done"));
               });
}

/// The outcome, once it is known, of a job that is only worked on.
inline FunctionJob::End keep(std::optional<JobOutcome>& outcome)
{
    return [&outcome](const JobOutcome& known) { outcome = known; };
}

} // namespace unocclude::test
