// SPDX-License-Identifier: Apache-2.0
#include "mask/polygon.h"

#include "core/mask/golden_vectors.h"
#include "mask/rle.h"

#include <QTest>

#include <opencv2/imgproc.hpp>

#include <limits>
#include <stdexcept>

namespace unocclude {

namespace {

/// What is not reached from outside over edges of pixels that are not set.
Mask holesFilled(const Mask& mask)
{
    cv::Mat padded;
    cv::copyMakeBorder(mask.pixels(), padded, 1, 1, 1, 1, cv::BORDER_CONSTANT, 0);
    cv::floodFill(padded, {0, 0}, 128, nullptr, {}, {}, 4);
    return Mask::fromPixels(padded(cv::Rect({1, 1}, mask.size())) != 128);
}

Mask randomMask(cv::RNG& random)
{
    cv::Mat noise(random.uniform(1, 40), random.uniform(1, 40), CV_8UC1);
    random.fill(noise, cv::RNG::UNIFORM, 0, 256);
    return Mask::fromPixels(noise, random.uniform(1, 256));
}

} // namespace

class TestPolygon : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void equalsCommittedVectors();
    void equalsPycocotools();
    void outlineOfOnePixel();
    void outlineOfNothing();
    void outlineJoinsCorners();
    void outlineGivesThePieceBack();
    void refusesWhatIsNoPolygon_data();
    void refusesWhatIsNoPolygon();
    void farCornersAreQuick();

private:
    static void compare(const GoldenVectors& vectors);
};

void TestPolygon::compare(const GoldenVectors& vectors)
{
    QVERIFY(!vectors.polygons.empty());
    for (const auto& [polygon, size, counts] : vectors.polygons) {
        QCOMPARE(QByteArray::fromStdString(rleToString(encodeRle(rasterizePolygon(polygon, size)))),
                 QByteArray::fromStdString(counts));
        QCOMPARE(QByteArray::fromStdString(rleToString(polygonRle(polygon, size))), QByteArray::fromStdString(counts));
    }
}

void TestPolygon::equalsCommittedVectors()
{
    compare(committedVectors());
}

void TestPolygon::equalsPycocotools()
{
    const GoldenVectors vectors = oracleVectors(20'000, 11);
    if (vectors.polygons.empty())
        QSKIP("UNOCCLUDE_ORACLE_PYTHON names no Python with pycocotools (packaging/test.sh sets it)");
    compare(vectors);
}

void TestPolygon::outlineOfOnePixel()
{
    cv::Mat pixels = cv::Mat::zeros(4, 5, CV_8UC1);
    pixels.at<std::uint8_t>(2, 3) = 1;
    QVERIFY(outerOutline(Mask::fromPixels(pixels)) == (Polygon{{3, 2}, {4, 2}, {4, 3}, {3, 3}}));
}

void TestPolygon::outlineOfNothing()
{
    QVERIFY(outerOutline(Mask({4, 5})).empty());
    QVERIFY(outerOutline(Mask()).empty());
}

void TestPolygon::outlineJoinsCorners()
{
    // A ring whose pixels meet at corners only: one piece, and its hole is filled.
    const cv::Mat pixels = (cv::Mat_<std::uint8_t>(3, 3) << 0, 1, 0, 1, 0, 1, 0, 1, 0);
    const Mask ring = Mask::fromPixels(pixels);
    QCOMPARE(rasterizePolygon(outerOutline(ring), ring.size()).area(), 5);
}

void TestPolygon::outlineGivesThePieceBack()
{
    cv::RNG random(5);
    for (int i = 0; i < 2000; ++i) {
        const Mask mask = randomMask(random);
        if (mask.isEmpty())
            continue;
        const Polygon outline = outerOutline(mask);
        QVERIFY(rasterizePolygon(outline, mask.size()) == holesFilled(mask.largestPiece()));
        QVERIFY(outline.front() != outline.back());
    }
}

void TestPolygon::refusesWhatIsNoPolygon_data()
{
    constexpr double infinity = std::numeric_limits<double>::infinity();
    QTest::addColumn<QList<QPointF>>("points");
    QTest::newRow("nothing") << QList<QPointF>{};
    QTest::newRow("a line") << QList<QPointF>{{0, 0}, {5, 5}};
    QTest::newRow("not a number") << QList<QPointF>{{0, 0}, {5, 5}, {qQNaN(), 5}};
    QTest::newRow("infinite") << QList<QPointF>{{0, 0}, {5, -infinity}, {3, 5}};
    QTest::newRow("far beyond") << QList<QPointF>{{0, 0}, {1e12, 5}, {3, 5}};
}

void TestPolygon::refusesWhatIsNoPolygon()
{
    QFETCH(QList<QPointF>, points);
    Polygon polygon;
    for (const QPointF& point : points)
        polygon.emplace_back(point.x(), point.y());
    QVERIFY_EXCEPTION_THROWN(rasterizePolygon(polygon, {10, 10}), std::invalid_argument);
}

void TestPolygon::farCornersAreQuick()
{
    // Ten thousand edges of two million pixels each: walking along them would take hours.
    Polygon polygon;
    for (int i = 0; i < 5000; ++i) {
        polygon.emplace_back(-1e6, -1e6 + i);
        polygon.emplace_back(1e6, 1e6 - i);
    }
    const Mask mask = rasterizePolygon(polygon, {50, 40});
    QCOMPARE(mask.size(), cv::Size(50, 40));
}

} // namespace unocclude

QTEST_GUILESS_MAIN(unocclude::TestPolygon)
#include "tst_polygon.moc"
