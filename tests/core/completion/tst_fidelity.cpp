// SPDX-License-Identifier: Apache-2.0
#include "completion/fidelity.h"

#include <QTest>

#include <opencv2/core.hpp>

using namespace unocclude;

namespace {

const cv::Size square(8, 8);

cv::Mat painted(const cv::Scalar& rgba)
{
    return cv::Mat(square, CV_8UC4, rgba);
}

cv::Mat shown(const cv::Scalar& rgb)
{
    return cv::Mat(square, CV_8UC3, rgb);
}

/// The upper half.
cv::Mat visibleHalf()
{
    cv::Mat visible(square, CV_8UC1, cv::Scalar(0));
    visible.rowRange(0, 4).setTo(255);
    return visible;
}

bool isNear(double value, double expected)
{
    return std::abs(value - expected) < 0.003; // half a grey level
}

} // namespace

/// How true a generated square is to the photo; expected values by the formula, by hand.
class TestFidelity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSameColoursAreWhollyTrue();
    void theDifferenceIsAveragedOverChannels();
    void transparentPixelsShowNothing();
    void onlyVisiblePixelsCount();
};

void TestFidelity::theSameColoursAreWhollyTrue()
{
    QCOMPARE(fidelity(painted({10, 20, 30, 255}), shown({10, 20, 30}), visibleHalf()), 1.0);
    QCOMPARE(fidelity(painted({255, 0, 255, 255}), shown({0, 255, 0}), visibleHalf()), 0.0);
}

void TestFidelity::theDifferenceIsAveragedOverChannels()
{
    const double expected = 1 - (51 + 0 + 102) / (3 * 255.0);
    QVERIFY(isNear(fidelity(painted({51, 20, 130, 255}), shown({0, 20, 28}), visibleHalf()), expected));
}

void TestFidelity::transparentPixelsShowNothing()
{
    QCOMPARE(fidelity(painted({10, 20, 30, 0}), shown({10, 20, 30}), visibleHalf()), 0.0);
    QVERIFY(isNear(fidelity(painted({10, 20, 30, 128}), shown({10, 20, 30}), visibleHalf()), 128 / 255.0));
}

void TestFidelity::onlyVisiblePixelsCount()
{
    cv::Mat picture = painted({10, 20, 30, 255});
    picture.rowRange(4, 8).setTo(cv::Scalar(200, 200, 200, 0));
    QCOMPARE(fidelity(picture, shown({10, 20, 30}), visibleHalf()), 1.0);
}

QTEST_APPLESS_MAIN(TestFidelity)
#include "tst_fidelity.moc"
