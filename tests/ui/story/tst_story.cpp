// SPDX-License-Identifier: Apache-2.0
#include "canvas/canvas.h"
#include "cocoa/cocoa_reader.h"
#include "jobs/message_bar.h"
#include "mainwindow/segmenter_menu.h"
#include "mainwindow/shortcuts.h"
#include "models/inference_backend.h"
#include "models/model_registry.h"
#include "samples/sample_wall.h"
#include "samples/samples_panel.h"
#include "segmentation/grabcut_segmenter.h"
#include "support/fake_completer.h"
#include "support/fake_segmenter.h"
#include "support/prepared_segmenter.h"
#include "ui/story/story_window.h"
#include "ui/story/why_no_model.h"

#include <QAccessible>
#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QMenu>
#include <QTest>
#include <QWheelEvent>

#include <opencv2/core.hpp>

#include <algorithm>

using namespace unocclude;
using namespace unocclude::test;

namespace {

const QString samplePhoto = QStringLiteral(UNOCCLUDE_TEST_DATA "/../resources/samples/suitcases.jpg");

CompleterProvider fakeModel()
{
    return [] { return std::make_shared<FakeCompleter>(); };
}

CompleterProvider realModel()
{
    return [] {
        const auto backend = loadInferenceBackend();
        const std::shared_ptr<Completer> completer =
            backend->openCompleter(ModelRegistry::load().weightsPath(QStringLiteral("embedded")), {});
        return std::shared_ptr<Completer>(completer.get(), [backend, completer](Completer*) {});
    };
}

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
    void oneKeyGoesFromPartToGroup();
    void modelsAreChosenFromTheMenu();
    void everyActionIsInAMenuWithATip();
    void everyActionHasALastingName();
    void everythingFocusableHasAName();
    void theAccessibleTreeIsNamed();
    void masksByHand();
    void keysCanBeChanged();
    void errorsAreToldInline();
    void aPreviewFollowsTheMouseAndTheCross();
    void theNextImageIsPreparedBeforehand();
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

void TestStory::aPreviewFollowsTheMouseAndTheCross()
{
    StoryWindow story(std::make_shared<PreparedSegmenter>(60), fakeModel());
    const auto hover = [&] { return story.window().canvas().overlays().hover; };
    QVERIFY(story.open(samplePhoto));
    QTRY_VERIFY(story.session().preparations.followsMouse());
    story.moveTo(200, 200);
    story.moveTo(330, 330);
    QTRY_VERIFY(hover() && hover()->mask.mask.contains({330, 330}) && !hover()->mask.mask.contains({200, 200}));
    const Mask shown = hover()->mask.mask;
    QVERIFY(!story.document().undoStack().canUndo());

    QVERIFY(story.click(330, 330));
    QVERIFY(!hover());
    QVERIFY(story.document().current()->visible == shown);

    story.press(Qt::Key_N);
    story.press(Qt::Key_Left, Qt::ShiftModifier); // the cross counts as hovering, too
    QTRY_VERIFY(hover());
    story.press(Qt::Key_H, Qt::ShiftModifier);
    QVERIFY(!hover());
    story.moveTo(100, 100);
    QVERIFY(!story.session().hovers.isEnabled() && !hover());
}

void TestStory::theNextImageIsPreparedBeforehand()
{
    StoryWindow story(std::make_shared<PreparedSegmenter>(60), fakeModel());
    QStringList prepared;
    connect(&story.session().preparations, &PreparationController::nextPrepared, this,
            [&](const QString& path) { prepared.push_back(QFileInfo(path).fileName()); });
    const QString folder = story.file(QStringLiteral("photos"));
    QVERIFY(QDir().mkpath(folder));
    for (const char* name : {"a.jpg", "b.jpg", "c.jpg"})
        QVERIFY(QFile::copy(samplePhoto, folder + u'/' + QLatin1String(name)));
    story.window().open(folder);
    QTRY_COMPARE(prepared, QStringList{QStringLiteral("b.jpg")});
    story.press(Qt::Key_PageDown);
    QTRY_COMPARE(prepared, QStringList({QStringLiteral("b.jpg"), QStringLiteral("c.jpg")}));
}

void TestStory::oneKeyGoesFromPartToGroup()
{
    StoryWindow story(std::make_shared<PreparedSegmenter>(60), fakeModel());
    const auto area = [&] { return story.document().current()->visible.area(); };
    const auto remark = [&] { return story.window().canvas().overlays().masks.at(0).remark; };
    QVERIFY(story.open(samplePhoto));
    QVERIFY(story.click(330, 330));
    const std::int64_t object = area();
    QCOMPARE(remark(), QString());
    story.press(Qt::Key_W);
    QTRY_VERIFY(area() > object);
    QCOMPARE(remark(), QStringLiteral("3/3"));
    story.press(Qt::Key_W, Qt::ShiftModifier);
    QCOMPARE(area(), object);
    story.press(Qt::Key_W, Qt::ShiftModifier);
    QVERIFY(area() < object);
    QCOMPARE(remark(), QStringLiteral("1/3"));
    story.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(area(), object);
    QCOMPARE(remark(), QStringLiteral("2/3"));
}

void TestStory::modelsAreChosenFromTheMenu()
{
    StoryWindow story(std::make_shared<FakeSegmenter>(), fakeModel());
    auto* menu = story.window().findChild<SegmenterMenu*>();
    QVERIFY(menu);
    const auto grabcut = [menu] {
        Q_EMIT menu->aboutToShow();
        const auto actions = menu->actions();
        return *std::ranges::find(actions, QStringLiteral("GrabCut"), [](const QAction* each) { return each->text(); });
    };
    QVERIFY(!grabcut()->isChecked());
    grabcut()->trigger();
    QTRY_VERIFY(story.session().segmenters.inUse() &&
                story.session().segmenters.inUse()->choice == QStringLiteral("grabcut"));
    QCOMPARE(story.preferences().segmenter(), QStringLiteral("grabcut"));
    QVERIFY(grabcut()->isChecked());
}

void TestStory::everyActionIsInAMenuWithATip()
{
    StoryWindow story(std::make_shared<FakeSegmenter>(), fakeModel());
    QSet<QKeySequence> keys;
    for (const QAction* action : story.window().actions().findChildren<QAction*>()) {
        const bool inMenu = std::ranges::any_of(action->associatedObjects(),
                                                [](QObject* object) { return qobject_cast<QMenu*>(object); });
        QVERIFY2(inMenu, qPrintable(action->text()));
        QVERIFY2(!action->toolTip().isEmpty() && !action->statusTip().isEmpty(), qPrintable(action->text()));
        for (const QKeySequence& key : action->shortcuts()) {
            QVERIFY2(!keys.contains(key), qPrintable(key.toString()));
            keys.insert(key);
        }
    }
}

void TestStory::everyActionHasALastingName()
{
    StoryWindow story(std::make_shared<FakeSegmenter>(), fakeModel());
    QSet<QString> names;
    for (const QAction* action : story.window().actions().findChildren<QAction*>()) {
        QVERIFY2(!action->objectName().isEmpty(), qPrintable(action->text())); // its keys could not be changed
        QVERIFY2(!names.contains(action->objectName()), qPrintable(action->objectName()));
        names.insert(action->objectName());
    }
}

void TestStory::masksByHand()
{
    StoryWindow story(std::make_shared<FakeSegmenter>(60), fakeModel());
    QVERIFY(story.open(samplePhoto));
    QVERIFY(story.click(330, 330));
    Canvas& canvas = story.window().canvas();
    const auto at = [&](double x, double y) { return canvas.viewTransform().toView(QPointF(x, y)).toPoint(); };
    const auto stroke = [&](QPoint from, QPoint to) {
        QTest::mousePress(&canvas, Qt::LeftButton, {}, from);
        QTest::mouseMove(&canvas, to);
        QTest::mouseRelease(&canvas, Qt::LeftButton, {}, to);
    };
    story.press(Qt::Key_B);
    story.press(Qt::Key_BracketRight);
    stroke(at(390, 330), at(430, 330));
    QVERIFY(story.document().current()->visible.contains({420, 330}));
    story.press(Qt::Key_S);
    stroke(at(430, 330), at(470, 330));
    QCOMPARE(story.document().current()->choice, AmodalChoice::drawn());
    QVERIFY(canvas.overlays().ghost.has_value());
    story.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(story.document().current()->choice, AmodalChoice::none());
    story.press(Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(story.document().current()->review, ReviewState::Done);
    QVERIFY(canvas.overlays().masks.back().description.contains(QStringLiteral("done")));

    story.press(Qt::Key_P); // undo and Enter belong to the polygon while there is one
    for (const QPoint corner : {at(100, 100), at(200, 100), at(200, 200), at(150, 300)})
        QTest::mouseClick(&canvas, Qt::LeftButton, {}, corner);
    story.press(Qt::Key_Z, Qt::ControlModifier);
    story.press(Qt::Key_Return);
    QVERIFY(!story.session().completions.isBusy());
    QCOMPARE(story.document().current()->choice, AmodalChoice::drawn());
    QVERIFY(!story.document().current()->drawn.contains({155, 250}));
    QVERIFY(story.document().current()->drawn.contains({180, 130}));
}

void TestStory::keysCanBeChanged()
{
    StoryWindow story(std::make_shared<FakeSegmenter>(), fakeModel());
    QVERIFY(story.open(samplePhoto));
    auto* shortcuts = story.window().findChild<Shortcuts*>();
    QAction* polygon = story.window().actions().toolAction(ToolKind::PolygonBrush);
    shortcuts->setKeys(*polygon, {Qt::Key_B}); // the brush's
    story.press(Qt::Key_B);
    QVERIFY(polygon->isChecked());
    QVERIFY(polygon->toolTip().endsWith(QStringLiteral("(B)")));
    QVERIFY(story.window().actions().toolAction(ToolKind::Brush)->shortcuts().isEmpty());
}

void TestStory::everythingFocusableHasAName()
{
    StoryWindow story(std::make_shared<FakeSegmenter>(), fakeModel());
    for (const QWidget* widget : story.window().findChildren<QWidget*>()) {
        const bool isPopup = widget->window() != &story.window();
        if (isPopup || widget->focusPolicy() == Qt::NoFocus || widget->objectName().startsWith(QStringLiteral("qt_")))
            continue;
        const QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(widget));
        QVERIFY(interface);
        QVERIFY2(!interface->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
    }
}

namespace {

/// What can be focused below an interface and tells nobody what it is.
QStringList unnamedBelow(QAccessibleInterface* parent)
{
    QStringList unnamed;
    for (int i = 0; parent && i < parent->childCount(); ++i) {
        QAccessibleInterface* child = parent->child(i);
        if (!child || !child->isValid() || child->state().invisible)
            continue;
        const QString type =
            child->object() ? QString::fromLatin1(child->object()->metaObject()->className()) : QStringLiteral("item");
        const bool ofQt = child->object() && child->object()->objectName().startsWith(QStringLiteral("qt_"));
        if (child->state().focusable && !ofQt && child->text(QAccessible::Name).isEmpty())
            unnamed << type;
        unnamed << unnamedBelow(child);
    }
    return unnamed;
}

} // namespace

void TestStory::theAccessibleTreeIsNamed()
{
    StoryWindow story(std::make_shared<FakeSegmenter>(60), fakeModel());
    QVERIFY(story.open(samplePhoto));
    QVERIFY(story.click(330, 330));
    QVERIFY(story.complete());
    QAccessibleInterface* window = QAccessible::queryAccessibleInterface(&story.window());
    QCOMPARE(unnamedBelow(window), QStringList());
    QAccessibleInterface* photo = QAccessible::queryAccessibleInterface(&story.window().canvas());
    QCOMPARE(photo->childCount(), 1);
    QVERIFY(photo->child(0)->text(QAccessible::Name).startsWith(QStringLiteral("Object 1, open, ")));
}

QTEST_MAIN(TestStory)
#include "tst_story.moc"
