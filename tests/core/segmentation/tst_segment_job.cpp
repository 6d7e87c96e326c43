// SPDX-License-Identifier: Apache-2.0
#include "segmentation/segment_job.h"

#include "support/document_examples.h"
#include "support/fake_segmenter.h"
#include "support/function_job.h"
#include "support/job_queue_twins.h"

using namespace unocclude;
using namespace unocclude::test;

/// From clicks to visible masks in the document, on both queues.
class TestSegmentJob : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addTwinRows(); }
    void init();
    void cleanup();

    void withoutATargetItAddsAnInstance();
    void withATargetItSetsPromptAndMask();
    void theNewestClickWins();
    void aClickStopsTheWorkOfTheOneBefore();
    void aRemovedTargetIsLeftAlone();
    void anotherPhotoIsLeftAlone();
    void aDestroyedDocumentIsLeftAlone();
    void anErrorLeavesTheDocumentAlone();

private:
    void click(std::optional<InstanceId> target, const Prompt& prompt);
    JobOutcome run();

    std::unique_ptr<Document> m_document;
    std::shared_ptr<FakeSegmenter> m_segmenter;
    std::unique_ptr<JobQueue> m_queue;
};

void TestSegmentJob::init()
{
    m_document = std::make_unique<Document>();
    m_document->replacePhoto(QStringLiteral("/photos/desk.png"), examplePhoto());
    m_segmenter = std::make_shared<FakeSegmenter>();
    m_queue = makeTwin();
}

void TestSegmentJob::cleanup()
{
    m_queue.reset();
    m_document.reset();
}

void TestSegmentJob::click(std::optional<InstanceId> target, const Prompt& prompt)
{
    m_queue->replace(SegmentJob::queueKey(), std::make_unique<SegmentJob>(*m_document, target, prompt, m_segmenter));
}

/// Runs all jobs and gives the outcome of the last.
JobOutcome TestSegmentJob::run()
{
    JobOutcome outcome;
    QObject listener;
    connect(m_queue.get(), &JobQueue::finished, &listener, [&](JobId, const JobOutcome& known) { outcome = known; });
    if (!runUntilIdle(*m_queue))
        qFatal("the jobs do not end");
    return outcome;
}

void TestSegmentJob::withoutATargetItAddsAnInstance()
{
    click({}, clickAt(20, 20));
    QVERIFY(run().succeeded());
    QCOMPARE(m_document->instances().size(), std::size_t{1});
    QVERIFY(m_document->current()->prompt == clickAt(20, 20));
    QVERIFY(m_document->current()->visible == rectangleMask({12, 12, 17, 17}));
    QCOMPARE(m_document->undoStack().count(), 1);
}

void TestSegmentJob::withATargetItSetsPromptAndMask()
{
    const InstanceId target = addExample(*m_document, {4, 4, 10, 10});
    const Prompt prompt{{}, QRectF(30, 10, 12, 20)};
    click(target, prompt);
    QVERIFY(run().succeeded());
    QVERIFY(m_document->find(target)->prompt == prompt);
    QVERIFY(m_document->find(target)->visible == rectangleMask({30, 10, 12, 20}));
    QCOMPARE(m_document->undoStack().count(), 2);
}

void TestSegmentJob::theNewestClickWins()
{
    const InstanceId target = addExample(*m_document, {4, 4, 10, 10});
    click(target, clickAt(20, 20));
    click(target, clickAt(40, 30));
    QVERIFY(run().succeeded());
    QVERIFY(m_document->find(target)->prompt == clickAt(40, 30));
    QCOMPARE(m_document->undoStack().count(), 2);
}

void TestSegmentJob::aClickStopsTheWorkOfTheOneBefore()
{
    const InstanceId target = addExample(*m_document, {4, 4, 10, 10});
    bool isFirst = true;
    m_segmenter->beforeWork = [&](std::stop_token stop) {
        if (!std::exchange(isFirst, false))
            return;
        QMetaObject::invokeMethod(m_document.get(), [&] { click(target, clickAt(40, 30)); });
        waitForStop(stop);
    };
    click(target, clickAt(20, 20));
    QVERIFY(run().succeeded());
    QVERIFY(m_document->find(target)->prompt == clickAt(40, 30));
    QCOMPARE(m_document->undoStack().count(), 2);
}

void TestSegmentJob::aRemovedTargetIsLeftAlone()
{
    const InstanceId target = addExample(*m_document, {4, 4, 10, 10});
    click(target, clickAt(20, 20));
    m_document->undoStack().undo();
    QVERIFY(run().succeeded());
    QVERIFY(m_document->instances().empty());
    QVERIFY(m_document->undoStack().canRedo());
}

void TestSegmentJob::anotherPhotoIsLeftAlone()
{
    click({}, clickAt(20, 20));
    m_document->replacePhoto(QStringLiteral("/photos/shelf.png"), examplePhoto());
    QVERIFY(run().succeeded());
    QVERIFY(m_document->instances().empty());
}

void TestSegmentJob::aDestroyedDocumentIsLeftAlone()
{
    click({}, clickAt(20, 20));
    m_document.reset();
    QVERIFY(run().succeeded());
}

void TestSegmentJob::anErrorLeavesTheDocumentAlone()
{
    click({}, clickAt(-5, 20));
    QVERIFY(!run().errorMessage().isEmpty());
    QVERIFY(m_document->instances().empty());
}

QTEST_GUILESS_MAIN(TestSegmentJob)
#include "tst_segment_job.moc"
