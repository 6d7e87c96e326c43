// SPDX-License-Identifier: Apache-2.0
#include "session/prompt_controller.h"

#include "jobs/inline_job_queue.h"
#include "support/document_examples.h"
#include "support/fake_segmenter.h"

#include <QSignalSpy>
#include <QTest>

using namespace unocclude;
using namespace unocclude::test;

/// From pointing to masks in the document.
class TestPromptController : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theFirstPointMakesAnObject();
    void furtherPointsChangeIt();
    void theDraftIsThereBeforeTheMask();
    void nothingStaysOfAClickThatIsRefused();
    void quickClicksAreOneStep();
    void undoWhileWaitingDropsTheClick();
    void anotherObjectWaitsForTheMask();
    void cancelTakesTheDraftBack();
    void aRefusedPromptIsToldAndTakenBack();
    void movingShowsAtOnceAndMasksAtTheEnd();
    void removingTheLastPointRemovesTheObject();
    void anotherObjectBringsItsOwnPrompt();

private:
    void click(double x, double y, bool positive = true) { m->prompts.addPoint({{x, y}, positive}); }
    void clickAndWait(double x, double y)
    {
        click(x, y);
        m->queue.runPending();
    }

    struct Parts
    {
        Document document;
        InlineJobQueue queue;
        std::shared_ptr<FakeSegmenter> segmenter = std::make_shared<FakeSegmenter>(4);
        PromptController prompts{document, queue, segmenter};
    };
    std::unique_ptr<Parts> m;
};

void TestPromptController::init()
{
    m = std::make_unique<Parts>();
    m->document.replacePhoto(QStringLiteral("desk.png"), examplePhoto());
}

void TestPromptController::theFirstPointMakesAnObject()
{
    clickAndWait(20, 20);
    QCOMPARE(m->document.instances().size(), std::size_t{1});
    QVERIFY(m->document.current()->visible.contains({20, 20}));
    QCOMPARE(m->document.undoStack().count(), 1);
}

void TestPromptController::furtherPointsChangeIt()
{
    clickAndWait(20, 20);
    clickAndWait(40, 20);
    QCOMPARE(m->document.instances().size(), std::size_t{1});
    QVERIFY(m->document.current()->visible.contains({40, 20}));
    m->document.undoStack().undo();
    QVERIFY(!m->document.current()->visible.contains({40, 20}));
    QCOMPARE(m->prompts.prompt().points.size(), std::size_t{1});
}

void TestPromptController::theDraftIsThereBeforeTheMask()
{
    QSignalSpy busy(&m->prompts, &PromptController::busyChanged);
    click(20, 20);
    QCOMPARE(m->prompts.prompt().points.size(), std::size_t{1});
    QVERIFY(m->document.instances().empty());
    QVERIFY(m->prompts.isBusy());
    m->queue.runPending();
    QVERIFY(!m->prompts.isBusy());
    QCOMPARE(busy.count(), 2);
}

void TestPromptController::nothingStaysOfAClickThatIsRefused()
{
    DocumentContents contents;
    contents.readOnlyBecause = QStringLiteral("It is open elsewhere.");
    m->document.replacePhoto(QStringLiteral("/photos/desk.png"), m->document.photo(), contents);
    QSignalSpy masked(&m->prompts, &PromptController::masked);
    clickAndWait(20, 20);
    QVERIFY(m->prompts.prompt().isEmpty());
    QCOMPARE(masked.count(), 0);
}

void TestPromptController::quickClicksAreOneStep()
{
    QSignalSpy masked(&m->prompts, &PromptController::masked);
    click(20, 20);
    click(40, 20);
    click(30, 30, false);
    QCOMPARE(m->prompts.prompt().points.size(), std::size_t{3});
    m->queue.runPending();
    QCOMPARE(m->document.current()->prompt.points.size(), std::size_t{3});
    QCOMPARE(m->document.undoStack().count(), 1);
    QCOMPARE(masked.count(), 1);
}

void TestPromptController::undoWhileWaitingDropsTheClick()
{
    clickAndWait(20, 20);
    clickAndWait(40, 20);
    click(50, 40);
    m->document.undoStack().undo();
    QCOMPARE(m->prompts.prompt().points.size(), std::size_t{1});
    m->queue.runPending();
    QCOMPARE(m->document.current()->prompt.points.size(), std::size_t{1});
    QVERIFY(m->document.undoStack().canRedo());
}

void TestPromptController::anotherObjectWaitsForTheMask()
{
    click(20, 20);
    m->prompts.beginAnother();
    QVERIFY(m->prompts.isBusy());
    m->queue.runPending();
    QCOMPARE(m->document.instances().size(), std::size_t{1});
    QVERIFY(!m->document.currentId());
    clickAndWait(40, 20);
    QCOMPARE(m->document.instances().size(), std::size_t{2});
    m->prompts.beginAnother();
    QVERIFY(!m->document.currentId());
}

void TestPromptController::cancelTakesTheDraftBack()
{
    click(20, 20);
    QVERIFY(m->prompts.cancel());
    QVERIFY(m->prompts.prompt().isEmpty());
    QVERIFY(!m->prompts.isBusy());
    QVERIFY(!m->prompts.cancel());
    m->queue.runPending();
    QVERIFY(m->document.instances().empty());
}

void TestPromptController::aRefusedPromptIsToldAndTakenBack()
{
    QSignalSpy failed(&m->prompts, &PromptController::failed);
    click(20, 20, false);
    m->queue.runPending();
    QCOMPARE(failed.count(), 1);
    QVERIFY(!failed.first().first().toString().isEmpty());
    QVERIFY(m->prompts.prompt().isEmpty());
}

void TestPromptController::movingShowsAtOnceAndMasksAtTheEnd()
{
    clickAndWait(20, 20);
    m->prompts.movePoint(0, {40, 30});
    m->prompts.movePoint(0, {44, 30});
    QCOMPARE(m->prompts.prompt().points[0].position, QPointF(44, 30));
    QVERIFY(m->queue.isIdle());
    m->prompts.abortMove();
    QCOMPARE(m->prompts.prompt().points[0].position, QPointF(20, 20));
    m->prompts.movePoint(0, {44, 30});
    m->prompts.finishMove();
    m->queue.runPending();
    QVERIFY(m->document.current()->visible.contains({44, 30}));
    QCOMPARE(m->document.undoStack().count(), 2);
}

void TestPromptController::removingTheLastPointRemovesTheObject()
{
    clickAndWait(20, 20);
    clickAndWait(40, 20);
    m->prompts.selectPoint(0);
    m->prompts.removeSelectedPoint();
    m->queue.runPending();
    QVERIFY(!m->document.current()->visible.contains({20, 20}));
    m->prompts.selectPoint(0);
    m->prompts.removeSelectedPoint();
    QVERIFY(m->document.instances().empty());
    m->document.undoStack().undo();
    QCOMPARE(m->prompts.prompt().points.size(), std::size_t{1});
}

void TestPromptController::anotherObjectBringsItsOwnPrompt()
{
    clickAndWait(20, 20);
    const auto first = m->document.currentId();
    m->document.setCurrent(std::nullopt);
    QVERIFY(m->prompts.prompt().isEmpty());
    m->prompts.setBox({40, 10, 12, 20});
    m->queue.runPending();
    QCOMPARE(m->document.instances().size(), std::size_t{2});
    QVERIFY(m->prompts.prompt().box.has_value());
    m->document.setCurrent(first);
    QVERIFY(!m->prompts.prompt().box && m->prompts.prompt().points.size() == 1);
}

QTEST_MAIN(TestPromptController)
#include "tst_prompt_controller.moc"
