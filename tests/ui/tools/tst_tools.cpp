// SPDX-License-Identifier: Apache-2.0
#include "canvas/canvas.h"
#include "support/loose_editors.h"
#include "tools/tool_box.h"

#include <QTest>
#include <QWheelEvent>

using namespace unocclude;
using namespace unocclude::test;

/// The tools by real mouse events on the canvas. The view is such that one pixel of the photo is two of the view.
class TestTools : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void leftAndRightAndAltClick();
    void theExcludeToolTurnsThemRound();
    void aClickOutsideIsNone();
    void aDragOnAPointMovesIt();
    void aTremblingClickMovesNothing();
    void escapeAbortsADrag();
    void aDragWithTheBoxToolIsABox();
    void aClickWithTheBoxToolIsAPoint();
    void aBoxIsCutAtTheFrame();
    void wheelZoomsAtTheMouse();
    void middleDragAndSpaceDragPan();
    void theKeyboardPointsToo();

private:
    QPoint at(double x, double y) const { return m_canvas->viewTransform().toView(QPointF(x, y)).toPoint(); }
    void drag(QPoint from, QPoint to, Qt::MouseButton button = Qt::LeftButton);

    std::unique_ptr<Canvas> m_canvas;
    std::unique_ptr<LoosePrompt> m_prompt;
    LooseMasks m_masks;
    LooseOcclusions m_occlusions;
    std::unique_ptr<ToolBox> m_tools;
};

void TestTools::init()
{
    m_canvas = std::make_unique<Canvas>();
    m_canvas->resize(432, 332);
    m_canvas->setPhoto(ImagePyramid(cv::Mat(150, 200, CV_8UC3, cv::Scalar(90, 120, 150))));
    m_canvas->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_canvas.get()));
    QCOMPARE(m_canvas->viewTransform().scale(), 2.0);
    m_prompt = std::make_unique<LoosePrompt>();
    m_tools = std::make_unique<ToolBox>(ToolBox::Editors{*m_prompt, m_masks, m_occlusions}, *m_canvas);
}

void TestTools::cleanup()
{
    m_tools.reset();
    m_canvas.reset();
}

void TestTools::drag(QPoint from, QPoint to, Qt::MouseButton button)
{
    QTest::mousePress(m_canvas.get(), button, {}, from);
    QTest::mouseMove(m_canvas.get(), (from + to) / 2);
    QTest::mouseMove(m_canvas.get(), to);
    QTest::mouseRelease(m_canvas.get(), button, {}, to);
}

void TestTools::leftAndRightAndAltClick()
{
    QTest::mouseClick(m_canvas.get(), Qt::LeftButton, {}, at(20, 30));
    QTest::mouseClick(m_canvas.get(), Qt::RightButton, {}, at(60, 30));
    QTest::mouseClick(m_canvas.get(), Qt::LeftButton, Qt::AltModifier, at(100, 30));
    const std::vector<PromptPoint> expected{{{20, 30}, true}, {{60, 30}, false}, {{100, 30}, false}};
    QCOMPARE(m_prompt->prompt().points, expected);
}

void TestTools::theExcludeToolTurnsThemRound()
{
    m_tools->take(ToolKind::Negative);
    QTest::mouseClick(m_canvas.get(), Qt::LeftButton, {}, at(20, 30));
    QTest::mouseClick(m_canvas.get(), Qt::RightButton, {}, at(60, 30));
    QCOMPARE(m_prompt->prompt().points[0].positive, false);
    QCOMPARE(m_prompt->prompt().points[1].positive, true);
}

void TestTools::aClickOutsideIsNone()
{
    QTest::mouseClick(m_canvas.get(), Qt::LeftButton, {}, at(-3, 30));
    QTest::mouseClick(m_canvas.get(), Qt::LeftButton, {}, at(200, 30)); // pixels end before 200
    QVERIFY(m_prompt->prompt().isEmpty());
}

void TestTools::aDragOnAPointMovesIt()
{
    QTest::mouseClick(m_canvas.get(), Qt::LeftButton, {}, at(20, 30));
    drag(at(20, 30), at(70, 80));
    QCOMPARE(m_prompt->prompt().points.size(), std::size_t{1});
    QCOMPARE(m_prompt->prompt().points[0].position, QPointF(70, 80));
    QCOMPARE(m_prompt->finishedMoves, 1);
    QCOMPARE(m_prompt->selectedPoint(), std::optional<std::size_t>(0));
}

