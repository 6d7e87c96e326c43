// SPDX-License-Identifier: Apache-2.0
#include "mask/outlines.h"

#include <QTest>

#include <opencv2/core.hpp>

using namespace unocclude;

/// Outlines along pixel edges. The rasteriser that they are checked with is bit-exact with pycocotools (tst_polygon).
class TestOutlines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void piecesAndHolesAreToldApart();
    void anIslandInAHoleIsAPiece();
    void nothingHasNoOutline();
    void anOddNumberOfOutlinesEncloseEachPixel();
    void theBridgedOutlineIsTheMask();
};

namespace {

/// Rows of '#' and '.'.
Mask maskOf(std::initializer_list<const char*> rows)
{
    const auto width = static_cast<int>(std::strlen(*rows.begin()));
    cv::Mat pixels(static_cast<int>(rows.size()), width, CV_8UC1);
    int y = 0;
    for (const char* row : rows) {
        for (int x = 0; x < width; ++x)
            pixels.at<std::uint8_t>(y, x) = row[x] == '#';
        ++y;
    }
    return Mask::fromPixels(pixels);
}

/// Pieces in pieces, down to single pixels that meet at corners.
Mask randomMask(cv::RNG& random)
{
    cv::Mat noise(random.uniform(1, 40), random.uniform(1, 40), CV_8UC1);
    random.fill(noise, cv::RNG::UNIFORM, 0, 256);
    return Mask::fromPixels(noise, random.uniform(1, 255));
}

} // namespace

void TestOutlines::piecesAndHolesAreToldApart()
{
    const Outlines outlines = outlinesOf(maskOf({"#####..", "#.#.#..", "#####.#"}));
    QCOMPARE(outlines.pieces.size(), std::size_t{2});
    QVERIFY(outlines.pieces[0] == (Polygon{{0, 0}, {5, 0}, {5, 3}, {0, 3}}));
    QVERIFY(outlines.pieces[1] == (Polygon{{6, 2}, {7, 2}, {7, 3}, {6, 3}}));
    QCOMPARE(outlines.holes.size(), std::size_t{2});
    QVERIFY(outlines.holes[0] == (Polygon{{1, 1}, {2, 1}, {2, 2}, {1, 2}}));
}

void TestOutlines::anIslandInAHoleIsAPiece()
{
    const Outlines outlines = outlinesOf(maskOf({"#####", "#...#", "#.#.#", "#...#", "#####"}));
    QCOMPARE(outlines.pieces.size(), std::size_t{2});
    QCOMPARE(outlines.holes.size(), std::size_t{1});
    QVERIFY(outlines.holes[0] == (Polygon{{1, 1}, {4, 1}, {4, 4}, {1, 4}}));
}

void TestOutlines::nothingHasNoOutline()
{
    QVERIFY(outlinesOf(Mask(cv::Size(3, 3))).pieces.empty());
    QVERIFY(outlinesOf(Mask()).pieces.empty());
    QVERIFY(bridgedOutline(Mask(cv::Size(3, 3))).empty());
}

void TestOutlines::anOddNumberOfOutlinesEncloseEachPixel()
{
    cv::RNG random(5);
    for (int round = 0; round < 300; ++round) {
        const Mask mask = randomMask(random);
        const Outlines outlines = outlinesOf(mask);
        cv::Mat enclosed = cv::Mat::zeros(mask.size(), CV_8UC1);
        for (const std::vector<Polygon>* list : {&outlines.pieces, &outlines.holes})
            for (const Polygon& outline : *list)
                cv::bitwise_xor(enclosed, rasterizePolygon(outline, mask.size()).pixels(), enclosed);
        QVERIFY(Mask::fromPixels(enclosed) == mask);
    }
}

void TestOutlines::theBridgedOutlineIsTheMask()
{
    cv::RNG random(6);
    for (int round = 0; round < 300; ++round) {
        const Mask mask = randomMask(random);
        if (!mask.isEmpty())
            QVERIFY(rasterizePolygon(bridgedOutline(mask), mask.size()) == mask);
    }
}

QTEST_GUILESS_MAIN(TestOutlines)
#include "tst_outlines.moc"
