// SPDX-License-Identifier: Apache-2.0
#include "jobs/inline_job_queue.h"

#include "support/function_job.h"

#include <QTest>

using namespace unocclude;
using namespace unocclude::test;

/// What InlineJobQueue has beyond the contract that tst_job_queue checks.
class TestInlineJobQueue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void runPendingNeedsNoEventLoop();
    void runPendingFromWithinAJobDoesNotNest();
};

void TestInlineJobQueue::runPendingNeedsNoEventLoop()
{
    int worked = 0;
    InlineJobQueue queue;
    const auto work = [&worked](JobControl&) { ++worked; };
    queue.push(std::make_unique<FunctionJob>(
        work, [&](const JobOutcome&) { queue.push(std::make_unique<FunctionJob>(work)); }));
    queue.push(std::make_unique<FunctionJob>(work));
    queue.runPending();
    QVERIFY(queue.isIdle());
    QCOMPARE(worked, 3);
}

void TestInlineJobQueue::runPendingFromWithinAJobDoesNotNest()
{
    int worked = 0;
    InlineJobQueue queue;
    queue.push(std::make_unique<FunctionJob>([&](JobControl&) {
        queue.runPending();
        QCOMPARE(worked, 0);
    }));
    queue.push(std::make_unique<FunctionJob>([&](JobControl&) { ++worked; }));
    queue.runPending();
    QCOMPARE(worked, 1);
}

QTEST_GUILESS_MAIN(TestInlineJobQueue)
#include "tst_inline_job_queue.moc"
