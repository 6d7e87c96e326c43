// SPDX-License-Identifier: Apache-2.0
#include "canvas/view_transform.h"

#include <QTest>

using namespace unocclude;

/// Where the photograph lies in the view.
class TestViewTransform : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void fittingCentresTheWholePhotograph();
    void thereAndBackIsTheSamePoint();
    void zoomKeepsThePointUnderTheMouse_data();
    void zoomKeepsThePointUnderTheMouse();
    void zoomHasLimits();
    void panningKeepsAStripInView();
    void resizingKeepsTheMiddle();
    void aFittedViewStaysFitted();
    void anAreaIsShownAsLargeAsFits();

private:
    ViewTransform m_transform;
};

void TestViewTransform::init()
{
    m_transform = {};
    m_transform.setViewSize({832, 632});
    m_transform.setImageSize({400, 200});
}

void TestViewTransform::fittingCentresTheWholePhotograph()
{
    QCOMPARE(m_transform.scale(), 2.0);
    QCOMPARE(m_transform.imageInView(), QRectF(16, 116, 800, 400));
}

void TestViewTransform::thereAndBackIsTheSamePoint()
{
    m_transform.zoomTo(3.7, {123, 45});
    const QPointF image(17.25, 99.5);
    const QPointF back = m_transform.toImage(m_transform.toView(image));
    QVERIFY(QLineF(back, image).length() < 1e-9);
    QCOMPARE(m_transform.transform().map(image), m_transform.toView(image));
}

void TestViewTransform::zoomKeepsThePointUnderTheMouse_data()
{
    QTest::addColumn<QPointF>("anchor");
    QTest::newRow("middle") << QPointF(416, 316);
    QTest::newRow("near a corner") << QPointF(40, 140);
}

void TestViewTransform::zoomKeepsThePointUnderTheMouse()
{
    QFETCH(QPointF, anchor);
    const QPointF before = m_transform.toImage(anchor);
    m_transform.zoomBy(5, anchor);
    QCOMPARE(m_transform.scale(), 10.0);
    QVERIFY(QLineF(m_transform.toImage(anchor), before).length() < 1e-9);
}

void TestViewTransform::zoomHasLimits()
{
    m_transform.zoomTo(1e9, {400, 300});
    QCOMPARE(m_transform.scale(), ViewTransform::largestScale);
    m_transform.zoomTo(1e-9, {400, 300});
    QCOMPARE(m_transform.scale(), 1.0);

    m_transform.setImageSize({40000, 20000}); // fits at 0.02: half of that is still wanted
    m_transform.zoomTo(1e-9, {400, 300});
    QCOMPARE(m_transform.scale(), 0.01);
}

void TestViewTransform::panningKeepsAStripInView()
{
    const QRectF view(0, 0, 832, 632);
    for (const QPointF& push : {QPointF(1e6, 1e6), QPointF(-1e6, -1e6), QPointF(1e6, -1e6)}) {
        m_transform.panBy(push);
        const QRectF seen = m_transform.imageInView() & view;
        QVERIFY2(seen.width() >= 48 && seen.height() >= 48, "the photograph was lost");
    }
}

void TestViewTransform::resizingKeepsTheMiddle()
{
    m_transform.zoomTo(4, {100, 200});
    const QPointF middle = m_transform.toImage({416, 316});
    m_transform.setViewSize({632, 432});
    QVERIFY(QLineF(m_transform.toImage({316, 216}), middle).length() < 1e-9);
    QCOMPARE(m_transform.scale(), 4.0);
}

void TestViewTransform::aFittedViewStaysFitted()
{
    m_transform.setViewSize({432, 632});
    QCOMPARE(m_transform.scale(), 1.0);
    m_transform.panBy({1, 0});
    QVERIFY(!m_transform.isFitted());
    m_transform.setViewSize({832, 632});
    QCOMPARE(m_transform.scale(), 1.0);
}

void TestViewTransform::anAreaIsShownAsLargeAsFits()
{
    m_transform.show({100, 50, 40, 20}); // wider than the view's shape: its width decides
    QCOMPARE(m_transform.scale(), 832 / 40.0);
    QCOMPARE(m_transform.shown().center(), QPointF(120, 60));
    QCOMPARE(m_transform.shown().width(), 40.0);
    QVERIFY(!m_transform.isFitted());
    m_transform.show({100, 50, 0.1, 0.1});
    QCOMPARE(m_transform.scale(), ViewTransform::largestScale);
}

QTEST_APPLESS_MAIN(TestViewTransform)
#include "tst_view_transform.moc"
