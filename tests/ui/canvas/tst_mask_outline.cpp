// SPDX-License-Identifier: Apache-2.0
#include "canvas/mask_outline.h"

#include <QImage>
#include <QPainter>
#include <QTest>

#include <random>

using namespace unocclude;

/// Borders along pixel edges: filling them gives the mask back.
class TestMaskOutline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fillingGivesTheMaskBack_data();
    void fillingGivesTheMaskBack();
    void aRectangleHasFourCorners();
    void anEmptyMaskHasNoOutline();
};

namespace {

Mask maskOf(const QStringList& rows)
{
    cv::Mat pixels(static_cast<int>(rows.size()), static_cast<int>(rows.first().size()), CV_8UC1);
    for (int y = 0; y < pixels.rows; ++y)
        for (int x = 0; x < pixels.cols; ++x)
            pixels.at<uchar>(y, x) = rows[y][x] == u'#' ? 255 : 0;
    return Mask::fromPixels(pixels);
}

Mask noise(int side)
{
    std::mt19937 random(5);
    cv::Mat pixels(side, side, CV_8UC1);
    for (int y = 0; y < side; ++y)
        for (int x = 0; x < side; ++x)
            pixels.at<uchar>(y, x) = random() % 2 ? 255 : 0;
    return Mask::fromPixels(pixels);
}

Mask filled(const QPainterPath& path, cv::Size size)
{
    QImage image(size.width, size.height, QImage::Format_Grayscale8);
    image.fill(Qt::black);
    QPainter painter(&image);
    painter.fillPath(path, Qt::white);
    painter.end();
    const cv::Mat pixels(size, CV_8UC1, image.bits(), static_cast<std::size_t>(image.bytesPerLine()));
    return Mask::fromPixels(pixels.clone(), 128);
}

} // namespace

void TestMaskOutline::fillingGivesTheMaskBack_data()
{
    QTest::addColumn<Mask>("mask");
    QTest::newRow("one pixel") << maskOf({QStringLiteral("#")});
    QTest::newRow("touches every side") << maskOf({QStringLiteral(".#."), QStringLiteral("###"), QStringLiteral(".#.")});
    QTest::newRow("hole with an island") << maskOf({QStringLiteral("#####"), QStringLiteral("#...#"), QStringLiteral("#.#.#"),
                                                     QStringLiteral("#...#"), QStringLiteral("#####")});
    QTest::newRow("corners only") << maskOf({QStringLiteral("#..#"), QStringLiteral(".##."), QStringLiteral("#..#")});
    QTest::newRow("noise") << noise(60);
}

void TestMaskOutline::fillingGivesTheMaskBack()
{
    QFETCH(Mask, mask);
    QVERIFY(filled(maskOutline(mask), mask.size()) == mask);
}

void TestMaskOutline::aRectangleHasFourCorners()
{
    cv::Mat pixels = cv::Mat::zeros(40, 60, CV_8UC1);
    pixels(cv::Rect(10, 5, 30, 20)) = 255;
    const QPainterPath path = maskOutline(Mask::fromPixels(pixels));
    QCOMPARE(path.boundingRect(), QRectF(10, 5, 30, 20));
    QCOMPARE(path.toSubpathPolygons().size(), 1);
    QCOMPARE(path.toSubpathPolygons().first().size(), 5); // closed: the first corner again
}

void TestMaskOutline::anEmptyMaskHasNoOutline()
{
    QVERIFY(maskOutline(Mask(cv::Size(8, 8))).isEmpty());
}

QTEST_APPLESS_MAIN(TestMaskOutline)
#include "tst_mask_outline.moc"
