// SPDX-License-Identifier: Apache-2.0
#include "evaluation/click_protocol.h"

#include "support/fake_segmenter.h"

#include <QTest>

#include <opencv2/imgproc.hpp>

namespace unocclude {

using namespace test;

/// Simulated clicks and what is counted of them. The fake segmenter answers with squares of 17 pixels around positive
/// points.
class TestClickProtocol : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theMiddleIsClickedFirst();
    void theLargerErrorIsClickedNext();
    void nothingWrongNothingToClick();
    void clicksGoOnUntilItIsGoodEnough();
    void aHopelessObjectEndsAtTheMost();
    void perfectionEndsEarlier();
    void figuresAreMeans();
};

namespace {

Mask rectangles(const std::vector<cv::Rect>& list, cv::Size size = {200, 120})
{
    cv::Mat pixels = cv::Mat::zeros(size, CV_8UC1);
    for (const cv::Rect& rectangle : list)
        pixels(rectangle) = 255;
    return Mask::fromPixels(pixels);
}

const Photo photo{cv::Mat::zeros(120, 200, CV_8UC3), {}};

ClickTrace trace(std::vector<double> iou)
{
    std::vector<double> seconds(iou.size(), 0.5);
    return {std::move(iou), std::move(seconds)};
}

} // namespace

void TestClickProtocol::theMiddleIsClickedFirst()
{
    const auto click = nextClick(rectangles({{50, 40, 41, 21}}), Mask(cv::Size(200, 120)));
    QVERIFY(click && click->positive);
    QCOMPARE(click->position.y(), 50.5); // the only row as far from both long sides
    QVERIFY(click->position.x() >= 60.5 && click->position.x() <= 80.5);
    const auto atTheFrame = nextClick(rectangles({{0, 0, 21, 21}}), Mask(cv::Size(200, 120)));
    QCOMPARE(atTheFrame->position, QPointF(10.5, 10.5)); // the frame is an edge, too
}

void TestClickProtocol::theLargerErrorIsClickedNext()
{
    const Mask target = rectangles({{20, 20, 41, 41}, {120, 20, 11, 11}});
    const auto missing = nextClick(target, rectangles({{20, 20, 41, 41}}));
    QVERIFY(missing && missing->positive);
    QCOMPARE(missing->position, QPointF(125.5, 25.5));
    const auto excess = nextClick(target, rectangles({{20, 20, 41, 41}, {150, 60, 21, 21}}));
    QVERIFY(excess && !excess->positive);
    QCOMPARE(excess->position, QPointF(160.5, 70.5));
}

void TestClickProtocol::nothingWrongNothingToClick()
{
    const Mask target = rectangles({{20, 20, 41, 41}});
    QVERIFY(!nextClick(target, target));
    QVERIFY(!nextClick(Mask(cv::Size(200, 120)), Mask(cv::Size(200, 120))));
}

void TestClickProtocol::clicksGoOnUntilItIsGoodEnough()
{
    FakeSegmenter segmenter;
    const Mask target = rectangles({{20, 20, 17, 17}, {60, 20, 17, 17}, {100, 20, 17, 17}});
    const ClickProtocol protocol{.least = 1, .most = 20, .enough = 0.6};
    const ClickTrace found = clickThrough(segmenter, photo, target, protocol, {});
    QCOMPARE(found.iou.size(), std::size_t(2));
    QVERIFY(std::abs(found.iou[0] - 1.0 / 3) < 1e-9 && std::abs(found.iou[1] - 2.0 / 3) < 1e-9);
    QCOMPARE(found.needed(protocol), 2);
    QCOMPARE(found.seconds.size(), std::size_t(2));
}

void TestClickProtocol::aHopelessObjectEndsAtTheMost()
{
    FakeSegmenter segmenter(1);
    const ClickProtocol protocol{.least = 5, .most = 7, .enough = 0.85};
    const ClickTrace found = clickThrough(segmenter, photo, rectangles({{20, 20, 90, 90}}), protocol, {});
    QCOMPARE(found.iou.size(), std::size_t(7));
    QCOMPARE(found.needed(protocol), 7);
    QVERIFY(found.after(1) < found.after(5));
}

void TestClickProtocol::perfectionEndsEarlier()
{
    FakeSegmenter segmenter;
    const ClickTrace found = clickThrough(segmenter, photo, rectangles({{20, 20, 17, 17}}), {}, {});
    QCOMPARE(found.iou, std::vector<double>{1.0});
    QCOMPARE(found.after(5), 1.0); // as good as it was
}

void TestClickProtocol::figuresAreMeans()
{
    const ClickProtocol protocol{.least = 5, .most = 20, .enough = 0.85};
    const std::vector<ClickTrace> traces{trace({0.9, 0.8, 0.9, 0.9, 0.9}), trace({0.1, 0.2, 0.3, 0.4, 0.5, 0.86})};
    const ClickFigures figures = summariseClicks(traces, protocol);
    QCOMPARE(figures.objects, std::int64_t(2));
    QCOMPARE(figures.after1, 0.5);
    QCOMPARE(figures.after3, 0.6);
    QCOMPARE(figures.after5, 0.7);
    QCOMPARE(figures.needed, 3.5);
    QCOMPARE(figures.never, std::int64_t(0));
    QCOMPARE(figures.medianSeconds, 0.5);
    const ClickFigures hopeless = summariseClicks(std::vector{trace({0.1, 0.2})}, protocol);
    QCOMPARE(hopeless.needed, 20.0);
    QCOMPARE(hopeless.never, std::int64_t(1));
    QCOMPARE(summariseClicks({}, protocol).objects, std::int64_t(0));
}

} // namespace unocclude

QTEST_GUILESS_MAIN(unocclude::TestClickProtocol)
#include "tst_click_protocol.moc"
