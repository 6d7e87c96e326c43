// SPDX-License-Identifier: Apache-2.0
#include "canvas/mask_raster.h"

#include "canvas/view_transform.h"

#include <QTest>

using namespace unocclude;

/// Masks as pictures for the view: in the right place at every zoom, tinted inside, clear outside.
class TestMaskRaster : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theBorderLiesOnTheMasksEdge_data();
    void theBorderLiesOnTheMasksEdge();
    void insideIsTintedAndOutsideIsClear();
    void holesAreOutside();
    void hatchingMovesWithThePhotograph();
    void nothingOutOfViewIsDrawn();
    void hugeZoomCostsNoMoreThanTheView();

private:
    MaskRaster draw(const MaskLook& look = {Qt::red}) const
    {
        return rasterMask(m_mask, m_mask.boundingBox(), m_transform, QRect(0, 0, 800, 600), 1.0, look);
    }
    QRgb at(const MaskRaster& raster, QPointF image) const
    {
        const QPoint place = (m_transform.toView(image) - raster.topLeft).toPoint();
        return raster.picture.rect().contains(place) ? raster.picture.pixel(place) : 0;
    }

    Mask m_mask;
    ViewTransform m_transform;
};

void TestMaskRaster::init()
{
    cv::Mat pixels = cv::Mat::zeros(300, 400, CV_8UC1);
    pixels(cv::Rect(100, 60, 120, 80)) = 255;
    m_mask = Mask::fromPixels(pixels);
    m_transform = {};
    m_transform.setViewSize({800, 600});
    m_transform.setImageSize({400, 300});
}

void TestMaskRaster::theBorderLiesOnTheMasksEdge_data()
{
    QTest::addColumn<double>("scale");
    for (double scale : {0.5, 1.0, 1.7, 2.0, 6.0})
        QTest::addRow("scale %.1f", scale) << scale;
}

void TestMaskRaster::theBorderLiesOnTheMasksEdge()
{
    QFETCH(double, scale);
    m_transform.zoomTo(scale, m_transform.toView(QPointF(100, 60)));
    const MaskRaster raster = draw();
    // along a row through the middle, the line's weight balances on x = 100 within half a pixel of the view
    const int row = qRound(m_transform.toView(QPointF(100, 75)).y() - raster.topLeft.y());
    double weight = 0;
    double moment = 0;
    for (int x = 0; x < raster.picture.width(); ++x) {
        const double position = raster.topLeft.x() + x + 0.5;
        if (std::abs(position - m_transform.toView(QPointF(100, 0)).x()) > 6)
            continue;
        const int red = qRed(raster.picture.pixel(x, row));
        weight += red;
        moment += red * position;
    }
    QVERIFY(weight > 0);
    QVERIFY(std::abs(moment / weight - m_transform.toView(QPointF(100, 0)).x()) < 0.5);
}

void TestMaskRaster::insideIsTintedAndOutsideIsClear()
{
    const MaskRaster raster = draw({Qt::red, 2.0, false, QColor(0, 0, 255, 51)});
    QCOMPARE(at(raster, {160, 100}), qRgba(0, 0, 51, 51)); // premultiplied
    QCOMPARE(at(raster, {40, 100}), QRgb(0));
    QCOMPARE(at(raster, {97, 57}), QRgb(0));
}

void TestMaskRaster::holesAreOutside()
{
    cv::Mat pixels = m_mask.pixels().clone();
    pixels(cv::Rect(140, 80, 40, 40)) = 0;
    m_mask = Mask::fromPixels(pixels);
    const MaskRaster raster = draw({Qt::red, 2.0, false, QColor(0, 0, 255, 51)});
    QCOMPARE(at(raster, {160, 100}), QRgb(0));
    QVERIFY(qRed(at(raster, {140, 100})) > 200);
}

void TestMaskRaster::hatchingMovesWithThePhotograph()
{
    const MaskLook look{Qt::red, 2.0, false, Qt::transparent, Qt::blue, Qt::VerPattern};
    const MaskRaster before = draw(look);
    m_transform.panBy({13, 5});
    const MaskRaster after = draw(look);
    QCOMPARE(after.topLeft, before.topLeft + QPointF(13, 5));
    QCOMPARE(after.picture, before.picture);
}

void TestMaskRaster::nothingOutOfViewIsDrawn()
{
    QVERIFY(
        rasterMask(Mask(cv::Size(400, 300)), {}, m_transform, QRect(0, 0, 800, 600), 1, {Qt::red}).picture.isNull());
    m_transform.zoomTo(20, m_transform.toView(QPointF(400, 300)));
    QVERIFY(draw().picture.isNull());
}

void TestMaskRaster::hugeZoomCostsNoMoreThanTheView()
{
    m_transform.zoomTo(ViewTransform::largestScale, m_transform.toView(QPointF(160, 100)));
    const QSize size = draw().picture.size();
    QVERIFY(size.width() <= 820 && size.height() <= 620);
    QCOMPARE(draw({Qt::red, 2.0, false, Qt::blue}).picture.pixel(400, 300), QColor(Qt::blue).rgba());
}

QTEST_APPLESS_MAIN(TestMaskRaster)
#include "tst_mask_raster.moc"