void TestTools::aTremblingClickMovesNothing()
{
    QTest::mouseClick(m_canvas.get(), Qt::LeftButton, {}, at(20, 30));
    drag(at(20, 30), at(20, 30) + QPoint(2, 0));
    QCOMPARE(m_prompt->prompt().points[0].position, QPointF(20, 30));
    QCOMPARE(m_prompt->finishedMoves, 0);
}

void TestTools::escapeAbortsADrag()
{
    QTest::mouseClick(m_canvas.get(), Qt::LeftButton, {}, at(20, 30));
    QTest::mousePress(m_canvas.get(), Qt::LeftButton, {}, at(20, 30));
    QTest::mouseMove(m_canvas.get(), at(50, 50));
    QTest::keyClick(m_canvas.get(), Qt::Key_Escape);
    QTest::mouseRelease(m_canvas.get(), Qt::LeftButton, {}, at(50, 50));
    QCOMPARE(m_prompt->abortedMoves, 1);
    QCOMPARE(m_prompt->finishedMoves, 0);
}

void TestTools::aDragWithTheBoxToolIsABox()
{
    m_tools->take(ToolKind::Box);
    drag(at(80, 90), at(30, 20));
    QCOMPARE(m_prompt->prompt().box, std::optional(QRectF(30, 20, 50, 70)));
    QVERIFY(m_prompt->prompt().points.empty());
}

void TestTools::aClickWithTheBoxToolIsAPoint()
{
    m_tools->take(ToolKind::Box);
    QTest::mouseClick(m_canvas.get(), Qt::LeftButton, {}, at(20, 30));
    QTest::mouseClick(m_canvas.get(), Qt::RightButton, {}, at(60, 30));
    QVERIFY(!m_prompt->prompt().box);
    const std::vector<PromptPoint> expected{{{20, 30}, true}, {{60, 30}, false}};
    QCOMPARE(m_prompt->prompt().points, expected);
}

void TestTools::aBoxIsCutAtTheFrame()
{
    m_tools->take(ToolKind::Box);
    drag(at(150, 100), at(230, 170));
    const QRectF box = m_prompt->prompt().box.value();
    QVERIFY(box.right() < 200 && box.right() > 199.9);
    QVERIFY(box.bottom() < 150 && box.bottom() > 149.9);
}

void TestTools::wheelZoomsAtTheMouse()
{
    const QPointF mouse(300, 100);
    const QPointF under = m_canvas->viewTransform().toImage(mouse);
    QWheelEvent wheel(mouse, m_canvas->mapToGlobal(mouse), {}, {0, 360}, {}, {}, Qt::NoScrollPhase, false);
    QApplication::sendEvent(m_canvas.get(), &wheel);
    QVERIFY(m_canvas->viewTransform().scale() > 3.5);
    QVERIFY(QLineF(m_canvas->viewTransform().toImage(mouse), under).length() < 1e-9);
}

void TestTools::middleDragAndSpaceDragPan()
{
    const QPointF origin = m_canvas->viewTransform().toView(QPointF());
    drag({100, 100}, {130, 90}, Qt::MiddleButton);
    QCOMPARE(m_canvas->viewTransform().toView(QPointF()), origin + QPointF(30, -10));
    m_canvas->setPanReady(true);
    drag({100, 100}, {90, 120});
    QCOMPARE(m_canvas->viewTransform().toView(QPointF()), origin + QPointF(20, 10));
    QVERIFY(m_prompt->prompt().isEmpty());
}

void TestTools::theKeyboardPointsToo()
{
    m_canvas->setFocus();
    QTest::keyClick(m_canvas.get(), Qt::Key_Right); // the cross appears in the middle
    QTest::keyClick(m_canvas.get(), Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyClick(m_canvas.get(), Qt::Key_Up);
    QTest::keyClick(m_canvas.get(), Qt::Key_Period);
    QTest::keyClick(m_canvas.get(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(m_canvas.get(), Qt::Key_Comma);
    const auto& points = m_prompt->prompt().points;
    QCOMPARE(points.size(), std::size_t{2});
    QVERIFY(points[0].positive && !points[1].positive);
    QCOMPARE(points[1].position - points[0].position, QPointF(0, 10));
}

QTEST_MAIN(TestTools)
#include "tst_tools.moc"
