// SPDX-License-Identifier: Apache-2.0
#include "evaluation/colour_score.h"
#include "evaluation/convex_hull.h"
#include "evaluation/mask_score.h"
#include "image/pixel_conversion.h"

#include <QTest>

#include <opencv2/imgproc.hpp>

#include <cmath>

namespace unocclude {

namespace {

Mask rectangle(const cv::Rect& box, cv::Size size = {40, 30})
{
    cv::Mat pixels = cv::Mat::zeros(size, CV_8UC1);
    pixels(box & cv::Rect({0, 0}, size)) = 255;
    return Mask::fromPixels(pixels);
}

cv::Mat flat(double value, double alpha = 255, cv::Size size = {40, 30})
{
    return cv::Mat(size, CV_8UC4, cv::Scalar(value, value, value, alpha));
}

} // namespace

class TestMaskScore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsWholeAndHiddenPixels();
    void whatIsVisibleIsNoMerit();
    void nothingHiddenAndNothingAddedIsRight();
    void theBetterOfEachMeasure();
    void hullOfAnL();
    void hullOfNothing();
    void equalColoursAreAsGoodAsCanBe();
    void psnrByItsFormula();
    void ssimOfFlatPicturesByItsFormula();
    void onlyHiddenPixelsCount();
    void transparentIsWhite();
    void aPicturePastTheFrameIsCut();
};

void TestMaskScore::countsWholeAndHiddenPixels()
{
    const Mask whole = rectangle({0, 0, 20, 10}), visible = rectangle({0, 0, 10, 10});
    const MaskScore score = scoreMask(rectangle({0, 0, 15, 12}), whole, visible);
    QCOMPARE(score.whole.both, 150);
    QCOMPARE(score.whole.either, 200 + 30);
    QCOMPARE(score.hidden.both, 50);
    QCOMPARE(score.hidden.either, 100 + 30);
    QCOMPARE(score.hidden.iou(), 50.0 / 130.0);
}

void TestMaskScore::whatIsVisibleIsNoMerit()
{
    const Mask whole = rectangle({0, 0, 20, 10}), visible = rectangle({0, 0, 10, 10});
    const MaskScore score = scoreMask(visible, whole, visible);
    QCOMPARE(score.whole.iou(), 0.5);
    QCOMPARE(score.hidden.iou(), 0.0);
}

void TestMaskScore::nothingHiddenAndNothingAddedIsRight()
{
    const Mask whole = rectangle({3, 3, 5, 5});
    QCOMPARE(scoreMask(whole, whole, whole).hidden.iou(), 1.0);
}

void TestMaskScore::theBetterOfEachMeasure()
{
    const MaskScore a{{9, 10}, {1, 10}}, b{{8, 10}, {5, 10}};
    QCOMPARE(betterOf(a, b), (MaskScore{{9, 10}, {5, 10}}));
    QCOMPARE(betterOf(b, a), betterOf(a, b));
}

void TestMaskScore::hullOfAnL()
{
    const Mask l = rectangle({5, 5, 2, 20}) | rectangle({5, 23, 20, 2});
    const Mask hull = convexHull(l);
    QVERIFY((l - hull).isEmpty());
    QVERIFY(hull.contains({8, 20}));   // within
    QVERIFY(!hull.contains({20, 10})); // beyond the slope
    QCOMPARE(convexHull(rectangle({4, 4, 7, 9})), rectangle({4, 4, 7, 9}));
}

void TestMaskScore::hullOfNothing()
{
    QVERIFY(convexHull(Mask({8, 8})).isEmpty());
}

void TestMaskScore::equalColoursAreAsGoodAsCanBe()
{
    const ColourScore score = scoreColour(flat(80), flat(80), rectangle({5, 5, 10, 10}));
    QVERIFY(std::abs(score.psnr - 10 * std::log10(255 * 255 * 12.0)) < 1e-9);
    QVERIFY(std::abs(score.ssim - 1) < 1e-6);
}

void TestMaskScore::psnrByItsFormula()
{
    const ColourScore score = scoreColour(flat(100), flat(110), rectangle({5, 5, 10, 10}));
    QVERIFY(std::abs(score.psnr - 20 * std::log10(25.5)) < 1e-4); // every error is 10
}

void TestMaskScore::ssimOfFlatPicturesByItsFormula()
{
    const double c1 = 2.55 * 2.55; // without variance only the first factor is left
    const ColourScore score = scoreColour(flat(100), flat(110), rectangle({5, 5, 10, 10}));
    QVERIFY(std::abs(score.ssim - (2 * 100 * 110 + c1) / (100 * 100 + 110 * 110 + c1)) < 1e-4);
}

void TestMaskScore::onlyHiddenPixelsCount()
{
    cv::Mat predicted = flat(100);
    predicted(cv::Rect(30, 0, 10, 30)).setTo(cv::Scalar(0, 0, 0, 255));
    const ColourScore score = scoreColour(predicted, flat(100), rectangle({2, 2, 10, 10}));
    QVERIFY(score.psnr > 58 && score.ssim > 0.999);
    QVERIFY(scoreColour(predicted, flat(100), rectangle({32, 2, 5, 10})).psnr < 10);
}

void TestMaskScore::transparentIsWhite()
{
    const ColourScore score = scoreColour(flat(0, 0), flat(255), rectangle({5, 5, 10, 10}));
    QVERIFY(score.psnr > 58);
}

void TestMaskScore::aPicturePastTheFrameIsCut()
{
    const cv::Mat placed = placedInFrame(flat(7, 255, {20, 20}), {-5, 15, 20, 20}, {40, 30});
    QCOMPARE(placed.size(), cv::Size(40, 30));
    QCOMPARE(placed.at<cv::Vec4b>(29, 14), cv::Vec4b(7, 7, 7, 255));
    QCOMPARE(placed.at<cv::Vec4b>(29, 15), cv::Vec4b(0, 0, 0, 0));
    QCOMPARE(placed.at<cv::Vec4b>(14, 0), cv::Vec4b(0, 0, 0, 0));
    QCOMPARE(cv::countNonZero(placedInFrame(flat(7), {100, 100, 40, 30}, {40, 30}).reshape(1)), 0);
}

} // namespace unocclude

QTEST_GUILESS_MAIN(unocclude::TestMaskScore)
#include "tst_mask_score.moc"
