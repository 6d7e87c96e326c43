// SPDX-License-Identifier: Apache-2.0
#include "mask/mask.h"

#include "mask/rle.h"
#include "support/random_mask.h"

#include <QTest>

#include <stdexcept>
#include <thread>

namespace unocclude {

namespace {

Mask maskOf(std::initializer_list<std::uint8_t> row)
{
    return Mask::fromPixels(cv::Mat(std::vector<std::uint8_t>(row)).t());
}

} // namespace

class TestMask : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thresholdIsInclusive();
    void pixelsAreZeroOr255();
    void nullAndEmpty();
    void setOperations();
    void intersectionOverUnion();
    void boundsAndMembership();
    void largestPieceJoinsDiagonals();
    void sharedPixelsAreNotChanged();
    void ofRunsItIsWhatItsPixelsAre();
    void runsInMorePiecesAreTheSameMask();
    void anyThreadMayLookFirst();
    void differentSizesAreABug();
};

void TestMask::thresholdIsInclusive()
{
    const cv::Mat pixels = (cv::Mat_<std::uint8_t>(1, 4) << 0, 127, 128, 255);
    QVERIFY(Mask::fromPixels(pixels, 128) == maskOf({0, 0, 1, 1}));
    QVERIFY(Mask::fromPixels(pixels) == maskOf({0, 1, 1, 1}));
    QVERIFY_EXCEPTION_THROWN(Mask::fromPixels(cv::Mat::zeros(2, 2, CV_32F)), std::logic_error);
}

void TestMask::pixelsAreZeroOr255()
{
    const Mask mask = maskOf({0, 1, 77});
    QCOMPARE(mask.pixels().at<std::uint8_t>(0, 0), std::uint8_t{0});
    QCOMPARE(mask.pixels().at<std::uint8_t>(0, 1), std::uint8_t{255});
    QCOMPARE(mask.pixels().at<std::uint8_t>(0, 2), std::uint8_t{255});
}

void TestMask::nullAndEmpty()
{
    QVERIFY(Mask().isNull());
    QVERIFY(Mask().isEmpty());
    QCOMPARE(Mask().area(), 0);
    QVERIFY(Mask().boundingBox().empty());
    QVERIFY(Mask() == Mask());
    const Mask empty(cv::Size(3, 2));
    QVERIFY(!empty.isNull());
    QVERIFY(empty.isEmpty());
    QVERIFY(empty.boundingBox().empty());
    QVERIFY(empty.largestPiece() == empty);
    QVERIFY(!(empty == Mask()));
}

void TestMask::setOperations()
{
    const Mask a = maskOf({1, 1, 0, 0});
    const Mask b = maskOf({0, 1, 1, 0});
    QVERIFY((a | b) == maskOf({1, 1, 1, 0}));
    QVERIFY((a & b) == maskOf({0, 1, 0, 0}));
    QVERIFY((a - b) == maskOf({1, 0, 0, 0}));
    QVERIFY(!(a == b));
}

void TestMask::intersectionOverUnion()
{
    QCOMPARE(iou(maskOf({1, 1, 0, 0}), maskOf({0, 1, 1, 0})), 1.0 / 3.0);
    QCOMPARE(iou(maskOf({1, 0}), maskOf({0, 1})), 0.0);
    QCOMPARE(iou(maskOf({0, 0}), maskOf({0, 0})), 1.0);
}

void TestMask::boundsAndMembership()
{
    cv::Mat pixels = cv::Mat::zeros(6, 8, CV_8UC1);
    pixels(cv::Rect(2, 1, 3, 4)).setTo(9);
    const Mask mask = Mask::fromPixels(pixels);
    QCOMPARE(mask.area(), 12);
    QVERIFY(mask.boundingBox() == cv::Rect(2, 1, 3, 4));
    QVERIFY(mask.contains({2, 1}));
    QVERIFY(!mask.contains({5, 1}));
    QVERIFY(!mask.contains({-1, 0}));
    QVERIFY(!mask.contains({0, 6}));
}

