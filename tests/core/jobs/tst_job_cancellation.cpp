// SPDX-License-Identifier: Apache-2.0
#include "jobs/job_queue.h"

#include "support/job_examples.h"
#include "support/job_queue_twins.h"

using namespace unocclude;
using namespace unocclude::test;

/// The contract of JobQueue when jobs are cancelled or outdated, on both twins.
class TestJobCancellation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addTwinRows(); }

    void cancelBeforeStartIsNotLost();
    void cancelWhileAnotherRunsIsNotLost();
    void cancelWhenStartedPreventsTheWork();
    void cancelWhileRunning();
    void cancelAfterTheWorkDropsTheResult();
    void cancelOutweighsAnError();
    void cancelOfAFinishedJobIsIgnored();
    void cancelAllSparesWhatAFinalizePushes();
    void cancelledThrownByTheWorkItselfCountsAsCancel();
    void postedCallsOfACancelledJobAreSkipped();
    void newestRequestWins();
    void newestRequestStopsTheRunningOne();
    void replaceSparesOtherJobs();
};

namespace {

/// Cancels a job as soon as it reports progress: while it is running for certain.
void cancelOnProgress(JobQueue& queue)
{
    QObject::connect(&queue, &JobQueue::progressed, &queue, [&queue](JobId id) { queue.cancel(id); });
}

} // namespace

void TestJobCancellation::cancelBeforeStartIsNotLost()
{
    QStringList log;
    const auto queue = makeTwin();
    QSignalSpy started(queue.get(), &JobQueue::started);
    QSignalSpy finished(queue.get(), &JobQueue::finished);
    queue->cancel(queue->push(loggingJob(log, QStringLiteral("a"))));
    QCOMPARE(log, QStringList{QStringLiteral("a cancelled")});
    QCOMPARE(finished.count(), 1);
    queue->push(loggingJob(log, QStringLiteral("b")));
    QVERIFY(runUntilIdle(*queue));
    QCOMPARE(log.join(QStringLiteral(", ")), QStringLiteral("a cancelled, b worked, b done"));
    QCOMPARE(started.count(), 1);
}

void TestJobCancellation::cancelWhileAnotherRunsIsNotLost()
{
    QStringList log;
    const auto queue = makeTwin();
    queue->push(job([](JobControl& control) { control.report({}); }));
    const JobId waiting = queue->push(loggingJob(log, QStringLiteral("b")));
    connect(queue.get(), &JobQueue::progressed, this, [&] { queue->cancel(waiting); });
    QVERIFY(runUntilIdle(*queue));
    QCOMPARE(log, QStringList{QStringLiteral("b cancelled")});
}

void TestJobCancellation::cancelWhenStartedPreventsTheWork()
{
    QStringList log;
    const auto queue = makeTwin();
    connect(queue.get(), &JobQueue::started, queue.get(), &JobQueue::cancel);
    queue->push(loggingJob(log, QStringLiteral("a")));
    QVERIFY(runUntilIdle(*queue));
    QCOMPARE(log, QStringList{QStringLiteral("a cancelled")});
}

void TestJobCancellation::cancelWhileRunning()
{
    std::optional<JobOutcome> outcome;
    const auto queue = makeTwin();
    cancelOnProgress(*queue);
    queue->push(job(
        [](JobControl& control) {
            control.report({});
            waitForStop(control.stopToken());
            control.throwIfCancelled();
            QFAIL("the cancel did not arrive");
        },
        keep(outcome)));
    QVERIFY(runUntilIdle(*queue));
    QVERIFY(outcome->cancelled && !outcome->error);
}

void TestJobCancellation::cancelAfterTheWorkDropsTheResult()
{
    std::optional<JobOutcome> outcome;
    const auto queue = makeTwin();
    cancelOnProgress(*queue);
    queue->push(job([](JobControl& control) { control.report({1, 1, {}}); }, keep(outcome)));
    QVERIFY(runUntilIdle(*queue));
    QVERIFY(outcome->cancelled);
}

