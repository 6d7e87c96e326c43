// SPDX-License-Identifier: Apache-2.0
#include "jobs/job_queue.h"

#include "support/job_examples.h"
#include "support/job_queue_twins.h"

#include <QThread>

#include <atomic>
#include <latch>
#include <vector>

using namespace unocclude;
using namespace unocclude::test;

/// The contract of JobQueue, on both twins; tst_job_cancellation holds what it says of cancelling.
class TestJobQueue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addTwinRows(); }

    void runsJobsInOrderEachFinalisedBeforeTheNextStarts();
    void pushReturnsBeforeAnythingRuns();
    void processRunsOnTheWorkerAllElseOnTheOwnerThread();
    void signalsComeInOrder();
    void progressAndPostedCallsKeepTheirOrder();
    void anExceptionReachesFinalizeAndTheNextJobRuns();
    void anExceptionOfUnknownTypeIsCaught();
    void finalizeMayPushTheNextJob();
    void destructionFinalisesUnfinishedJobsAsCancelled();
    void destructionFinalisesWhatAFinalizePushes();
};

void TestJobQueue::runsJobsInOrderEachFinalisedBeforeTheNextStarts()
{
    QStringList log;
    const auto queue = makeTwin();
    queue->push(loggingJob(log, QStringLiteral("a")));
    queue->push(loggingJob(log, QStringLiteral("b")));
    queue->push(loggingJob(log, QStringLiteral("c")));
    QVERIFY(runUntilIdle(*queue));
    QCOMPARE(log.join(QStringLiteral(", ")), QStringLiteral("a worked, a done, b worked, b done, c worked, c done"));
}

void TestJobQueue::pushReturnsBeforeAnythingRuns()
{
    std::atomic<bool> worked = false;
    const auto queue = makeTwin();
    QSignalSpy started(queue.get(), &JobQueue::started);
    queue->push(job([&worked](JobControl&) { worked = true; }));
    QVERIFY(!worked);
    QCOMPARE(started.count(), 0);
    QVERIFY(runUntilIdle(*queue));
    QVERIFY(worked);
}

void TestJobQueue::processRunsOnTheWorkerAllElseOnTheOwnerThread()
{
    std::vector<QThread*> workers;
    std::vector<QThread*> owners;
    const auto noteOwner = [&owners] { owners.push_back(QThread::currentThread()); };
    const auto work = [&](JobControl& control) {
        workers.push_back(QThread::currentThread());
        control.callOnOwnerThread(noteOwner);
    };
    /// notes the thread on which a job's functions, and so the job, are destroyed
    const auto noteDestruction = [&] { return std::shared_ptr<void>(nullptr, [noteOwner](void*) { noteOwner(); }); };
    const auto queue = makeTwin();
    for (int i = 0; i < 50; ++i) {
        queue->push(job([work, tracer = noteDestruction()](JobControl& control) { work(control); },
                        [&](const JobOutcome&) { noteOwner(); }));
    }
    QVERIFY(runUntilIdle(*queue));
    QCoreApplication::processEvents();
    QCOMPARE(owners, std::vector<QThread*>(150, thread()));
    QCOMPARE(workers, std::vector<QThread*>(50, workers.front()));
    QCOMPARE(workers.front() != thread(), isThreaded());
}

void TestJobQueue::signalsComeInOrder()
{
    QStringList log;
    const auto queue = makeTwin();
    connect(queue.get(), &JobQueue::queued, this, [&](JobId, const QString& title) { log << title; });
    connect(queue.get(), &JobQueue::started, this, [&] { log << QStringLiteral("started"); });
    connect(queue.get(), &JobQueue::progressed, this,
            [&](JobId, const JobProgress& progress) { log << progress.text; });
    connect(queue.get(), &JobQueue::finished, this, [&] { log << QStringLiteral("finished"); });
    queue->push(job(
        [](JobControl& control) {
            control.report({1, 1, QStringLiteral("progress")});
        },
        [&](const JobOutcome&) { log << QStringLiteral("finalised"); }));
    QVERIFY(runUntilIdle(*queue));
    QCOMPARE(log.join(QStringLiteral(", ")), QStringLiteral("Test job, started, progress, finalised, finished"));
}

