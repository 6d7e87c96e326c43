// SPDX-License-Identifier: Apache-2.0
#include "session/preparation_controller.h"

#include "session/prompt_controller.h"
#include "support/document_examples.h"
#include "support/function_job.h"
#include "support/job_queue_twins.h"
#include "support/prepared_segmenter.h"
#include "support/runtime_error.h"

#include <QTemporaryDir>

#include <opencv2/imgcodecs.hpp>

#include <atomic>
#include <semaphore>

using namespace unocclude;
using namespace unocclude::test;

/// What is done before anybody clicks, and that nobody waits for it, on both twins.
class TestPreparationController : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addTwinRows(); }
    void init();

    void anOpenedPhotoIsPrepared();
    void progressIsTold();
    void anotherPhotoSupersedes();
    void aClickFindsTheWorkDone();
    void aSlowSegmenterIsReadyButDoesNotFollow();
    void theNextOneComesLast();
    void theNextOneGivesWayAndComesAgain();
    void anUnreadableNextIsSilent();
    void anotherSegmenterBeginsAnew();
    void aFailureIsTold();

private:
    QString picture(int width) const;

    struct Parts
    {
        Document document;
        std::unique_ptr<JobQueue> decoding = makeTwin();
        std::unique_ptr<JobQueue> clicks = makeTwin();
        std::shared_ptr<PreparedSegmenter> segmenter = std::make_shared<PreparedSegmenter>();
        PromptController prompts{document, *clicks, segmenter};
        PreparationController preparations{document, {*decoding, *clicks}, segmenter, std::chrono::milliseconds(0)};
    };
    void open(cv::Size size = {64, 48}) { m->document.replacePhoto(picture(size.width), examplePhoto(size)); }

    QTemporaryDir m_folder;
    std::unique_ptr<Parts> m;
};

/// A file with a picture of that width, 48 high.
QString TestPreparationController::picture(int width) const
{
    const QString path = m_folder.filePath(QStringLiteral("%1.png").arg(width));
    cv::imwrite(path.toStdString(), cv::Mat(48, width, CV_8UC3, cv::Scalar::all(90)));
    return path;
}

void TestPreparationController::init()
{
    m = std::make_unique<Parts>();
}

void TestPreparationController::anOpenedPhotoIsPrepared()
{
    QSignalSpy ready(&m->preparations, &PreparationController::readyChanged);
    open();
    QVERIFY(!m->preparations.isReady());
    QVERIFY(runUntilIdle(*m->clicks));
    QVERIFY(m->preparations.isReady() && m->preparations.followsMouse());
    QVERIFY(m->segmenter->isPrepared(m->document.photo()));
    QCOMPARE(ready.count(), 2);
    QVERIFY(!m->document.undoStack().canUndo());
}

void TestPreparationController::progressIsTold()
{
    QStringList told;
    connect(&m->preparations, &PreparationController::progressed, this, [&] {
        const auto& progress = m->preparations.progress();
        told << (progress ? QStringLiteral("%1/%2").arg(progress->step).arg(progress->steps) : QStringLiteral("-"));
    });
    open();
    QVERIFY(runUntilIdle(*m->clicks));
    QCOMPARE(told.join(u' '), QStringLiteral("- 1/4 2/4 3/4 4/4 -"));
}

void TestPreparationController::anotherPhotoSupersedes()
{
    std::binary_semaphore begun(0);
    if (isThreaded()) { // the first preparation would never end
        m->segmenter->beforeStep = [&begun, first = true](int, const std::stop_token& stop) mutable {
            if (!std::exchange(first, false))
                return;
            begun.release();
            waitForStop(stop);
        };
    }
    open({64, 48});
    if (isThreaded()) {
        QVERIFY(QSignalSpy(m->clicks.get(), &JobQueue::started).wait());
        begun.acquire();
    }
    open({80, 48});
    QVERIFY(runUntilIdle(*m->clicks));
    QCOMPARE(m->segmenter->prepared(), std::vector{cv::Size(80, 48)});
    QVERIFY(m->preparations.isReady());
}

void TestPreparationController::aClickFindsTheWorkDone()
{
    open();
    m->prompts.addPoint({{20, 20}, true}); // long before it is prepared
    QVERIFY(runUntilIdle(*m->clicks));
    QCOMPARE(m->segmenter->prepared().size(), std::size_t{1}); // not cancelled by the click, which needs it
    QVERIFY(m->document.current()->visible.contains({20, 20}));
}

void TestPreparationController::aSlowSegmenterIsReadyButDoesNotFollow()
{
    PreparationController preparations(m->document, {*m->decoding, *m->clicks}, std::make_shared<FakeSegmenter>());
    open();
    QVERIFY(runUntilIdle(*m->clicks));
    QVERIFY(preparations.isReady() && !preparations.followsMouse());
}

void TestPreparationController::theNextOneComesLast()
{
    const QString next = picture(70);
    QSignalSpy prepared(&m->preparations, &PreparationController::nextPrepared);
    m->preparations.prepareNext(next);
    open({64, 48});
    QTRY_COMPARE(prepared.count(), 1);
    QCOMPARE(prepared[0][0].toString(), next);
    QCOMPARE(m->segmenter->prepared(), (std::vector{cv::Size(64, 48), cv::Size(70, 48)}));
}

void TestPreparationController::theNextOneGivesWayAndComesAgain()
{
    open({64, 48});
    QVERIFY(runUntilIdle(*m->clicks));
    std::atomic_int beginnings = 0;
    QObject hand; // lives here, on the owner thread
    m->segmenter->beforeStep = [&](int step, const std::stop_token& stop) {
        if (step != 1 || ++beginnings > 1)
            return;
        const auto click = [this] { m->prompts.addPoint({{20, 20}, true}); };
        QMetaObject::invokeMethod(&hand, click); // at once on the same thread, else queued
        waitForStop(stop);
    };
    QSignalSpy prepared(&m->preparations, &PreparationController::nextPrepared);
    m->preparations.prepareNext(picture(70));
    QTRY_COMPARE(prepared.count(), 1);
    QCOMPARE(beginnings.load(), 2);
    QVERIFY(m->document.current()->visible.contains({20, 20}));
}

void TestPreparationController::anUnreadableNextIsSilent()
{
    QSignalSpy failed(&m->preparations, &PreparationController::failed);
    open();
    m->preparations.prepareNext(m_folder.filePath(QStringLiteral("nothing.png")));
    QVERIFY(runUntilIdle(*m->decoding) && runUntilIdle(*m->clicks));
    QCOMPARE(failed.count(), 0);
    QVERIFY(m->preparations.isReady());
}

void TestPreparationController::anotherSegmenterBeginsAnew()
{
    open();
    QVERIFY(runUntilIdle(*m->clicks));
    m->preparations.beginAnew();
    QVERIFY(!m->preparations.isReady() && !m->preparations.followsMouse());
    QVERIFY(runUntilIdle(*m->clicks));
    QVERIFY(m->preparations.isReady());
}

void TestPreparationController::aFailureIsTold()
{
    m->segmenter->beforeStep = [](int, const std::stop_token&) {
        throw RuntimeError(RuntimeError::Kind::OutOfMemory, QStringLiteral("Too large."));
    };
    QSignalSpy failed(&m->preparations, &PreparationController::failed);
    open();
    QVERIFY(runUntilIdle(*m->clicks));
    QCOMPARE(failed.count(), 1);
    QCOMPARE(failed[0][0].toString(), QStringLiteral("Too large."));
    QVERIFY(!m->preparations.isReady());
}

QTEST_GUILESS_MAIN(TestPreparationController)
#include "tst_preparation_controller.moc"
