// SPDX-License-Identifier: Apache-2.0
#include "canvas/canvas.h"
#include "mainwindow/model_menu.h"
#include "support/fake_segmenter.h"
#include "support/prepared_segmenter.h"
#include "ui/story/story_models.h"
#include "ui/story/story_window.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace unocclude;
using namespace unocclude::test;

/// Masks by clicks, keys and hand, in the whole window.
class TestStoryPointing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void masksByHand();
    void aPreviewFollowsTheMouseAndTheCross();
    void oneKeyGoesFromPartToGroup();
    void modelsAreChosenFromTheMenu();
    void aFileOfWeightsStandsInTheMenu();
    void theNextImageIsPreparedBeforehand();
};

void TestStoryPointing::masksByHand()
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

void TestStoryPointing::aPreviewFollowsTheMouseAndTheCross()
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

void TestStoryPointing::oneKeyGoesFromPartToGroup()
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

void TestStoryPointing::modelsAreChosenFromTheMenu()
{
    StoryWindow story(std::make_shared<FakeSegmenter>(), fakeModel());
    const auto menus = story.window().findChildren<ModelMenu*>();
    QCOMPARE(menus.size(), 2);
    auto* menu = menus.front();
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

void TestStoryPointing::aFileOfWeightsStandsInTheMenu()
{
    StoryWindow story(std::make_shared<FakeSegmenter>(), fakeModel());
    auto* menu = story.window().findChildren<ModelMenu*>().back();
    QSignalSpy opened(&story.session().completers, &ModelChooser::opened);
    story.session().completers.choose(QStringLiteral("/weights/mine.safetensors"));
    QTRY_COMPARE(opened.count(), 1);
    QCOMPARE(story.preferences().completer(), QStringLiteral("/weights/mine.safetensors"));
    Q_EMIT menu->aboutToShow();
    const auto actions = menu->actions();
    const auto file = std::ranges::find(actions, QStringLiteral("mine.safetensors"),
                                        [](const QAction* each) { return each->text(); });
    QVERIFY(file != actions.end() && (*file)->isChecked());
    QCOMPARE((*file)->toolTip(), QStringLiteral("/weights/mine.safetensors"));
}

void TestStoryPointing::theNextImageIsPreparedBeforehand()
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

QTEST_MAIN(TestStoryPointing)
#include "tst_story_pointing.moc"