void TestMask::largestPieceJoinsDiagonals()
{
    const cv::Mat pixels = (cv::Mat_<std::uint8_t>(3, 6) << 1, 0, 0, 0, 1, 1, //
                            0, 1, 0, 0, 0, 0,                                 //
                            0, 0, 1, 0, 0, 0);
    const Mask piece = Mask::fromPixels(pixels).largestPiece();
    QCOMPARE(piece.area(), 3);
    QVERIFY(piece.contains({2, 2}));
    QVERIFY(!piece.contains({4, 0}));
}

void TestMask::sharedPixelsAreNotChanged()
{
    cv::Mat pixels = cv::Mat::ones(1, 3, CV_8UC1);
    const Mask mask = Mask::fromPixels(pixels);
    pixels.setTo(0);
    QCOMPARE(mask.area(), 3);
}

void TestMask::ofRunsItIsWhatItsPixelsAre()
{
    cv::RNG random(11);
    for (int round = 0; round < 300; ++round) {
        const cv::Size size(random.uniform(1, 20), random.uniform(1, 20));
        const Mask a = test::randomMask(random, size, 260), b = test::randomMask(random, size, 260);
        const Mask runsA = decodeRle(encodeRle(a)), runsB = decodeRle(encodeRle(b));
        QVERIFY(!a.runs() && runsA.runs());
        QCOMPARE(runsA.size(), a.size());
        QCOMPARE(runsA.area(), a.area());
        QCOMPARE(runsA.boundingBox(), a.boundingBox());
        QVERIFY((runsA | runsB) == (a | b) && (runsA & runsB) == (a & b) && (runsA - runsB) == (a - b));
        QVERIFY((runsA | b) == (a | b) && (a & runsB) == (a & b) && (runsA - b) == (a - b));
        QCOMPARE(runsA == runsB, cv::norm(a.pixels(), b.pixels(), cv::NORM_INF) == 0);
        QCOMPARE(cv::norm(decodeRle(encodeRle(a)).pixels(), a.pixels(), cv::NORM_INF), 0.0);
        QVERIFY(encodeRle(runsA & runsB) == encodeRle(Mask::adopt((a & b).pixels().clone())));
    }
    QVERIFY_EXCEPTION_THROWN(decodeRle({2, 2, {3}}) | Mask(cv::Size(2, 2)), std::invalid_argument);
    QVERIFY_EXCEPTION_THROWN(decodeRle({2, 2, {4}}) | decodeRle({4, 1, {4}}), std::logic_error);
}

void TestMask::runsInMorePiecesAreTheSameMask()
{
    const Mask split = decodeRle({2, 3, {0, 0, 1, 1, 0, 2, 2}}), joined = decodeRle({2, 3, {1, 3, 2}});
    QVERIFY(split == joined);
    QVERIFY(*split.runs() == *joined.runs());
    QCOMPARE(split.boundingBox(), cv::Rect(0, 0, 2, 2));
}

void TestMask::anyThreadMayLookFirst()
{
    const Mask mask = decodeRle({500, 500, {1000, 100'000, 149'000}});
    std::vector<const std::uint8_t*> seen(8);
    {
        std::vector<std::jthread> threads;
        for (auto& data : seen)
            threads.emplace_back([&data, copy = mask] { data = copy.pixels().data; });
    }
    for (const std::uint8_t* data : seen)
        QCOMPARE(data, mask.pixels().data); // copies share them
    QCOMPARE(cv::countNonZero(mask.pixels()), 100'000);
}

void TestMask::differentSizesAreABug()
{
    QVERIFY_EXCEPTION_THROWN(maskOf({1, 0}) | maskOf({1, 0, 0}), std::logic_error);
    QVERIFY_EXCEPTION_THROWN(iou(maskOf({1, 0}), Mask()), std::logic_error);
    QVERIFY(!(maskOf({1, 0}) == maskOf({1, 0, 0})));
}

} // namespace unocclude

QTEST_GUILESS_MAIN(unocclude::TestMask)
#include "tst_mask.moc"