void TestJobCancellation::cancelOutweighsAnError()
{
    std::optional<JobOutcome> outcome;
    const auto queue = makeTwin();
    cancelOnProgress(*queue);
    queue->push(job(
        [](JobControl& control) {
            control.report({});
            throw std::runtime_error("fell over while stopping");
        },
        keep(outcome)));
    QVERIFY(runUntilIdle(*queue));
    QVERIFY(outcome->cancelled && !outcome->error);
    QVERIFY(outcome->errorMessage().isEmpty());
}

void TestJobCancellation::cancelOfAFinishedJobIsIgnored()
{
    const auto queue = makeTwin();
    QSignalSpy finished(queue.get(), &JobQueue::finished);
    const JobId id = queue->push(idleJob());
    QVERIFY(runUntilIdle(*queue));
    queue->cancel(id);
    queue->cancelAll();
    QCOMPARE(finished.count(), 1);
}

void TestJobCancellation::cancelAllSparesWhatAFinalizePushes()
{
    QStringList log;
    const auto queue = makeTwin();
    queue->push(
        job([](JobControl&) {}, [&](const JobOutcome&) { queue->push(loggingJob(log, QStringLiteral("successor"))); }));
    queue->push(loggingJob(log, QStringLiteral("b")));
    queue->cancelAll();
    QVERIFY(runUntilIdle(*queue));
    QCOMPARE(log.join(QStringLiteral(", ")), QStringLiteral("b cancelled, successor worked, successor done"));
}

void TestJobCancellation::cancelledThrownByTheWorkItselfCountsAsCancel()
{
    std::optional<JobOutcome> outcome;
    const auto queue = makeTwin();
    queue->push(job([](JobControl&) { throw Cancelled(); }, keep(outcome)));
    QVERIFY(runUntilIdle(*queue));
    QVERIFY(outcome->cancelled && !outcome->error);
}

void TestJobCancellation::postedCallsOfACancelledJobAreSkipped()
{
    bool previewed = false;
    const auto queue = makeTwin();
    cancelOnProgress(*queue);
    QSignalSpy progressed(queue.get(), &JobQueue::progressed);
    queue->push(job([&](JobControl& control) {
        control.report({1, 3, {}});
        control.callOnOwnerThread([&previewed] { previewed = true; });
        control.report({2, 3, {}});
    }));
    QVERIFY(runUntilIdle(*queue));
    QVERIFY(!previewed);
    QCOMPARE(progressed.count(), 1);
}

void TestJobCancellation::newestRequestWins()
{
    QStringList log;
    const auto queue = makeTwin();
    for (const char* name : {"a", "b", "c"})
        queue->replace(QStringLiteral("click"), loggingJob(log, QString::fromLatin1(name)));
    QVERIFY(runUntilIdle(*queue));
    QCOMPARE(log.join(QStringLiteral(", ")), QStringLiteral("a cancelled, b cancelled, c worked, c done"));
}

void TestJobCancellation::newestRequestStopsTheRunningOne()
{
    QStringList log;
    std::optional<JobOutcome> outcome;
    const auto queue = makeTwin();
    const QString key = QStringLiteral("click");
    connect(queue.get(), &JobQueue::progressed, this,
            [&] { queue->replace(key, loggingJob(log, QStringLiteral("newer"))); });
    queue->replace(key, job(
                            [](JobControl& control) {
                                control.report({});
                                waitForStop(control.stopToken());
                            },
                            keep(outcome)));
    QVERIFY(runUntilIdle(*queue));
    QVERIFY(outcome->cancelled);
    QCOMPARE(log.join(QStringLiteral(", ")), QStringLiteral("newer worked, newer done"));
}

void TestJobCancellation::replaceSparesOtherJobs()
{
    QStringList log;
    const auto queue = makeTwin();
    queue->push(loggingJob(log, QStringLiteral("unkeyed")));
    queue->replace(QStringLiteral("hover"), loggingJob(log, QStringLiteral("hover")));
    queue->replace(QStringLiteral("click"), loggingJob(log, QStringLiteral("click")));
    QVERIFY(runUntilIdle(*queue));
    QVERIFY(log.filter(QStringLiteral("cancelled")).isEmpty());
}

QTEST_GUILESS_MAIN(TestJobCancellation)
#include "tst_job_cancellation.moc"
