// SPDX-License-Identifier: Apache-2.0
#include "canvas/canvas.h"
#include "document/commands/edit_whole_mask.h"
#include "document/commands/set_samples.h"
#include "document/commands/state_occlusion.h"
#include "document/instance_masks.h"
#include "session/mask_controller.h"
#include "session/occlusion_controller.h"
#include "support/document_examples.h"
#include "support/loose_editors.h"
#include "tools/tool_box.h"

#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace unocclude;
using namespace unocclude::test;

/// Brush, eraser, polygon, rectangle and arrow by real mouse and key events on the canvas, with a document behind them.
/// The view is such that one pixel of the photo is two of the view.
class TestMaskTools : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aStrokeIsOneStep();
    void rightButtonAndShiftDoTheOpposite();
    void theEraserRubsOut();
    void theWholeMaskIsDrawn();
    void aStrokeIsSeenWhileItLasts();
    void escapeDropsAStroke();
    void aStrokeWithoutAnObjectBeginsOne();
    void aStrokeOutsideChangesNothing();
    void shiftAndWheelResizeTheBrush();
    void theRingShowsTheBrush();
    void theKeyboardPaints();
    void resultsThatArriveLeaveTheStrokeAlone();
    void aStrokeOnWhatHasGoneIsDropped();
    void polygonByClicks_data();
    void polygonByClicks();
    void polygonStepsBackAndIsDropped();
    void polygonCutsOut();
    void takingAnotherToolDropsThePolygon();
    void aRectangleIsFilled();
    void aDragBetweenObjectsIsAnArrow();
    void aClickTakesAnObjectInHand();

private:
    QPoint at(double x, double y) const { return m->canvas.viewTransform().toView(QPointF(x, y)).toPoint(); }
    void drag(QPoint from, QPoint to, Qt::MouseButton button = Qt::LeftButton, Qt::KeyboardModifiers modifiers = {});
    void click(double x, double y) { QTest::mouseClick(&m->canvas, Qt::LeftButton, {}, at(x, y)); }
    void clickAgain(double x, double y); ///< the second click of a double one
    const Instance& object() const { return *m->document.find(m->id); }
    int steps() const { return m->document.undoStack().count(); }

    struct Parts
    {
        Document document;
        InstanceMasks masks;
        MaskController edits{document, masks};
        OcclusionController occlusions{document, masks};
        LoosePrompt prompt;
        Canvas canvas;
        ToolBox tools{{prompt, edits, occlusions}, canvas};
        InstanceId id{};
    };
    std::unique_ptr<Parts> m;
};

namespace {

const cv::Size photoSize(200, 150);

Mask rectangle(cv::Rect box)
{
    return rectangleMask(box, photoSize);
}

} // namespace

void TestMaskTools::init()
{
    m = std::make_unique<Parts>();
    const Photo photo = examplePhoto(photoSize);
    m->document.replacePhoto(QStringLiteral("desk.png"), photo);
    m->canvas.resize(432, 332);
    m->canvas.setPhoto(ImagePyramid(photo.rgb));
    m->canvas.show();
    QVERIFY(QTest::qWaitForWindowExposed(&m->canvas));
    QCOMPARE(m->canvas.viewTransform().scale(), 2.0);
    m->id = addExample(m->document, {40, 40, 40, 40});
    m->document.undoStack().clear();
    m->edits.setBrushDiameter(10);
    m->tools.take(ToolKind::Brush);
}

void TestMaskTools::cleanup()
{
    m.reset();
}

void TestMaskTools::drag(QPoint from, QPoint to, Qt::MouseButton button, Qt::KeyboardModifiers modifiers)
{
    QTest::mousePress(&m->canvas, button, modifiers, from);
    QTest::mouseMove(&m->canvas, (from + to) / 2);
    QTest::mouseMove(&m->canvas, to);
    QTest::mouseRelease(&m->canvas, button, modifiers, to);
}

void TestMaskTools::clickAgain(double x, double y)
{
    QMouseEvent press(QEvent::MouseButtonDblClick, at(x, y), m->canvas.mapToGlobal(QPointF(at(x, y))), Qt::LeftButton,
                      Qt::LeftButton, {});
    QApplication::sendEvent(&m->canvas, &press);
    QTest::mouseRelease(&m->canvas, Qt::LeftButton, {}, at(x, y));
}

