// SPDX-License-Identifier: Apache-2.0
#include "session/hover_controller.h"

#include "document/commands/set_samples.h"
#include "session/preparation_controller.h"
#include "session/prompt_controller.h"
#include "support/document_examples.h"
#include "support/function_job.h"
#include "support/job_queue_twins.h"
#include "support/prepared_segmenter.h"

using namespace unocclude;
using namespace unocclude::test;

/// What is shown before a click, on both twins.
class TestHoverController : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addTwinRows(); }
    void init();

    void thePreviewIsWhatTheClickGives();
    void thePreviewAddsToTheObject();
    void ofManyPositionsTheNewestWins();
    void theFirstIsShownWhileTheNewestIsOnItsWay();
    void itCostsNoHistory();
    void nothingBeforeThePhotoIsPrepared();
    void nothingForASlowSegmenter();
    void itCanBeSwitchedOff();
    void leavingEndsIt();
    void aClickComesFirst();
    void aClickStopsTheRunningOne();
    void nothingWhileSamplesAreChosen();
    void anotherObjectIsPreviewedWhereTheHandRests();
    void whatWouldBeRefusedShowsNothing();

private:
    struct Parts
    {
        explicit Parts(std::shared_ptr<FakeSegmenter> used)
            : segmenter(std::move(used))
        {
        }
        Document document;
        std::unique_ptr<JobQueue> queue = makeTwin();
        std::shared_ptr<FakeSegmenter> segmenter;
        PromptController prompts{document, *queue, segmenter};
        PreparationController preparations{document, {*queue, *queue}, segmenter};
        HoverController hovers{document, *queue, prompts, preparations, segmenter};
    };
    void use(const std::shared_ptr<FakeSegmenter>& segmenter);
    void hover(double x, double y, bool positive = true) { m->hovers.hover(PromptPoint{{x, y}, positive}); }
    bool settle() { return runUntilIdle(*m->queue); }
    bool clickAndWait(double x, double y)
    {
        m->hovers.hover({}); // as the canvas does
        m->prompts.addPoint({{x, y}, true});
        return settle();
    }
    const Mask& preview() const { return m->hovers.preview(); }
    Mask square(int x, int y) const { return rectangleMask({x - 4, y - 4, 9, 9}); }

    std::shared_ptr<PreparedSegmenter> m_segmenter;
    std::unique_ptr<Parts> m;
};

void TestHoverController::use(const std::shared_ptr<FakeSegmenter>& segmenter)
{
    m = std::make_unique<Parts>(segmenter);
    m->document.replacePhoto(QStringLiteral("desk.png"), examplePhoto());
}

void TestHoverController::init()
{
    m_segmenter = std::make_shared<PreparedSegmenter>(4);
    use(m_segmenter);
    QVERIFY(settle());
}

void TestHoverController::thePreviewIsWhatTheClickGives()
{
    hover(20, 20);
    QVERIFY(settle());
    const Mask shown = preview();
    QVERIFY(shown == square(20, 20));
    QVERIFY(clickAndWait(20, 20));
    QVERIFY(m->document.current()->visible == shown);
    QVERIFY(preview().isNull());
}

void TestHoverController::thePreviewAddsToTheObject()
{
    QVERIFY(clickAndWait(20, 20));
    hover(40, 20);
    QVERIFY(settle());
    QVERIFY(preview() == (square(20, 20) | square(40, 20)));
    hover(22, 20, false);
    QVERIFY(settle());
    QVERIFY(!preview().contains({22, 20}) && preview().contains({20, 20}));
    QCOMPARE(m->prompts.prompt().points.size(), std::size_t{1});
}

void TestHoverController::ofManyPositionsTheNewestWins()
{
    for (int x = 10; x <= 50; ++x)
        hover(x, 20);
    QVERIFY(settle());
    QVERIFY(preview() == square(50, 20));
    const auto answered = m_segmenter->answered(); // those between were never worked on
    QCOMPARE(answered.size(), std::size_t{2});
    QCOMPARE(answered[0].points[0].position, QPointF(10, 20));
    QCOMPARE(answered[1].points[0].position, QPointF(50, 20));
}

