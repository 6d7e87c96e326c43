// SPDX-License-Identifier: Apache-2.0
#include "jobs/job_queue.h"

#include "support/job_examples.h"
#include "support/job_queue_twins.h"

using namespace unocclude;
using namespace unocclude::test;

namespace {

/// Has its snapshot taken in prepare().
class PreparedJob final : public Job
{
public:
    PreparedJob(std::function<void()> prepare, QStringList& log)
        : m_prepare(std::move(prepare))
        , m_log(log)
    {
    }

    QString title() const override { return QStringLiteral("Prepared job"); }
    void prepare() override { m_prepare(); }
    void process(JobControl&) override { m_log << QStringLiteral("worked"); }

    void finalize(const JobOutcome& outcome) override
    {
        m_log << (outcome.cancelled ? QStringLiteral("cancelled")
                  : outcome.error   ? outcome.errorMessage()
                                    : QStringLiteral("done"));
    }

private:
    std::function<void()> m_prepare;
    QStringList& m_log;
};

} // namespace

/// Moving, pausing and the last moment before the work, on both twins of JobQueue.
class TestJobOrder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addTwinRows(); }
    void init();

    void aWaitingJobIsMovedBeforeAnother();
    void aWaitingJobIsMovedToTheEnd();
    void whatDoesNotWaitIsNotMoved();
    void aPausedQueueStartsNothing();
    void pausingLetsTheRunningJobFinish();
    void waitingJobsOfAPausedQueueCanBeCancelled();
    void preparingSeesWhatChangedInTheQueue();
    void aThrowWhilePreparingEndsTheJob();
    void cancellingWhilePreparingEndsTheJob();

private:
    QString worked() const { return m_log.join(QStringLiteral(", ")).remove(QStringLiteral(" worked")); }
    JobId pushNamed(const QString& name);

    QStringList m_log;
    std::unique_ptr<JobQueue> m_queue;
};

void TestJobOrder::init()
{
    m_log.clear();
    m_queue = makeTwin();
}

/// A job that only says that it worked.
JobId TestJobOrder::pushNamed(const QString& name)
{
    return m_queue->push(job([this, name](JobControl&) { m_log << name + QStringLiteral(" worked"); }));
}

void TestJobOrder::aWaitingJobIsMovedBeforeAnother()
{
    const JobId a = pushNamed(QStringLiteral("a"));
    pushNamed(QStringLiteral("b"));
    const JobId c = pushNamed(QStringLiteral("c"));
    m_queue->moveBefore(c, a);
    QVERIFY(runUntilIdle(*m_queue));
    QCOMPARE(worked(), QStringLiteral("c, a, b"));
}

void TestJobOrder::aWaitingJobIsMovedToTheEnd()
{
    const JobId a = pushNamed(QStringLiteral("a"));
    pushNamed(QStringLiteral("b"));
    m_queue->moveBefore(a, std::nullopt);
    QVERIFY(runUntilIdle(*m_queue));
    QCOMPARE(worked(), QStringLiteral("b, a"));
}

void TestJobOrder::whatDoesNotWaitIsNotMoved()
{
    const JobId a = pushNamed(QStringLiteral("a"));
    const JobId b = pushNamed(QStringLiteral("b"));
    m_queue->moveBefore(b, JobId{99});
    m_queue->moveBefore(JobId{99}, a);
    m_queue->moveBefore(b, b);
    QVERIFY(runUntilIdle(*m_queue));
    m_queue->moveBefore(b, a); // both are done
    QVERIFY(m_queue->isIdle());
    QCOMPARE(worked(), QStringLiteral("a, b"));
}

void TestJobOrder::aPausedQueueStartsNothing()
{
    QSignalSpy paused(m_queue.get(), &JobQueue::pausedChanged);
    QSignalSpy started(m_queue.get(), &JobQueue::started);
    m_queue->setPaused(true);
    pushNamed(QStringLiteral("a"));
    QCoreApplication::processEvents();
    QCOMPARE(started.count(), 0);
    QVERIFY(!m_queue->isIdle() && m_queue->isPaused());
    m_queue->setPaused(false);
    QVERIFY(runUntilIdle(*m_queue));
    QCOMPARE(worked(), QStringLiteral("a"));
    QCOMPARE(paused.count(), 2);
}

void TestJobOrder::pausingLetsTheRunningJobFinish()
{
    QSignalSpy finished(m_queue.get(), &JobQueue::finished);
    connect(m_queue.get(), &JobQueue::started, this, [this] { m_queue->setPaused(true); });
    pushNamed(QStringLiteral("a"));
    pushNamed(QStringLiteral("b"));
    QTRY_COMPARE(finished.count(), 1);
    QCoreApplication::processEvents();
    QCOMPARE(worked(), QStringLiteral("a"));
    m_queue->setPaused(false);
    QTRY_COMPARE(finished.count(), 2);
    QCOMPARE(worked(), QStringLiteral("a, b"));
}

void TestJobOrder::waitingJobsOfAPausedQueueCanBeCancelled()
{
    m_queue->setPaused(true);
    m_queue->push(loggingJob(m_log, QStringLiteral("a")));
    m_queue->cancelAll();
    QCOMPARE(m_log, QStringList{QStringLiteral("a cancelled")});
    QVERIFY(m_queue->isIdle());
}

void TestJobOrder::preparingSeesWhatChangedInTheQueue()
{
    int value = 1;
    int seen = 0;
    m_queue->push(std::make_unique<PreparedJob>([&] { seen = value; }, m_log));
    value = 2;
    QCOMPARE(seen, 0);
    QVERIFY(runUntilIdle(*m_queue));
    QCOMPARE(seen, 2);
    QCOMPARE(m_log, (QStringList{QStringLiteral("worked"), QStringLiteral("done")}));
}

void TestJobOrder::aThrowWhilePreparingEndsTheJob()
{
    m_queue->push(std::make_unique<PreparedJob>(
        [] { throw RuntimeError(RuntimeError::Kind::Failed, QStringLiteral("It has gone.")); }, m_log));
    m_queue->push(loggingJob(m_log, QStringLiteral("next")));
    QVERIFY(runUntilIdle(*m_queue));
    QCOMPARE(m_log, (QStringList{QStringLiteral("It has gone."), QStringLiteral("next worked"),
                                 QStringLiteral("next done")}));
}

void TestJobOrder::cancellingWhilePreparingEndsTheJob()
{
    m_queue->push(std::make_unique<PreparedJob>([] { throw Cancelled(); }, m_log));
    QVERIFY(runUntilIdle(*m_queue));
    QCOMPARE(m_log, QStringList{QStringLiteral("cancelled")});
}

QTEST_GUILESS_MAIN(TestJobOrder)
#include "tst_job_order.moc"
