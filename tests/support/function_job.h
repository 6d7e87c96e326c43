// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jobs/job.h"

#include <functional>
#include <semaphore>
#include <utility>

namespace unocclude::test {

/// A job made of two functions.
class FunctionJob final : public Job
{
public:
    using Work = std::function<void(JobControl&)>;
    using End = std::function<void(const JobOutcome&)>;

    explicit FunctionJob(Work work, End end = {})
        : m_work(std::move(work))
        , m_end(std::move(end))
    {
    }

    QString title() const override { return QStringLiteral("Test job"); }
    void process(JobControl& control) override { m_work(control); }

    void finalize(const JobOutcome& outcome) override
    {
        if (m_end)
            m_end(outcome);
    }

private:
    Work m_work;
    End m_end;
};

/// Blocks until a stop is requested; returns at once if it was already.
inline void waitForStop(std::stop_token token)
{
    std::binary_semaphore stopped(0);
    const std::stop_callback release(token, [&stopped] { stopped.release(); });
    stopped.acquire();
}

} // namespace unocclude::test
