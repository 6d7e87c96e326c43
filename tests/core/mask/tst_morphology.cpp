// SPDX-License-Identifier: Apache-2.0
#include "mask/morphology.h"

#include <QTest>

#include <random>

using namespace unocclude;

/// Filling, growing and shrinking against a walk over all pairs of pixels.
class TestMorphology : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holesAreFilled();
    void aBayAndACornerGapAreTold();
    void whatTheFrameCutsOffIsNoHole();
    void growsByDistance_data();
    void growsByDistance();
    void shrinksByDistance_data() { growsByDistance_data(); }
    void shrinksByDistance();
    void theFrameIsNoBorder();
    void emptyAndFull();
};

namespace {

const cv::Size frame(40, 30);

Mask blobs(unsigned seed)
{
    std::mt19937 random(seed);
    cv::Mat pixels = cv::Mat::zeros(frame, CV_8UC1);
    for (int i = 0; i < 5; ++i) {
        const cv::Rect box(int(random() % 36), int(random() % 26), int(random() % 12) + 1, int(random() % 12) + 1);
        pixels(box & cv::Rect({}, frame)) = 255;
    }
    return Mask::fromPixels(pixels);
}

bool isNear(const Mask& mask, cv::Point pixel, int pixels, bool toSet)
{
    for (int y = 0; y < frame.height; ++y)
        for (int x = 0; x < frame.width; ++x) {
            const cv::Point away = cv::Point(x, y) - pixel;
            if (mask.contains({x, y}) == toSet && away.dot(away) <= pixels * pixels)
                return true;
        }
    return false;
}

} // namespace

void TestMorphology::holesAreFilled()
{
    cv::Mat pixels = cv::Mat::zeros(frame, CV_8UC1);
    pixels(cv::Rect(5, 5, 20, 15)) = 255;
    const Mask full = Mask::fromPixels(pixels);
    pixels(cv::Rect(8, 8, 4, 4)) = 0;
    pixels(cv::Rect(18, 9, 3, 6)) = 0;
    pixels.at<uchar>(10, 9) = 255; // an island in the hole
    QVERIFY(withoutHoles(Mask::fromPixels(pixels)) == full);
    QVERIFY(withoutHoles(full) == full);
}

void TestMorphology::aBayAndACornerGapAreTold()
{
    cv::Mat pixels = cv::Mat::zeros(frame, CV_8UC1);
    pixels(cv::Rect(5, 5, 10, 10)) = 255;
    pixels(cv::Rect(8, 8, 4, 4)) = 0;
    pixels(cv::Rect(8, 5, 1, 3)) = 0; // a way out
    const Mask bay = Mask::fromPixels(pixels);
    QVERIFY(withoutHoles(bay) == bay);
    pixels.at<uchar>(5, 8) = 255; // but over corners there is none
    pixels.at<uchar>(4, 7) = 255;
    QVERIFY(withoutHoles(Mask::fromPixels(pixels)).contains({9, 9}));
}

void TestMorphology::whatTheFrameCutsOffIsNoHole()
{
    cv::Mat pixels = cv::Mat::zeros(frame, CV_8UC1);
    pixels(cv::Rect(0, 5, 10, 12)) = 255;
    pixels(cv::Rect(0, 8, 6, 5)) = 0;
    const Mask mask = Mask::fromPixels(pixels);
    QVERIFY(withoutHoles(mask) == mask);
}

void TestMorphology::growsByDistance_data()
{
    QTest::addColumn<int>("pixels");
    for (int pixels : {0, 1, 2, 5})
        QTest::addRow("%d px", pixels) << pixels;
}

void TestMorphology::growsByDistance()
{
    QFETCH(int, pixels);
    for (unsigned seed = 0; seed < 6; ++seed) {
        const Mask mask = blobs(seed);
        const Mask result = grown(mask, pixels);
        for (int y = 0; y < frame.height; ++y)
            for (int x = 0; x < frame.width; ++x)
                QCOMPARE(result.contains({x, y}), isNear(mask, {x, y}, pixels, true));
    }
}

void TestMorphology::shrinksByDistance()
{
    QFETCH(int, pixels);
    for (unsigned seed = 0; seed < 6; ++seed) {
        const Mask mask = blobs(seed);
        const Mask result = shrunk(mask, pixels);
        for (int y = 0; y < frame.height; ++y)
            for (int x = 0; x < frame.width; ++x)
                QCOMPARE(result.contains({x, y}), !isNear(mask, {x, y}, pixels, false));
    }
}

void TestMorphology::theFrameIsNoBorder()
{
    cv::Mat pixels = cv::Mat::zeros(frame, CV_8UC1);
    pixels(cv::Rect(0, 0, 10, 30)) = 255;
    QCOMPARE(shrunk(Mask::fromPixels(pixels), 3).boundingBox(), cv::Rect(0, 0, 7, 30));
}

void TestMorphology::emptyAndFull()
{
    const Mask empty(frame);
    const Mask full = Mask::fromPixels(cv::Mat(frame, CV_8UC1, cv::Scalar(255)));
    for (const Mask& mask : {empty, full}) {
        QVERIFY(withoutHoles(mask) == mask);
        QVERIFY(grown(mask, 4) == mask);
        QVERIFY(shrunk(mask, 4) == mask);
    }
    QVERIFY_EXCEPTION_THROWN(grown(full, -1), std::logic_error);
}

QTEST_APPLESS_MAIN(TestMorphology)
#include "tst_morphology.moc"
