// SPDX-License-Identifier: Apache-2.0
#include "canvas/canvas.h"
#include "cocoa/cocoa_reader.h"
#include "jobs/message_bar.h"
#include "samples/sample_wall.h"
#include "samples/samples_panel.h"
#include "segmentation/grabcut_segmenter.h"
#include "support/fake_completer.h"
#include "support/fake_segmenter.h"
#include "ui/story/story_models.h"
#include "ui/story/story_window.h"
#include "ui/story/why_no_model.h"

#include <QDir>
#include <QFileInfo>
#include <QTest>
#include <QWheelEvent>

#include <opencv2/core.hpp>

#include <algorithm>

using namespace unocclude;
using namespace unocclude::test;

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// The main job from end to end, with the hands of a user: open, click, complete, choose, undo, export, reload.
class TestStory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theMainJob_data();
    void theMainJob();
    void keysChoose();
    void enterRightAfterAClickWaitsForTheMask();
    void escapeStopsACompletion();
    void keysKeepDiscardAndAdd();
    void theWallFillsTheMiddleAndGoesBack();
    void holdingAKeyShowsTheSourceEverywhere();
    void wallAndPhotographAreOneView();
    void theQueueCompletesEveryObject();
    void theRealModelDrawsTheSameBytesAgain();
    void errorsAreToldInline();
};

void TestStory::theMainJob_data()
{
    QTest::addColumn<bool>("real");
    QTest::newRow("fake model") << false;
    QTest::newRow("embedded model") << true;
}

void TestStory::theMainJob()
{
    QFETCH(bool, real);
    if (const QString reason = real ? whyNoModel() : QString(); !reason.isEmpty())
        QSKIP(qPrintable(reason));
    const auto segmenter =
        real ? std::shared_ptr<Segmenter>(std::make_shared<GrabcutSegmenter>()) : std::make_shared<FakeSegmenter>(60);
    StoryWindow story(segmenter, real ? realModel() : fakeModel());
    const QUndoStack& history = story.document().undoStack();

    QVERIFY(story.open(samplePhoto));
    QVERIFY(story.click(330, 330));
    QVERIFY(story.complete());
    story.press(Qt::Key_2);
    QCOMPARE(story.document().current()->choice, AmodalChoice::ofSample(1));
    QVERIFY(story.window().canvas().overlays().ghost.has_value());

    story.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(story.document().current()->choice, AmodalChoice::vote());
    story.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(story.document().current()->choice, AmodalChoice::ofSample(1));
    QVERIFY(!history.isClean());

    const QString file = story.file(QStringLiteral("suitcases.json"));
    QVERIFY(story.exportTo(file));
    QVERIFY(history.isClean());

    const CocoaDataset dataset = readCocoa(contentOf(file), file);
    const CocoaRegion& region = dataset.annotations.at(0).regions.at(0);
    const cv::Size size = dataset.images.at(0).size;
    QCOMPARE(dataset.images.at(0).fileName, QStringLiteral("suitcases.jpg"));
    QCOMPARE(size, story.document().photo().size());
    QCOMPARE(amodalMask(region, size).area(), region.area);
    QVERIFY((visibleMask(region, size) - amodalMask(region, size)).isEmpty());
    QVERIFY(iou(amodalMask(region, size), story.document().current()->amodal().largestPiece()) > 0.95);

    QTRY_VERIFY(story.session().projects.isClean()); // by itself: nobody saved
    QVERIFY(story.open(samplePhoto));
    QCOMPARE(story.document().instances().size(), 1U);
}

void TestStory::keysChoose()
{
    StoryWindow story(std::make_shared<FakeSegmenter>(60), fakeModel());
    QVERIFY(story.open(samplePhoto));
    QVERIFY(story.click(330, 330));
    QVERIFY(story.complete());
    const int samples = static_cast<int>(story.document().current()->completion->samples.size());
    for (int key = 1; key <= samples; ++key) {
        story.press(Qt::Key(Qt::Key_0 + key));
        QCOMPARE(story.document().current()->choice, AmodalChoice::ofSample(key - 1));
    }
    story.press(Qt::Key_9); // there is no such sample
    QCOMPARE(story.document().current()->choice, AmodalChoice::ofSample(samples - 1));
    story.press(Qt::Key_V);
    QCOMPARE(story.document().current()->choice, AmodalChoice::vote());
    story.press(Qt::Key_0);
    QCOMPARE(story.document().current()->choice, AmodalChoice::none());
    story.press(Qt::Key_1);
    story.press(Qt::Key_X);
    QCOMPARE(story.document().current()->completion->samples.size(), static_cast<std::size_t>(samples - 1));
}

