// SPDX-License-Identifier: Apache-2.0
#include "session/extent_controller.h"

#include "session/prompt_controller.h"
#include "support/document_examples.h"
#include "support/job_queue_twins.h"
#include "support/prepared_segmenter.h"

using namespace unocclude;
using namespace unocclude::test;

/// Part, object or group, on both twins.
class TestExtentController : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addTwinRows(); }
    void init();

    void eachStepShowsTheNext();
    void theyGoRound();
    void whichOfHowManyIsKnown();
    void aStepIsPartOfThePromptAndOfTheHistory();
    void furtherClicksBuildOnTheChoice();
    void askingRightAfterAClickWaitsForItsMask();
    void aRefusedClickForgetsTheStep();
    void withoutAChoiceThatIsSaid();
    void withoutAnObjectNothingHappens();

private:
    struct Parts
    {
        explicit Parts(std::shared_ptr<Segmenter> used)
            : segmenter(std::move(used))
        {
        }
        Document document;
        std::unique_ptr<JobQueue> queue = makeTwin();
        std::shared_ptr<Segmenter> segmenter;
        PromptController prompts{document, *queue, segmenter};
        ExtentController extents{document, *queue, prompts, segmenter};
    };
    void use(const std::shared_ptr<Segmenter>& segmenter)
    {
        m = std::make_unique<Parts>(segmenter);
        m->document.replacePhoto(QStringLiteral("desk.png"), examplePhoto());
    }
    bool settle() { return runUntilIdle(*m->queue); }
    bool clickAndWait(double x, double y)
    {
        m->prompts.addPoint({{x, y}, true});
        return settle();
    }
    bool larger()
    {
        m->extents.larger();
        return settle();
    }
    std::int64_t area() const { return m->document.current()->visible.area(); }

    std::unique_ptr<Parts> m;
};

namespace {

// of a PreparedSegmenter of radius 4
constexpr std::int64_t part = 5 * 5;
constexpr std::int64_t object = 9 * 9;
constexpr std::int64_t group = 17 * 17;

} // namespace

void TestExtentController::init()
{
    use(std::make_shared<PreparedSegmenter>(4));
}

void TestExtentController::eachStepShowsTheNext()
{
    QVERIFY(clickAndWait(30, 24));
    QCOMPARE(area(), object);
    QVERIFY(larger());
    QCOMPARE(area(), group);
    QCOMPARE(m->document.current()->prompt.extent, Extent::Group);
    m->extents.smaller();
    QCOMPARE(area(), object); // at once: what it is has been said
}

void TestExtentController::theyGoRound()
{
    QVERIFY(clickAndWait(30, 24) && larger() && larger());
    QCOMPARE(area(), part);
    m->extents.smaller();
    QCOMPARE(area(), group);
}

void TestExtentController::whichOfHowManyIsKnown()
{
    QVERIFY(clickAndWait(30, 24));
    QVERIFY(!m->extents.place());
    QVERIFY(larger());
    QCOMPARE(m->extents.place(), (ExtentPlace{3, 3, Extent::Group}));
    m->document.undoStack().undo();
    QCOMPARE(m->extents.place(), (ExtentPlace{2, 3, Extent::Object}));
    m->document.setCurrent(std::nullopt);
    QVERIFY(!m->extents.place());
}

void TestExtentController::aStepIsPartOfThePromptAndOfTheHistory()
{
    QVERIFY(clickAndWait(30, 24) && larger());
    QCOMPARE(m->document.undoStack().count(), 2);
    QCOMPARE(m->prompts.prompt().extent, Extent::Group);
    m->document.undoStack().undo();
    QCOMPARE(area(), object);
    QCOMPARE(m->prompts.prompt().extent, Extent::Likeliest);
    m->document.undoStack().redo();
    QCOMPARE(area(), group);
}

void TestExtentController::furtherClicksBuildOnTheChoice()
{
    QVERIFY(clickAndWait(30, 24) && larger() && larger());
    QVERIFY(clickAndWait(50, 24));
    QCOMPARE(area(), 2 * part);
    QVERIFY(!m->extents.place()); // of other clicks
    QVERIFY(larger());
    QCOMPARE(area(), 2 * object);
}

void TestExtentController::askingRightAfterAClickWaitsForItsMask()
{
    m->prompts.addPoint({{30, 24}, true});
    m->extents.larger();
    QVERIFY(settle());
    QCOMPARE(area(), group);
    QCOMPARE(m->document.undoStack().count(), 2);
}

void TestExtentController::aRefusedClickForgetsTheStep()
{
    m->prompts.addPoint({{30, 24}, false}); // alone it says nothing
    m->extents.larger();
    QVERIFY(settle());
    QVERIFY(clickAndWait(30, 24));
    QCOMPARE(area(), object);
}

void TestExtentController::withoutAChoiceThatIsSaid()
{
    use(std::make_shared<FakeSegmenter>(4));
    QSignalSpy noChoice(&m->extents, &ExtentController::noChoice);
    QVERIFY(clickAndWait(30, 24) && larger());
    QCOMPARE(noChoice.count(), 1);
    QCOMPARE(area(), object);
    QVERIFY(!m->extents.place());
    QCOMPARE(m->document.undoStack().count(), 1);
}

void TestExtentController::withoutAnObjectNothingHappens()
{
    QVERIFY(!m->extents.canStep());
    QVERIFY(larger());
    QVERIFY(m->document.instances().empty());
}

QTEST_GUILESS_MAIN(TestExtentController)
#include "tst_extent_controller.moc"
