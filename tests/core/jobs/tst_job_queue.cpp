// SPDX-License-Identifier: Apache-2.0
#include "jobs/job_queue.h"

#include "support/function_job.h"
#include "support/job_queue_twins.h"

#include <QStringList>
#include <QThread>

#include <atomic>
#include <latch>
#include <vector>

using namespace unocclude;
using namespace unocclude::test;

/// The contract of JobQueue, on both twins.
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
    void finalizeMayPushTheNextJob();
    void destructionFinalisesUnfinishedJobsAsCancelled();
    void destructionFinalisesWhatAFinalizePushes();
};

namespace {

std::unique_ptr<Job> job(FunctionJob::Work work, FunctionJob::End end = {})
{
    return std::make_unique<FunctionJob>(std::move(work), std::move(end));
}

std::unique_ptr<Job> idleJob()
{
    return job([](JobControl&) {});
}

/// A job that writes down what happens to it.
std::unique_ptr<Job> loggingJob(QStringList& log, const QString& name)
{
    return job([&log, name](JobControl&) { log << name + QStringLiteral(" worked"); },
               [&log, name](const JobOutcome& outcome) {
                   log << name + (outcome.cancelled ? QStringLiteral(" cancelled") : QStringLiteral(" done"));
               });
}

/// The outcome, once it is known, of a job that is only worked on.
FunctionJob::End keep(std::optional<JobOutcome>& outcome)
{
    return [&outcome](const JobOutcome& known) { outcome = known; };
}

/// Cancels a job as soon as it reports progress: while it is running for certain.
void cancelOnProgress(JobQueue& queue)
{
    QObject::connect(&queue, &JobQueue::progressed, &queue, [&queue](JobId id) { queue.cancel(id); });
}

} // namespace

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

void TestJobQueue::cancelBeforeStartIsNotLost()
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

void TestJobQueue::cancelWhileAnotherRunsIsNotLost()
{
    QStringList log;
    const auto queue = makeTwin();
    queue->push(job([](JobControl& control) { control.report({}); }));
    const JobId waiting = queue->push(loggingJob(log, QStringLiteral("b")));
    connect(queue.get(), &JobQueue::progressed, this, [&] { queue->cancel(waiting); });
    QVERIFY(runUntilIdle(*queue));
    QCOMPARE(log, QStringList{QStringLiteral("b cancelled")});
}

void TestJobQueue::cancelWhenStartedPreventsTheWork()
{
    QStringList log;
    const auto queue = makeTwin();
    connect(queue.get(), &JobQueue::started, queue.get(), &JobQueue::cancel);
    queue->push(loggingJob(log, QStringLiteral("a")));
    QVERIFY(runUntilIdle(*queue));
    QCOMPARE(log, QStringList{QStringLiteral("a cancelled")});
}

void TestJobQueue::cancelWhileRunning()
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

void TestJobQueue::cancelAfterTheWorkDropsTheResult()
{
    std::optional<JobOutcome> outcome;
    const auto queue = makeTwin();
    cancelOnProgress(*queue);
    queue->push(job([](JobControl& control) { control.report({1, 1, {}}); }, keep(outcome)));
    QVERIFY(runUntilIdle(*queue));
    QVERIFY(outcome->cancelled);
}

void TestJobQueue::cancelOutweighsAnError()
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

void TestJobQueue::cancelOfAFinishedJobIsIgnored()
{
    const auto queue = makeTwin();
    QSignalSpy finished(queue.get(), &JobQueue::finished);
    const JobId id = queue->push(idleJob());
    QVERIFY(runUntilIdle(*queue));
    queue->cancel(id);
    queue->cancelAll();
    QCOMPARE(finished.count(), 1);
}

void TestJobQueue::cancelAllSparesWhatAFinalizePushes()
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

void TestJobQueue::cancelledThrownByTheWorkItselfCountsAsCancel()
{
    std::optional<JobOutcome> outcome;
    const auto queue = makeTwin();
    queue->push(job([](JobControl&) { throw Cancelled(); }, keep(outcome)));
    QVERIFY(runUntilIdle(*queue));
    QVERIFY(outcome->cancelled && !outcome->error);
}

void TestJobQueue::postedCallsOfACancelledJobAreSkipped()
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

void TestJobQueue::newestRequestWins()
{
    QStringList log;
    const auto queue = makeTwin();
    for (const char* name : {"a", "b", "c"})
        queue->replace(QStringLiteral("click"), loggingJob(log, QString::fromLatin1(name)));
    QVERIFY(runUntilIdle(*queue));
    QCOMPARE(log.join(QStringLiteral(", ")), QStringLiteral("a cancelled, b cancelled, c worked, c done"));
}

void TestJobQueue::newestRequestStopsTheRunningOne()
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

void TestJobQueue::replaceSparesOtherJobs()
{
    QStringList log;
    const auto queue = makeTwin();
    queue->push(loggingJob(log, QStringLiteral("unkeyed")));
    queue->replace(QStringLiteral("hover"), loggingJob(log, QStringLiteral("hover")));
    queue->replace(QStringLiteral("click"), loggingJob(log, QStringLiteral("click")));
    QVERIFY(runUntilIdle(*queue));
    QVERIFY(log.filter(QStringLiteral("cancelled")).isEmpty());
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
