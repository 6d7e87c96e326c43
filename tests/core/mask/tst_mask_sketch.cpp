// SPDX-License-Identifier: Apache-2.0
#include "mask/mask_sketch.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <random>

using namespace unocclude;

/// Strokes, outlines and rectangles against the plain definition of each: a walk over all pixels.
class TestMaskSketch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void strokesHoldWhatIsNear_data();
    void strokesHoldWhatIsNear();
    void theSmallestBrushIsAPixel();
    void erasingTakesAway();
    void polygonsFollowCocosRule();
    void polygonsAreCutAtTheFrame();
    void rectanglesHoldPixelCentres();
    void outsideTheFrameNothingHappens();
    void theFinishedMaskIsItsOwn();
    void touchedGrows();
};

namespace {

const cv::Size frame(120, 90);

double distanceToLine(cv::Point2d p, cv::Point2d a, cv::Point2d b)
{
    const cv::Point2d along = b - a;
    const double square = along.dot(along);
    const double t = square > 0 ? std::clamp((p - a).dot(along) / square, 0.0, 1.0) : 0.0;
    const cv::Point2d nearest = a + t * along;
    return std::hypot(p.x - nearest.x, p.y - nearest.y);
}

} // namespace

void TestMaskSketch::strokesHoldWhatIsNear_data()
{
    QTest::addColumn<double>("radius");
    for (double radius : {0.5, 1.0, 3.3, 12.0, 40.0})
        QTest::addRow("radius %.1f", radius) << radius;
}

void TestMaskSketch::strokesHoldWhatIsNear()
{
    QFETCH(double, radius);
    std::mt19937 random(7);
    std::uniform_real_distribution<double> x(-20, frame.width + 20), y(-20, frame.height + 20);
    for (int round = 0; round < 60; ++round) {
        const cv::Point2d from(x(random), y(random)), to = round % 6 == 0 ? from : cv::Point2d(x(random), y(random));
        MaskSketch sketch{Mask(frame)};
        const cv::Rect touched = sketch.stroke(from, to, radius, true);
        for (int row = 0; row < frame.height; ++row)
            for (int column = 0; column < frame.width; ++column) {
                const double distance = distanceToLine({column + 0.5, row + 0.5}, from, to);
                const bool underTheEnd = column == std::floor(to.x) && row == std::floor(to.y);
                if (std::abs(distance - radius) < 1e-9)
                    continue; // a pixel exactly on the border may fall to either side
                QCOMPARE(sketch.mask().contains({column, row}), distance < radius || underTheEnd);
                QVERIFY(touched.contains({column, row}) || !sketch.mask().contains({column, row}));
            }
    }
}

void TestMaskSketch::theSmallestBrushIsAPixel()
{
    MaskSketch sketch{Mask(frame)};
    sketch.stroke({10.02, 20.97}, {10.02, 20.97}, 0.01, true);
    QCOMPARE(sketch.mask().area(), 1);
    QVERIFY(sketch.mask().contains({10, 20}));
}

void TestMaskSketch::erasingTakesAway()
{
    MaskSketch sketch{Mask::fromPixels(cv::Mat(frame, CV_8UC1, cv::Scalar(255)))};
    sketch.stroke({30, 30}, {60, 40}, 8, false);
    QVERIFY(!sketch.mask().contains({45, 35}));
    QVERIFY(sketch.mask().contains({45, 60}));
    sketch.stroke({30, 30}, {60, 40}, 8, true);
    QCOMPARE(sketch.mask().area(), std::int64_t{frame.area()});
}

void TestMaskSketch::polygonsFollowCocosRule()
{
    const Polygon outline{{10.2, 8}, {70, 12.5}, {63, 70}, {30.7, 40}};
    MaskSketch sketch{Mask(frame)};
    sketch.polygon(outline, true);
    QVERIFY(sketch.mask() == rasterizePolygon(outline, frame));
    QCOMPARE(MaskSketch(Mask(frame)).polygon({{1, 1}, {5, 5}}, true), cv::Rect());
}

void TestMaskSketch::polygonsAreCutAtTheFrame()
{
    MaskSketch sketch{Mask(frame)};
    sketch.polygon({{-30, -30}, {60, -30}, {60, 45}, {-30, 45}}, true);
    QCOMPARE(sketch.mask().boundingBox(), cv::Rect(0, 0, 60, 45));
    QCOMPARE(sketch.mask().area(), 60 * 45);
}

void TestMaskSketch::rectanglesHoldPixelCentres()
{
    MaskSketch sketch{Mask(frame)};
    sketch.rectangle({30.6, 40}, {10.4, 20}, true);
    QCOMPARE(sketch.mask().boundingBox(), cv::Rect(10, 20, 21, 21)); // the pixel under the first corner comes along
    QCOMPARE(sketch.mask().area(), 21 * 20 + 1);
    sketch.rectangle({0, 0}, {frame.width * 1.0, frame.height * 1.0}, false);
    QVERIFY(sketch.mask().isEmpty());
}

void TestMaskSketch::outsideTheFrameNothingHappens()
{
    MaskSketch sketch{Mask(frame)};
    QVERIFY(sketch.stroke({-50, -50}, {-40, 200}, 9, true).empty());
    QVERIFY(sketch.polygon({{200, 200}, {220, 200}, {210, 230}}, true).empty());
    QVERIFY(sketch.rectangle({-10, -10}, {-3, 300}, true).empty());
    QVERIFY(sketch.mask().isEmpty());
    QVERIFY(sketch.touched().empty());
}

void TestMaskSketch::theFinishedMaskIsItsOwn()
{
    const Mask before(frame);
    MaskSketch sketch(before);
    sketch.stroke({20, 20}, {20, 20}, 5, true);
    const Mask finished = sketch.finished();
    const std::int64_t area = finished.area();
    sketch.stroke({60, 60}, {60, 60}, 5, true);
    QCOMPARE(finished.area(), area);
    QVERIFY(before.isEmpty());
}

void TestMaskSketch::touchedGrows()
{
    MaskSketch sketch{Mask(frame)};
    sketch.rectangle({10, 10}, {20, 20}, true);
    sketch.rectangle({50, 30}, {60, 40}, true);
    QVERIFY((sketch.touched() & cv::Rect(10, 10, 50, 30)) == cv::Rect(10, 10, 50, 30));
}

QTEST_APPLESS_MAIN(TestMaskSketch)
#include "tst_mask_sketch.moc"