void TestMaskTools::aStrokeIsOneStep()
{
    const Mask before = object().visible;
    drag(at(80, 60), at(120, 60));
    QCOMPARE(steps(), 1);
    QCOMPARE(m->document.undoStack().undoText(), QStringLiteral("Brush Stroke"));
    QVERIFY(object().visible.contains({118, 60}) && object().visible.contains({100, 56}));
    QVERIFY(!object().visible.contains({100, 67}) && !object().visible.contains({128, 60}));
    QVERIFY((before - object().visible).isEmpty());
    QVERIFY(object().visibleEdited);
    m->document.undoStack().undo();
    QVERIFY(object().visible == before && !object().visibleEdited);
}

void TestMaskTools::rightButtonAndShiftDoTheOpposite()
{
    drag(at(50, 60), at(70, 60), Qt::RightButton);
    QVERIFY(!object().visible.contains({60, 60}));
    m->document.undoStack().undo();
    drag(at(50, 60), at(70, 60), Qt::LeftButton, Qt::ShiftModifier);
    QVERIFY(!object().visible.contains({60, 60}));
    QCOMPARE(m->document.undoStack().undoText(), QStringLiteral("Eraser Stroke"));
}

void TestMaskTools::theEraserRubsOut()
{
    m->tools.take(ToolKind::Eraser);
    drag(at(50, 60), at(70, 60));
    QVERIFY(!object().visible.contains({60, 60}));
    drag(at(50, 60), at(70, 60), Qt::LeftButton, Qt::ShiftModifier);
    QVERIFY(object().visible.contains({60, 60}));
}

void TestMaskTools::theWholeMaskIsDrawn()
{
    m->edits.setTarget(MaskTarget::Whole);
    drag(at(80, 60), at(120, 60));
    QCOMPARE(object().choice, AmodalChoice::drawn());
    QVERIFY(object().amodal().contains({110, 60}) && object().amodal().contains({50, 50}));
    QVERIFY(object().visible == rectangle({40, 40, 40, 40}));
    m->document.undoStack().undo();
    QCOMPARE(object().choice, AmodalChoice::none());
    QVERIFY(object().drawn.isNull());
}

void TestMaskTools::aStrokeIsSeenWhileItLasts()
{
    m->edits.setTarget(MaskTarget::Whole);
    QSignalSpy changes(&m->edits, &MaskController::sketchChanged);
    QTest::mousePress(&m->canvas, Qt::LeftButton, {}, at(80, 60));
    QTest::mouseMove(&m->canvas, at(120, 60));
    QVERIFY(m->edits.sketched().has_value());
    QVERIFY(m->edits.sketched()->mask.mask.contains({110, 60}));
    QVERIFY(m->edits.hiddenShare() > 0.1);
    QCOMPARE(steps(), 0);
    const QRect touched = changes.last().first().toRect();
    QVERIFY(touched.contains(QRect(80, 56, 40, 8)) && touched.width() < 70 && touched.height() < 20);
    QTest::mouseRelease(&m->canvas, Qt::LeftButton, {}, at(120, 60));
    QVERIFY(!m->edits.sketched());
    QCOMPARE(steps(), 1);
}

void TestMaskTools::escapeDropsAStroke()
{
    QTest::mousePress(&m->canvas, Qt::LeftButton, {}, at(80, 60));
    QTest::mouseMove(&m->canvas, at(120, 60));
    QTest::keyClick(&m->canvas, Qt::Key_Escape);
    QTest::mouseRelease(&m->canvas, Qt::LeftButton, {}, at(120, 60));
    QCOMPARE(steps(), 0);
    QVERIFY(!m->edits.sketched());
    QVERIFY(object().visible == rectangle({40, 40, 40, 40}));
}

void TestMaskTools::aStrokeWithoutAnObjectBeginsOne()
{
    m->document.setCurrent(std::nullopt);
    m->edits.setTarget(MaskTarget::Whole); // there is nothing yet of which something could be hidden
    drag(at(120, 100), at(150, 100));
    QCOMPARE(m->document.instances().size(), std::size_t{2});
    const Instance& added = *m->document.current();
    QVERIFY(added.id != m->id && added.visible.contains({130, 100}) && added.visibleEdited && added.prompt.isEmpty());
    QCOMPARE(added.choice, AmodalChoice::none());
    m->document.undoStack().undo();
    QCOMPARE(m->document.instances().size(), std::size_t{1});
}

