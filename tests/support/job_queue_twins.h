// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jobs/inline_job_queue.h"
#include "jobs/thread_job_queue.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

namespace unocclude::test {

/// Global rows (from initTestCase_data) that run every test of a class on both queues.
inline void addTwinRows()
{
    QTest::addColumn<bool>("threaded");
    QTest::newRow("thread") << true;
    QTest::newRow("inline") << false;
}

inline bool isThreaded()
{
    QFETCH_GLOBAL(bool, threaded);
    return threaded;
}

/// The queue of the global row that is being run.
inline std::unique_ptr<JobQueue> makeTwin()
{
    if (isThreaded())
        return std::make_unique<ThreadJobQueue>();
    return std::make_unique<InlineJobQueue>();
}

/// Runs the event loop until nothing is left to do.
/// @return false if a job takes longer than any of the tests' jobs may
inline bool runUntilIdle(JobQueue& queue)
{
    QSignalSpy finished(&queue, &JobQueue::finished);
    while (!queue.isIdle()) {
        if (!finished.wait(30'000))
            return false;
    }
    return true;
}

} // namespace unocclude::test
