// SPDX-License-Identifier: Apache-2.0
#include "inference/recent_results.h"

#include <QTest>

#include <stdexcept>

using namespace unocclude;

class TestRecentResults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void computesOnceForTheSamePixels();
    void theLeastRecentlyUsedGoes();
    void pixelsAreCopied();
    void aFailureLeavesNothingBehind();

private:
    int of(const cv::Mat& pixels)
    {
        return m_results.of(pixels, [this] { return ++m_computed; });
    }

    RecentResults<int> m_results{2};
    int m_computed = 0;
};

namespace {

cv::Mat grey(int value, int width = 4)
{
    return cv::Mat(3, width, CV_8UC1, cv::Scalar(value));
}

} // namespace

void TestRecentResults::computesOnceForTheSamePixels()
{
    const int first = of(grey(10));
    QCOMPARE(of(grey(10)), first);
    QVERIFY(of(grey(11)) != first);
    QVERIFY(of(grey(10, 5)) != first);
    QVERIFY(of(cv::Mat(3, 4, CV_8UC3, cv::Scalar::all(10))) != first);
    cv::Mat wide(3, 9, CV_8UC1, cv::Scalar(20)); // rows apart in memory
    const cv::Mat part = wide.colRange(2, 6);
    QCOMPARE(of(part), of(grey(20)));
}

void TestRecentResults::theLeastRecentlyUsedGoes()
{
    const int one = of(grey(31));
    const int two = of(grey(32));
    QCOMPARE(of(grey(31)), one);
    of(grey(33)); // the place of 32
    QCOMPARE(of(grey(31)), one);
    QVERIFY(of(grey(32)) != two);
}

void TestRecentResults::pixelsAreCopied()
{
    cv::Mat pixels = grey(41);
    const int before = of(pixels);
    pixels.setTo(42);
    QVERIFY(of(pixels) != before);
    QCOMPARE(of(grey(41)), before);
}

void TestRecentResults::aFailureLeavesNothingBehind()
{
    const auto fail = []() -> int { throw std::runtime_error("stopped"); };
    QVERIFY_EXCEPTION_THROWN(m_results.of(grey(51), fail), std::runtime_error);
    const int next = m_computed + 1;
    QCOMPARE(of(grey(51)), next);
}

QTEST_APPLESS_MAIN(TestRecentResults)
#include "tst_recent_results.moc"