void TestStory::enterRightAfterAClickWaitsForTheMask()
{
    StoryWindow story(std::make_shared<FakeSegmenter>(60), fakeModel());
    QVERIFY(story.open(samplePhoto));
    Canvas& canvas = story.window().canvas();
    QTest::mouseClick(&canvas, Qt::LeftButton, {}, canvas.viewTransform().toView(QPointF(330, 330)).toPoint());
    story.press(Qt::Key_Return);
    QTRY_VERIFY(story.document().current() && story.document().current()->completion);
}

void TestStory::escapeStopsACompletion()
{
    const auto completer = std::make_shared<FakeCompleter>();
    StoryWindow story(std::make_shared<FakeSegmenter>(60), [completer] { return completer; });
    QVERIFY(story.open(samplePhoto));
    QVERIFY(story.click(330, 330));
    connect(&story.session().completions, &CompletionController::progressed, this, [&] {
        const auto* progress = story.session().completions.progressOf(*story.document().currentId());
        if (progress && progress->step == 2)
            story.press(Qt::Key_Escape);
    });
    CompletionOptions options = story.session().completions.options();
    options.settings.steps = 1000;
    story.session().completions.setOptions(options);
    QVERIFY(!story.complete());
    QVERIFY(!story.document().current()->completion);
    QVERIFY(completer->stepsDone < 1000);
    QCOMPARE(story.window().messages().text(), QString()); // a change of mind is no error
}

void TestStory::keysKeepDiscardAndAdd()
{
    StoryWindow story(std::make_shared<FakeSegmenter>(60), fakeModel());
    QVERIFY(story.open(samplePhoto));
    QVERIFY(story.click(330, 330));
    QVERIFY(story.complete());
    story.press(Qt::Key_2);
    story.press(Qt::Key_K, Qt::ShiftModifier);
    QCOMPARE(story.document().current()->hypotheses, std::vector{1});
    story.press(Qt::Key_R);
    QTRY_COMPARE(story.document().current()->completion->samples.size(), std::size_t{8});
    QCOMPARE(story.document().current()->choice, AmodalChoice::ofSample(1));
    story.press(Qt::Key_7);
    QCOMPARE(story.document().current()->choice, AmodalChoice::ofSample(6));
    story.press(Qt::Key_X);
    QCOMPARE(story.document().current()->completion->samples.size(), std::size_t{7});
    while (story.document().undoStack().canUndo())
        story.press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(story.document().instances().empty());
    while (story.document().undoStack().canRedo())
        story.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(story.document().current()->completion->samples.size(), std::size_t{7});
    QCOMPARE(story.document().current()->hypotheses, std::vector{1});
}

void TestStory::theWallFillsTheMiddleAndGoesBack()
{
    StoryWindow story(std::make_shared<FakeSegmenter>(60), fakeModel());
    QVERIFY(story.open(samplePhoto));
    QVERIFY(story.click(330, 330));
    QVERIFY(story.complete());
    const int strip = story.window().samples().height();
    story.press(Qt::Key_G);
    QVERIFY(!story.window().canvas().isVisible());
    QTRY_VERIFY(story.window().samples().height() > strip * 2);
    QTest::keyClick(&story.window().samples().wall(), Qt::Key_3); // keys are at home there, too
    QCOMPARE(story.document().current()->choice, AmodalChoice::ofSample(2));
    QTest::keyClick(&story.window().samples().wall(), Qt::Key_G);
    QVERIFY(story.window().canvas().isVisible() && story.window().canvas().hasFocus());
    QVERIFY(story.window().samples().isVisible());
    QTRY_COMPARE(story.window().samples().height(), strip);
}

void TestStory::holdingAKeyShowsTheSourceEverywhere()
{
    StoryWindow story(std::make_shared<FakeSegmenter>(60), fakeModel());
    QVERIFY(story.open(samplePhoto));
    QVERIFY(story.click(330, 330));
    QVERIFY(story.complete());
    const auto& shown = story.window().samples().wall();
    QTRY_VERIFY(shown.visualRect(shown.model()->index(0, 0)).width() > 30); // the tiles have their places
    QApplication::processEvents();
    story.window().canvas().setOverlaysVisible(true); // all at once: what came in parts may be a level off
    const QImage canvas = story.window().canvas().grab().toImage();
    const QImage wall = story.window().samples().wall().grab().toImage();
    QTest::keyPress(&story.window().canvas(), Qt::Key_C);
    QVERIFY(story.window().canvas().grab().toImage() != canvas);
    QVERIFY(story.window().samples().wall().wallView().sourceOnly);
    QVERIFY(story.window().samples().wall().grab().toImage() != wall);
    QTest::keyRelease(&story.window().canvas(), Qt::Key_C);
    QCOMPARE(story.window().canvas().grab().toImage(), canvas);
    QCOMPARE(story.window().samples().wall().grab().toImage(), wall);
}

