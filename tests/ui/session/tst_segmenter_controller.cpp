// SPDX-License-Identifier: Apache-2.0
#include "session/segmenter_controller.h"

#include "models/open_segmenter.h"
#include "session/prompt_controller.h"
#include "support/document_examples.h"
#include "support/fake_segmenter.h"
#include "support/job_queue_twins.h"
#include "support/runtime_error.h"

using namespace unocclude;
using namespace unocclude::test;

/// Which segmenter answers, on both twins.
class TestSegmenterController : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addTwinRows(); }
    void init();

    void theRememberedOneIsOpened();
    void whatCannotBeHadLeavesTheOneInUse();
    void aForgottenFileFallsBackAtTheStart();
    void withNothingAtAllGrabcutAnswers();
    void onlyWhatWorksIsRemembered();
    void clicksAreAnsweredByWhatWasInUseThen();

private:
    struct Parts
    {
        std::unique_ptr<JobQueue> queue = makeTwin();
        QStringList absent;
        SegmenterController segmenters{*queue, [this](const QString& name) { return open(name); }};

        /// "8" is a segmenter of that radius.
        std::shared_ptr<Segmenter> open(const QString& name) const
        {
            if (absent.contains(name))
                throw RuntimeError(RuntimeError::Kind::ModelRefused, QStringLiteral("There is no %1.").arg(name));
            return std::make_shared<FakeSegmenter>(name.toInt());
        }
    };
    QString choice() const { return m->segmenters.inUse() ? m->segmenters.inUse()->choice : QString(); }

    std::unique_ptr<Parts> m;
};

void TestSegmenterController::init()
{
    m = std::make_unique<Parts>();
}

void TestSegmenterController::theRememberedOneIsOpened()
{
    QSignalSpy busy(&m->segmenters, &SegmenterController::busyChanged);
    QVERIFY(!m->segmenters.inUse());
    m->segmenters.begin(QStringLiteral("8"));
    QVERIFY(m->segmenters.isBusy());
    QVERIFY(runUntilIdle(*m->queue));
    QVERIFY(!m->segmenters.isBusy());
    QCOMPARE(busy.count(), 2);
    QCOMPARE(choice(), QStringLiteral("8"));
    QCOMPARE(m->segmenters.inUse()->name, QStringLiteral("fake"));
    QCOMPARE(m->segmenters.inUse()->device, QStringLiteral("cpu"));
}

void TestSegmenterController::whatCannotBeHadLeavesTheOneInUse()
{
    m->absent = {QStringLiteral("big")};
    QSignalSpy refused(&m->segmenters, &SegmenterController::refused);
    m->segmenters.begin(QStringLiteral("8"));
    m->segmenters.choose(QStringLiteral("big"));
    QVERIFY(runUntilIdle(*m->queue));
    QCOMPARE(refused.count(), 1);
    QCOMPARE(refused[0][0].toString(), QStringLiteral("There is no big."));
    QCOMPARE(choice(), QStringLiteral("8"));
    QCOMPARE(m->segmenters.segmenter()->name(), QStringLiteral("fake"));
}

void TestSegmenterController::aForgottenFileFallsBackAtTheStart()
{
    m->absent = {QStringLiteral("big")};
    QSignalSpy refused(&m->segmenters, &SegmenterController::refused);
    m->segmenters.begin(QStringLiteral("big"));
    QVERIFY(runUntilIdle(*m->queue));
    QCOMPARE(refused.count(), 1);
    QCOMPARE(choice(), defaultSegmenter());
}

void TestSegmenterController::withNothingAtAllGrabcutAnswers()
{
    m->absent = {QStringLiteral("big"), defaultSegmenter(), QStringLiteral("grabcut")};
    m->segmenters.begin(QStringLiteral("big"));
    QVERIFY(runUntilIdle(*m->queue));
    QVERIFY(!m->segmenters.inUse());
    QCOMPARE(m->segmenters.segmenter()->name(), QStringLiteral("GrabCut"));
}

void TestSegmenterController::onlyWhatWorksIsRemembered()
{
    m->absent = {QStringLiteral("big")};
    QSignalSpy chosen(&m->segmenters, &SegmenterController::chosen);
    m->segmenters.begin(QStringLiteral("8"));
    m->segmenters.choose(QStringLiteral("big"));
    QVERIFY(runUntilIdle(*m->queue));
    QCOMPARE(chosen.count(), 0);
    m->segmenters.choose(QStringLiteral("5"));
    QVERIFY(runUntilIdle(*m->queue));
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen[0][0].toString(), QStringLiteral("5"));
}

void TestSegmenterController::clicksAreAnsweredByWhatWasInUseThen()
{
    Document document;
    document.replacePhoto(QStringLiteral("desk.png"), examplePhoto());
    PromptController prompts(document, *m->queue, m->segmenters.segmenter());
    m->segmenters.begin(QStringLiteral("2"));
    prompts.addPoint({{30, 20}, true});
    m->segmenters.choose(QStringLiteral("4"));
    QVERIFY(runUntilIdle(*m->queue));
    QCOMPARE(document.current()->visible.area(), std::int64_t{5 * 5});
    document.setCurrent(std::nullopt);
    prompts.addPoint({{30, 20}, true});
    QVERIFY(runUntilIdle(*m->queue));
    QCOMPARE(document.current()->visible.area(), std::int64_t{9 * 9});
}

QTEST_GUILESS_MAIN(TestSegmenterController)
#include "tst_segmenter_controller.moc"
