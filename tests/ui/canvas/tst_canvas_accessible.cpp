// SPDX-License-Identifier: Apache-2.0
#include "canvas/canvas.h"

#include <opencv2/core.hpp>

#include <QAccessible>
#include <QTest>

using namespace unocclude;

/// What assistive technology sees of the photograph: its objects, named, placed, front to back.
class TestCanvasAccessible : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void objectsAreChildrenFrontToBack();
    void childrenSayWhereTheyAre();
    void theObjectInHandIsSelected();
    void whatHasGoneIsInvalid();

private:
    QAccessibleInterface* interface() const { return QAccessible::queryAccessibleInterface(m_canvas.get()); }

    std::unique_ptr<Canvas> m_canvas;
};

namespace {

MaskOverlay overlay(const QString& description, cv::Rect box, bool active)
{
    cv::Mat pixels = cv::Mat::zeros(150, 200, CV_8UC1);
    pixels(box) = 255;
    MaskOverlay overlay;
    overlay.visible = BoxedMask(Mask::fromPixels(pixels));
    overlay.description = description;
    overlay.active = active;
    return overlay;
}

} // namespace

void TestCanvasAccessible::init()
{
    m_canvas = std::make_unique<Canvas>();
    m_canvas->resize(432, 332);
    m_canvas->setPhoto(ImagePyramid(cv::Mat(150, 200, CV_8UC3, cv::Scalar(90, 120, 150))));
    CanvasOverlays overlays;
    overlays.masks = {overlay(QStringLiteral("plate 1, open, 40 % hidden"), {10, 10, 40, 30}, false),
                      overlay(QStringLiteral("cake 2, approved, 0 % hidden"), {60, 50, 20, 20}, true)}; // back to front
    m_canvas->setOverlays(overlays);
}

void TestCanvasAccessible::objectsAreChildrenFrontToBack()
{
    QCOMPARE(interface()->childCount(), 2);
    QCOMPARE(interface()->child(0)->text(QAccessible::Name), QStringLiteral("cake 2, approved, 0 % hidden"));
    QCOMPARE(interface()->child(1)->text(QAccessible::Name), QStringLiteral("plate 1, open, 40 % hidden"));
    QVERIFY(!interface()->child(2) && !interface()->child(-1));
    for (int i : {0, 1}) {
        QVERIFY(interface()->child(i)->isValid());
        QCOMPARE(interface()->indexOfChild(interface()->child(i)), i);
        QCOMPARE(interface()->child(i)->parent(), interface());
    }
    QVERIFY(!interface()->text(QAccessible::Name).isEmpty());
}

void TestCanvasAccessible::childrenSayWhereTheyAre()
{
    const QRect expected = m_canvas->viewTransform().toView(QRectF(60, 50, 20, 20)).toAlignedRect();
    const QRect place = interface()->child(0)->rect();
    QCOMPARE(place, expected.translated(m_canvas->mapToGlobal(QPoint())));
    QCOMPARE(interface()->childAt(place.center().x(), place.center().y()), interface()->child(0));
}

void TestCanvasAccessible::theObjectInHandIsSelected()
{
    QVERIFY(interface()->child(0)->state().selected);
    QVERIFY(!interface()->child(1)->state().selected);
}

void TestCanvasAccessible::whatHasGoneIsInvalid()
{
    QAccessibleInterface* child = interface()->child(1);
    m_canvas->setOverlays({});
    QCOMPARE(interface()->childCount(), 0);
    QVERIFY(!child->isValid());
    QVERIFY(child->text(QAccessible::Name).isEmpty() && child->rect().isEmpty());
    m_canvas.reset(); // and nothing is left behind that points at it
}

QTEST_MAIN(TestCanvasAccessible)
#include "tst_canvas_accessible.moc"