void TestStory::wallAndPhotographAreOneView()
{
    StoryWindow story(std::make_shared<FakeSegmenter>(60), fakeModel());
    QVERIFY(story.open(samplePhoto));
    QVERIFY(story.click(330, 330));
    QVERIFY(story.complete());
    Canvas& canvas = story.window().canvas();
    SampleWall& wall = story.window().samples().wall();
    const QPointF at = wall.visualRect(wall.model()->index(1, 0)).center();
    for (int notch = 0; notch < 6; ++notch) {
        QWheelEvent event(at, wall.viewport()->mapToGlobal(at), {}, {0, 120}, Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(wall.viewport(), &event);
    }
    QVERIFY(canvas.viewTransform().shown().width() < 400);
    QVERIFY(canvas.viewTransform().shown().contains(QPointF(330, 330)));
    QCOMPARE(wall.wallView().canvas.shown(), canvas.viewTransform().shown());
    const QPointF before = canvas.viewTransform().shown().center();
    QTest::keyClick(&canvas, Qt::Key_F);
    QVERIFY(canvas.viewTransform().shown().center() != before);
    QCOMPARE(wall.wallView().canvas.shown(), canvas.viewTransform().shown());
}

void TestStory::theQueueCompletesEveryObject()
{
    StoryWindow story(std::make_shared<FakeSegmenter>(40), fakeModel());
    QVERIFY(story.open(samplePhoto));
    for (double x : {150.0, 330.0, 480.0}) {
        story.press(Qt::Key_N);
        QVERIFY(story.click(x, 330));
    }
    story.press(Qt::Key_Pause);
    story.press(Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(story.session().completions.queue().items().size(), std::size_t{3});
    QVERIFY(!story.document().instances().front().completion);
    story.press(Qt::Key_Pause);
    QTRY_VERIFY(!story.session().completions.isBusy());
    for (const Instance& instance : story.document().instances())
        QVERIFY(instance.completion);
}

void TestStory::theRealModelDrawsTheSameBytesAgain()
{
    if (const QString reason = whyNoModel(); !reason.isEmpty())
        QSKIP(qPrintable(reason));
    StoryWindow story(std::make_shared<GrabcutSegmenter>(), realModel());
    QVERIFY(story.open(samplePhoto));
    QVERIFY(story.click(330, 330));
    CompletionOptions options = story.session().completions.options();
    options.settings.steps = 4;
    options.settings.samples = 3;
    story.session().completions.setOptions(options);
    QVERIFY(story.complete());
    const auto first = story.document().current()->completion;
    story.press(Qt::Key_2);
    story.press(Qt::Key_R, Qt::ShiftModifier);
    QVERIFY(story.session().completions.isBusy());
    QVERIFY(QTest::qWaitFor([&] { return !story.session().completions.isBusy(); }, 200'000));
    QCOMPARE(story.document().current()->completion, first); // not one byte differed
    story.press(Qt::Key_X);
    QCOMPARE(story.document().current()->completion->samples.size(), std::size_t{2});
    story.session().completions.drawSeed(first->samples[1].settings, first->samples[1].seed);
    QVERIFY(QTest::qWaitFor([&] { return !story.session().completions.isBusy(); }, 200'000));
    const Sample& again = story.document().current()->completion->samples.back();
    QCOMPARE(cv::norm(again.rgba, first->samples[1].rgba, cv::NORM_INF), 0.0);
    QVERIFY(again.amodal == first->samples[1].amodal);
    QCOMPARE(again.fidelity, first->samples[1].fidelity);
}

void TestStory::errorsAreToldInline()
{
    StoryWindow story(std::make_shared<FakeSegmenter>(60), []() -> std::shared_ptr<Completer> {
        throw RuntimeError(RuntimeError::Kind::ModelRefused, QStringLiteral("The model is not there."));
    });
    QVERIFY(!story.open(story.file(QStringLiteral("nothing.jpg"))));
    QVERIFY(story.window().messages().text().contains(QStringLiteral("nothing.jpg")));
    QVERIFY(story.open(samplePhoto));
    QCOMPARE(story.window().messages().text(), QString());
    QVERIFY(story.click(330, 330));
    QVERIFY(!story.complete());
    QCOMPARE(story.window().messages().text(), QStringLiteral("The model is not there."));
}

QTEST_MAIN(TestStory)
#include "tst_story.moc"