void TestJobQueue::progressAndPostedCallsKeepTheirOrder()
{
    std::vector<int> seen;
    const auto queue = makeTwin();
    connect(queue.get(), &JobQueue::progressed, this,
            [&](JobId, const JobProgress& progress) { seen.push_back(progress.step); });
    queue->push(job([&](JobControl& control) {
        for (int step = 0; step < 100; step += 2) {
            control.report({step, 100, {}});
            control.callOnOwnerThread([&seen, step] { seen.push_back(step + 1); });
        }
    }));
    QVERIFY(runUntilIdle(*queue));
    QCOMPARE(seen.size(), std::size_t{100});
    QVERIFY(std::is_sorted(seen.begin(), seen.end()));
}

void TestJobQueue::anExceptionReachesFinalizeAndTheNextJobRuns()
{
    const QString message = QStringLiteral("The disk is full.");
    std::optional<JobOutcome> failed;
    std::optional<JobOutcome> next;
    const auto queue = makeTwin();
    queue->push(job([&](JobControl&) { throw RuntimeError(RuntimeError::Kind::Failed, message); }, keep(failed)));
    queue->push(job([](JobControl&) {}, keep(next)));
    QVERIFY(runUntilIdle(*queue));
    QVERIFY(!failed->succeeded() && !failed->cancelled);
    QVERIFY_EXCEPTION_THROWN(std::rethrow_exception(failed->error), RuntimeError);
    QCOMPARE(failed->errorMessage(), message);
    QVERIFY(next->succeeded());
}

void TestJobQueue::anExceptionOfUnknownTypeIsCaught()
{
    std::optional<JobOutcome> outcome;
    const auto queue = makeTwin();
    queue->push(job([](JobControl&) { throw 42; }, keep(outcome)));
    QVERIFY(runUntilIdle(*queue));
    QVERIFY(outcome->error);
    QVERIFY(!outcome->errorMessage().isEmpty());
}

void TestJobQueue::finalizeMayPushTheNextJob()
{
    QStringList log;
    const auto queue = makeTwin();
    queue->push(
        job([](JobControl&) {}, [&](const JobOutcome&) { queue->push(loggingJob(log, QStringLiteral("successor"))); }));
    QVERIFY(runUntilIdle(*queue));
    QCOMPARE(log.join(QStringLiteral(", ")), QStringLiteral("successor worked, successor done"));
}

void TestJobQueue::destructionFinalisesUnfinishedJobsAsCancelled()
{
    QStringList log;
    std::latch running(1);
    std::optional<JobOutcome> outcome;
    auto queue = makeTwin();
    queue->push(job(
        [&](JobControl& control) {
            running.count_down();
            control.callOnOwnerThread([&log] { log << QStringLiteral("called after the end"); });
            waitForStop(control.stopToken());
        },
        keep(outcome)));
    queue->push(loggingJob(log, QStringLiteral("waiting")));
    if (isThreaded()) { // the inline twin cannot be destroyed while a job runs, for that is where it would have to be
        QCoreApplication::processEvents();
        running.wait();
    }
    queue.reset();
    QVERIFY(outcome && outcome->cancelled);
    QCOMPARE(log, QStringList{QStringLiteral("waiting cancelled")});
}

void TestJobQueue::destructionFinalisesWhatAFinalizePushes()
{
    QStringList log;
    auto queue = makeTwin();
    queue->push(job(
        [](JobControl&) {},
        [&log, queue = queue.get()](const JobOutcome&) { queue->push(loggingJob(log, QStringLiteral("successor"))); }));
    queue.reset();
    QCOMPARE(log, QStringList{QStringLiteral("successor cancelled")});
}

QTEST_GUILESS_MAIN(TestJobQueue)
#include "tst_job_queue.moc"
