// SPDX-License-Identifier: Apache-2.0
#include "amodal/vote.h"

#include "amodal/occlusion_rate.h"

#include <QTest>

#include <stdexcept>

namespace unocclude {

namespace {

/// The first `count` of ten pixels in a row.
Mask firstPixels(int count)
{
    cv::Mat pixels = cv::Mat::zeros(1, 10, CV_8UC1);
    pixels.colRange(0, count).setTo(255);
    return Mask::fromPixels(pixels);
}

} // namespace

class TestVote : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mapIsTheShareOfMasks();
    void majorityIsHalfOrMore();
    void atLeastSoManyHoldAPixel();
    void aMapTellsTheSameAsItsMasks();
    void visiblePixelsNeedNoVote();
    void agreementLooksAtTheHiddenPart();
    void noMasksAreABug();
    void occlusionRateIsTheHiddenShare();
};

void TestVote::mapIsTheShareOfMasks()
{
    const cv::Mat map = voteMap({firstPixels(2), firstPixels(4), firstPixels(6), firstPixels(8)});
    const std::vector<int> expected{255, 255, 191, 191, 128, 128, 64, 64, 0, 0};
    for (int x = 0; x < 10; ++x) {
        QVERIFY(std::abs(int(map.at<uchar>(0, x)) - expected[std::size_t(x)]) <= 1);
    }
    QCOMPARE(int(map.at<uchar>(0, 0)), 255);
}

void TestVote::majorityIsHalfOrMore()
{
    const Mask none = firstPixels(0);
    QCOMPARE(majorityVote({firstPixels(2), firstPixels(4), firstPixels(6), firstPixels(8)}, none), firstPixels(6));
    QCOMPARE(majorityVote({firstPixels(2), firstPixels(4), firstPixels(6)}, none), firstPixels(4));
    QCOMPARE(majorityVote({firstPixels(5)}, none), firstPixels(5));
}

void TestVote::atLeastSoManyHoldAPixel()
{
    const std::vector<Mask> masks = {firstPixels(2), firstPixels(4), firstPixels(6)};
    QCOMPARE(voteOfAtLeast(masks, 1, firstPixels(0)), firstPixels(6));
    QCOMPARE(voteOfAtLeast(masks, 3, firstPixels(0)), firstPixels(2));
    QCOMPARE(voteOfAtLeast(masks, 3, firstPixels(3)), firstPixels(3));
}

void TestVote::aMapTellsTheSameAsItsMasks()
{
    for (int count = 1; count <= 9; ++count) {
        std::vector<Mask> masks;
        for (int k = 1; k <= count; ++k) {
            masks.push_back(firstPixels(k));
        }
        for (int atLeast = 1; atLeast <= count; ++atLeast) {
            QCOMPARE(voteOfAtLeast(voteMap(masks), count, atLeast, firstPixels(0)), firstPixels(count - atLeast + 1));
        }
    }
}

void TestVote::visiblePixelsNeedNoVote()
{
    QCOMPARE(majorityVote({firstPixels(1), firstPixels(1)}, firstPixels(3)), firstPixels(3));
}

void TestVote::agreementLooksAtTheHiddenPart()
{
    QCOMPARE(agreement({firstPixels(6)}, firstPixels(4)), 1.0);
    QCOMPARE(agreement({firstPixels(6), firstPixels(6)}, firstPixels(4)), 1.0);
    QCOMPARE(agreement({firstPixels(6), firstPixels(8)}, firstPixels(4)), 0.5);
    QCOMPARE(agreement({firstPixels(6), firstPixels(8), firstPixels(4)}, firstPixels(4)), 0.5 / 3);
}

void TestVote::noMasksAreABug()
{
    QVERIFY_EXCEPTION_THROWN(voteMap({}), std::logic_error);
    QVERIFY_EXCEPTION_THROWN(majorityVote({}, firstPixels(1)), std::logic_error);
}

void TestVote::occlusionRateIsTheHiddenShare()
{
    QCOMPARE(occlusionRate(firstPixels(8), firstPixels(6)), 0.25);
    QCOMPARE(occlusionRate(BoxedMask(firstPixels(8)), BoxedMask(firstPixels(6))), 0.25);
    QCOMPARE(occlusionRate(BoxedMask(firstPixels(0)), BoxedMask(firstPixels(6))), 0.0);
    QCOMPARE(occlusionRate(firstPixels(8), firstPixels(8)), 0.0);
    QCOMPARE(occlusionRate(firstPixels(0), firstPixels(0)), 0.0);
}

} // namespace unocclude

QTEST_APPLESS_MAIN(unocclude::TestVote)
#include "tst_vote.moc"