void TestMaskTools::aStrokeOutsideChangesNothing()
{
    drag(at(-30, -20), at(-20, 60));
    QCOMPARE(steps(), 0);
    drag(at(50, 50), at(60, 50)); // inside what is there already
    QCOMPARE(steps(), 0);
}

void TestMaskTools::shiftAndWheelResizeTheBrush()
{
    const double scale = m->canvas.viewTransform().scale();
    const auto turn = [&](int delta) {
        QWheelEvent wheel(QPointF(200, 150), m->canvas.mapToGlobal(QPointF(200, 150)), {}, {0, delta}, {},
                          Qt::ShiftModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(&m->canvas, &wheel);
    };
    turn(120);
    QVERIFY(m->edits.brushDiameter() > 10);
    turn(-120);
    turn(-120);
    QVERIFY(m->edits.brushDiameter() < 10);
    for (int i = 0; i < 80; ++i)
        turn(-240);
    QCOMPARE(m->edits.brushDiameter(), MaskEditor::smallestBrush);
    for (int i = 0; i < 80; ++i)
        turn(240);
    QCOMPARE(m->edits.brushDiameter(), MaskEditor::largestBrush);
    QCOMPARE(m->canvas.viewTransform().scale(), scale);
    m->tools.take(ToolKind::Positive); // nothing to resize: the wheel zooms
    turn(120);
    QVERIFY(m->canvas.viewTransform().scale() > scale);
}

void TestMaskTools::theRingShowsTheBrush()
{
    m->edits.setBrushDiameter(40);
    QTest::mouseMove(&m->canvas, at(140, 100));
    const QImage with = m->canvas.grab().toImage();
    m->tools.take(ToolKind::Positive);
    const QImage without = m->canvas.grab().toImage();
    QVERIFY(with.pixel(at(140, 80)) != without.pixel(at(140, 80))); // on the ring
    QCOMPARE(with.pixel(at(140, 92)), without.pixel(at(140, 92)));  // inside it
    QCOMPARE(with.pixel(at(140, 70)), without.pixel(at(140, 70)));
}

void TestMaskTools::theKeyboardPaints()
{
    m->canvas.setFocus();
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(&m->canvas, Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyClick(&m->canvas, Qt::Key_Period);
    QCOMPARE(steps(), 1);
    QVERIFY(object().visible.area() > 40 * 40 + 50);
    QTest::keyClick(&m->canvas, Qt::Key_Comma); // the right button: what was painted goes
    QVERIFY(object().visible == rectangle({40, 40, 40, 40}));
}

void TestMaskTools::resultsThatArriveLeaveTheStrokeAlone()
{
    QTest::mousePress(&m->canvas, Qt::LeftButton, {}, at(80, 60));
    QTest::mouseMove(&m->canvas, at(100, 60));
    m->document.push(std::make_unique<SetSamples>(m->document, m->id, exampleCompletion(object().visible)));
    QTest::mouseMove(&m->canvas, at(120, 60));
    QTest::mouseRelease(&m->canvas, Qt::LeftButton, {}, at(120, 60));
    QVERIFY(object().visible.contains({90, 60}) && object().visible.contains({118, 60}));
    QVERIFY(object().completion && object().outdated);
    QCOMPARE(steps(), 2);
}

void TestMaskTools::aStrokeOnWhatHasGoneIsDropped()
{
    drag(at(80, 60), at(90, 60));
    QTest::mousePress(&m->canvas, Qt::LeftButton, {}, at(80, 70));
    m->document.undoStack().undo();
    QVERIFY(!m->edits.sketched());
    QTest::mouseMove(&m->canvas, at(120, 70));
    QTest::mouseRelease(&m->canvas, Qt::LeftButton, {}, at(120, 70));
    QVERIFY(object().visible == rectangle({40, 40, 40, 40}));
}

void TestMaskTools::polygonByClicks_data()
{
    QTest::addColumn<QString>("close");
    for (const char* close : {"enter", "first corner", "double click"})
        QTest::newRow(close) << QString::fromLatin1(close);
}

void TestMaskTools::polygonByClicks()
{
    QFETCH(QString, close);
    m->tools.take(ToolKind::Polygon);
    m->canvas.setFocus();
    click(100, 40);
    click(140, 40);
    click(140, 80);
    click(100, 80);
    QCOMPARE(steps(), 0);
    if (close == QStringLiteral("enter"))
        QTest::keyClick(&m->canvas, Qt::Key_Return);
    else if (close == QStringLiteral("first corner"))
        click(101, 41);
    else
        clickAgain(100, 80);
    QCOMPARE(steps(), 1);
    QVERIFY(object().visible == (rectangle({40, 40, 40, 40}) | rectangle({100, 40, 40, 40})));
    QVERIFY(!m->canvas.abortGesture());
}

void TestMaskTools::polygonStepsBackAndIsDropped()
{
    m->tools.take(ToolKind::Polygon);
    m->canvas.setFocus();
    click(100, 40);
    click(140, 40);
    click(180, 140);
    QTest::keyClick(&m->canvas, Qt::Key_Backspace);
    click(140, 80);
    click(100, 80);
    QTest::keyClick(&m->canvas, Qt::Key_Return);
    QVERIFY(object().visible == (rectangle({40, 40, 40, 40}) | rectangle({100, 40, 40, 40})));
    click(100, 40);
    click(140, 40);
    QTest::keyClick(&m->canvas, Qt::Key_Return); // two corners enclose nothing: they wait for more
    click(140, 80);
    QTest::keyClick(&m->canvas, Qt::Key_Escape);
    QTest::keyClick(&m->canvas, Qt::Key_Return);
    QCOMPARE(steps(), 1);
}

void TestMaskTools::polygonCutsOut()
{
    m->tools.take(ToolKind::Polygon);
    m->canvas.setFocus();
    QTest::mouseClick(&m->canvas, Qt::RightButton, {}, at(60, 40));
    click(100, 40);
    click(100, 80);
    click(60, 80);
    QTest::keyClick(&m->canvas, Qt::Key_Return);
    QVERIFY(object().visible == rectangle({40, 40, 20, 40}));
}

void TestMaskTools::takingAnotherToolDropsThePolygon()
{
    m->tools.take(ToolKind::Polygon);
    click(100, 40);
    click(140, 40);
    click(140, 80);
    m->tools.take(ToolKind::Brush);
    m->tools.take(ToolKind::Polygon);
    QVERIFY(!m->canvas.confirmGesture());
    QCOMPARE(steps(), 0);
}

void TestMaskTools::aRectangleIsFilled()
{
    m->tools.take(ToolKind::Rectangle);
    drag(at(130, 90), at(100, 60));
    QVERIFY(object().visible.contains({115, 75}) && !object().visible.contains({132, 75}));
    drag(at(40, 40), at(60, 150), Qt::LeftButton, Qt::ShiftModifier);
    QVERIFY(!object().visible.contains({50, 50}) && object().visible.contains({70, 50}));
    click(120, 120);
    QCOMPARE(steps(), 2);
}

void TestMaskTools::aDragBetweenObjectsIsAnArrow()
{
    const InstanceId front = addExample(m->document, {100, 40, 30, 30});
    m->tools.take(ToolKind::Occlusion);
    drag(at(110, 50), at(60, 60));
    QCOMPARE(m->document.find(front)->hides, (std::vector<InstanceId>{m->id}));
    QCOMPARE(m->occlusions.arrows(), (std::vector<QLineF>{QLineF(115, 55, 60, 60)}));
    drag(at(110, 50), at(170, 120)); // to nowhere
    QCOMPARE(m->document.find(front)->hides.size(), std::size_t{1});
    m->occlusions.takeBack(front, m->id);
    QVERIFY(m->occlusions.arrows().empty());
}

void TestMaskTools::aClickTakesAnObjectInHand()
{
    const InstanceId front = addExample(m->document, {60, 60, 40, 40}); // over a corner of the other
    m->tools.take(ToolKind::Occlusion);
    click(50, 50);
    QCOMPARE(m->document.currentId(), std::optional(m->id));
    click(70, 70);
    QCOMPARE(m->document.currentId(), std::optional(front));
    m->document.push(std::make_unique<StateOcclusion>(m->document, m->id, front));
    click(70, 70); // the arrow puts the other one in front
    QCOMPARE(m->document.currentId(), std::optional(m->id));
}

QTEST_MAIN(TestMaskTools)
#include "tst_mask_tools.moc"
