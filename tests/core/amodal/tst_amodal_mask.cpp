// SPDX-License-Identifier: Apache-2.0
#include "amodal/amodal_mask.h"

#include <QTest>

#include <opencv2/core.hpp>

namespace unocclude {

namespace {

cv::Mat filled(cv::Size size, const std::vector<cv::Rect>& rects, int value = 255)
{
    cv::Mat pixels = cv::Mat::zeros(size, CV_8UC1);
    for (const cv::Rect& rect : rects) {
        pixels(rect).setTo(value);
    }
    return pixels;
}

bool samePixels(const cv::Mat& a, const cv::Mat& b)
{
    return a.size() == b.size() && cv::norm(a, b, cv::NORM_INF) == 0;
}

} // namespace

class TestAmodalMask : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlySeededPiecesStay();
    void diagonalNeighboursAreConnected();
    void regionPastTheFrameIsEmptyThere();
    void alphaAboveHalfBelongs();
    void visiblePiecesNeedNoAlpha();
    void amodalMaskIsCutAtTheFrame();
    void regionBesideThePhotoLeavesTheVisibleMask();
};

void TestAmodalMask::onlySeededPiecesStay()
{
    const cv::Mat pieces = filled({20, 20}, {{1, 1, 4, 4}, {10, 10, 4, 4}, {1, 15, 3, 3}});
    const cv::Mat seeds = filled({20, 20}, {{2, 2, 1, 1}, {3, 16, 1, 1}, {18, 1, 1, 1}});
    QVERIFY(samePixels(piecesTouching(pieces, seeds), filled({20, 20}, {{1, 1, 4, 4}, {1, 15, 3, 3}})));
}

void TestAmodalMask::diagonalNeighboursAreConnected()
{
    const cv::Mat pieces = filled({9, 9}, {{1, 1, 3, 3}, {4, 4, 3, 3}});
    QVERIFY(samePixels(piecesTouching(pieces, filled({9, 9}, {{1, 1, 1, 1}})), pieces));
}

void TestAmodalMask::regionPastTheFrameIsEmptyThere()
{
    const cv::Mat image = filled({10, 10}, {{0, 0, 10, 10}});
    QVERIFY(samePixels(regionOf(image, {-3, 8, 6, 6}), filled({6, 6}, {{3, 0, 3, 2}})));
    QCOMPARE(cv::countNonZero(regionOf(image, {40, 40, 5, 5})), 0);
}

void TestAmodalMask::alphaAboveHalfBelongs()
{
    cv::Mat alpha = filled({10, 10}, {{2, 2, 3, 6}}, 128);
    alpha(cv::Rect(5, 2, 3, 6)).setTo(127);
    const Mask visible = Mask::fromPixels(filled({10, 10}, {{2, 2, 1, 1}}));
    QVERIFY(samePixels(wholeObject(alpha, {0, 0, 10, 10}, visible), filled({10, 10}, {{2, 2, 3, 6}})));
}

void TestAmodalMask::visiblePiecesNeedNoAlpha()
{
    const cv::Mat seen = filled({10, 10}, {{1, 1, 2, 2}, {6, 6, 2, 2}});
    const cv::Mat none = cv::Mat::zeros(10, 10, CV_8UC1);
    QVERIFY(samePixels(wholeObject(none, {0, 0, 10, 10}, Mask::fromPixels(seen)), seen));
}

void TestAmodalMask::amodalMaskIsCutAtTheFrame()
{
    const Mask visible = Mask::fromPixels(filled({10, 10}, {{0, 4, 2, 2}}));
    const cv::Mat whole = filled({8, 8}, {{1, 2, 6, 4}});
    const Mask amodal = amodalMask(whole, {-4, 2, 8, 8}, visible);
    QVERIFY(samePixels(amodal.pixels(), filled({10, 10}, {{0, 4, 3, 4}})));
}

void TestAmodalMask::regionBesideThePhotoLeavesTheVisibleMask()
{
    const Mask visible = Mask::fromPixels(filled({10, 10}, {{0, 4, 2, 2}}));
    QCOMPARE(amodalMask(filled({8, 8}, {{0, 0, 8, 8}}), {50, 50, 8, 8}, visible), visible);
}

} // namespace unocclude

QTEST_APPLESS_MAIN(unocclude::TestAmodalMask)
#include "tst_amodal_mask.moc"