void TestHoverController::theFirstIsShownWhileTheNewestIsOnItsWay()
{
    QList<cv::Point> shown;
    connect(&m->hovers, &HoverController::previewChanged, this, [&] { shown << preview().boundingBox().tl(); });
    hover(10, 20);
    hover(30, 20);
    hover(50, 20);
    QVERIFY(settle());
    QCOMPARE(shown, (QList{cv::Point(6, 16), cv::Point(46, 16)}));
}

void TestHoverController::itCostsNoHistory()
{
    QSignalSpy changed(&m->document, &Document::changed);
    hover(20, 20);
    QVERIFY(settle());
    QCOMPARE(changed.count(), 0);
    QVERIFY(!m->document.undoStack().canUndo());
    QVERIFY(m->prompts.prompt().isEmpty());
}

void TestHoverController::nothingBeforeThePhotoIsPrepared()
{
    m->document.replacePhoto(QStringLiteral("sofa.png"), examplePhoto());
    hover(20, 20);
    QVERIFY(preview().isNull() && m_segmenter->answered().empty());
    QVERIFY(settle()); // the hand has rested there all the time
    QVERIFY(preview() == square(20, 20));
}

void TestHoverController::nothingForASlowSegmenter()
{
    const auto slow = std::make_shared<FakeSegmenter>(4);
    use(slow);
    QVERIFY(settle());
    slow->beforeWork = [](const std::stop_token&) { QFAIL("it was asked"); };
    hover(20, 20);
    QVERIFY(settle());
    QVERIFY(preview().isNull());
}

void TestHoverController::itCanBeSwitchedOff()
{
    hover(20, 20);
    QVERIFY(settle());
    m->hovers.setEnabled(false);
    QVERIFY(preview().isNull());
    hover(30, 20);
    QVERIFY(settle());
    QVERIFY(preview().isNull());
    QCOMPARE(m_segmenter->answered().size(), std::size_t{1});
    m->hovers.setEnabled(true);
    QVERIFY(settle());
    QVERIFY(preview() == square(30, 20));
}

void TestHoverController::leavingEndsIt()
{
    hover(20, 20);
    QVERIFY(settle());
    hover(30, 20);
    m->hovers.hover({});
    QVERIFY(preview().isNull());
    QVERIFY(settle());
    QVERIFY(preview().isNull());
}

void TestHoverController::aClickComesFirst()
{
    hover(20, 20);
    QVERIFY(clickAndWait(40, 20));
    QVERIFY(preview().isNull());
    const auto answered = m_segmenter->answered(); // the preview never had its turn
    QCOMPARE(answered.size(), std::size_t{1});
    QCOMPARE(answered[0].points[0].position, QPointF(40, 20));
}

void TestHoverController::aClickStopsTheRunningOne()
{
    QObject hand; // lives here, on the owner thread
    m_segmenter->beforeWork = [&, first = true](const std::stop_token& stop) mutable {
        if (!std::exchange(first, false))
            return;
        const auto click = [this] { m->prompts.addPoint({{40, 20}, true}); };
        QMetaObject::invokeMethod(&hand, click); // at once on the same thread, else queued
        waitForStop(stop);
    };
    hover(20, 20);
    QVERIFY(settle());
    QVERIFY(m->document.current()->visible == square(40, 20));
}

void TestHoverController::nothingWhileSamplesAreChosen()
{
    QVERIFY(clickAndWait(20, 20));
    const InstanceId id = *m->document.currentId();
    m->document.push(std::make_unique<SetSamples>(m->document, id, exampleCompletion(m->document.current()->visible)));
    hover(40, 20);
    QVERIFY(settle());
    QVERIFY(preview().isNull());
}

void TestHoverController::anotherObjectIsPreviewedWhereTheHandRests()
{
    QVERIFY(clickAndWait(20, 20));
    hover(40, 20);
    QVERIFY(settle());
    m->prompts.beginAnother();
    QVERIFY(settle());
    QVERIFY(preview() == square(40, 20));
}

void TestHoverController::whatWouldBeRefusedShowsNothing()
{
    QSignalSpy failed(&m->prompts, &PromptController::failed);
    hover(20, 20, false); // nothing is pointed at yet
    QVERIFY(settle());
    QVERIFY(preview().isNull());
    QCOMPARE(failed.count(), 0);
}

QTEST_GUILESS_MAIN(TestHoverController)
#include "tst_hover_controller.moc"
