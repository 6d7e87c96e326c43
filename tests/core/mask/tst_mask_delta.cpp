// SPDX-License-Identifier: Apache-2.0
#include "mask/mask_delta.h"

#include <opencv2/imgproc.hpp>

#include <QTest>

#include <random>

using namespace unocclude;

/// A delta leads from either of two masks to the other, exactly, and costs what differs.
class TestMaskDelta : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leadsBothWays_data();
    void leadsBothWays();
    void alikeMasksDifferInNothing();
    void nullAndBack();
    void touchesWhatDiffersAndNoMore();
    void fewPixelsSideBySide();
    void aStrokeOnALargePhotoIsSmall();
    void otherSizesAreABug();
};

namespace {

Mask noise(int density, unsigned seed, cv::Size size = {97, 61})
{
    std::mt19937 random(seed);
    cv::Mat pixels(size, CV_8UC1);
    for (int y = 0; y < size.height; ++y)
        for (int x = 0; x < size.width; ++x)
            pixels.at<uchar>(y, x) = static_cast<int>(random() % 100) < density ? 255 : 0;
    return Mask::fromPixels(pixels);
}

} // namespace

void TestMaskDelta::leadsBothWays_data()
{
    QTest::addColumn<int>("before");
    QTest::addColumn<int>("after");
    for (int before : {0, 3, 50, 100})
        for (int after : {0, 50, 97, 100})
            QTest::addRow("%d %% to %d %%", before, after) << before << after;
}

void TestMaskDelta::leadsBothWays()
{
    QFETCH(int, before);
    QFETCH(int, after);
    for (unsigned seed = 0; seed < 8; ++seed) {
        const Mask a = noise(before, seed);
        const Mask b = noise(after, seed + 100);
        const MaskDelta delta(a, b);
        QVERIFY(delta.applied(a) == b);
        QVERIFY(delta.applied(b) == a);
        QCOMPARE(delta.isEmpty(), a == b);
    }
}

void TestMaskDelta::alikeMasksDifferInNothing()
{
    const Mask mask = noise(40, 1);
    const MaskDelta delta(mask, Mask::fromPixels(mask.pixels()));
    QVERIFY(delta.isEmpty());
    QVERIFY(delta.touched().empty());
    QVERIFY(delta.applied(mask) == mask);
    QVERIFY(MaskDelta().applied(mask) == mask);
    QVERIFY(MaskDelta({}, {}).applied({}).isNull());
}

void TestMaskDelta::nullAndBack()
{
    for (int density : {0, 40, 100}) {
        const Mask mask = noise(density, 2);
        const MaskDelta appears({}, mask);
        QVERIFY(!appears.isEmpty());
        QVERIFY(appears.applied({}) == mask);
        QVERIFY(appears.applied(mask).isNull());
        const MaskDelta goes(mask, {});
        QVERIFY(goes.applied(mask).isNull());
        QVERIFY(goes.applied({}) == mask);
    }
}

void TestMaskDelta::touchesWhatDiffersAndNoMore()
{
    cv::Mat pixels = cv::Mat::zeros(50, 80, CV_8UC1);
    pixels(cv::Rect(10, 10, 30, 20)) = 255;
    const Mask before = Mask::fromPixels(pixels);
    pixels(cv::Rect(35, 12, 20, 5)) = 255;
    QCOMPARE(MaskDelta(before, Mask::fromPixels(pixels)).touched(), cv::Rect(40, 12, 15, 5));
}

/// OpenCV's own bounding box would leave one of them out.
void TestMaskDelta::fewPixelsSideBySide()
{
    for (const cv::Rect& stroke : {cv::Rect(0, 9, 2, 1), cv::Rect(0, 1, 3, 1), cv::Rect(0, 1, 2, 9)}) {
        cv::Mat pixels(18, 20, CV_8UC1, cv::Scalar(0));
        pixels(stroke).setTo(255);
        const Mask before(pixels.size()), after = Mask::adopt(pixels);
        const MaskDelta delta(before, after);
        QVERIFY(delta.applied(before) == after);
        QVERIFY(delta.applied(after) == before);
        QCOMPARE(after.boundingBox(), stroke);
    }
}

void TestMaskDelta::aStrokeOnALargePhotoIsSmall()
{
    const Mask before(cv::Size(4000, 3000));
    cv::Mat pixels = before.pixels().clone();
    cv::line(pixels, {200, 300}, {3500, 2500}, cv::Scalar(255), 60);
    const MaskDelta delta(before, Mask::fromPixels(pixels));
    QVERIFY2(delta.bytes() < 40'000, qPrintable(QString::number(delta.bytes()))); // 12 million pixels
}

void TestMaskDelta::otherSizesAreABug()
{
    QVERIFY_EXCEPTION_THROWN(MaskDelta(Mask(cv::Size(4, 4)), Mask(cv::Size(4, 5))), std::logic_error);
}

QTEST_APPLESS_MAIN(TestMaskDelta)
#include "tst_mask_delta.moc"
