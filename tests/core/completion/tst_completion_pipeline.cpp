// SPDX-License-Identifier: Apache-2.0
#include "completion/completion_pipeline.h"

#include "completion/paste_back.h"
#include "core/completion/pipeline_examples.h"
#include "support/runtime_error.h"

#include <QTest>

#include <opencv2/imgproc.hpp>

#include <cmath>

namespace unocclude {

using test::FakeCompleter;

namespace {

bool samePixels(const cv::Mat& a, const cv::Mat& b)
{
    return a.size() == b.size() && a.type() == b.type() && cv::norm(a, b, cv::NORM_INF) == 0;
}

} // namespace

class TestCompletionPipeline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void samplesHoldTheVisiblePart();
    void truePixelsArePastedBack_data();
    void truePixelsArePastedBack();
    void pastedEdgeHasNoHalo();
    void crumbsAreRemoved();
    void votesCountSamples();
    void objectsPastTheFrame_data();
    void objectsPastTheFrame();
    void networkSeesTheCrop();
    void networkSeesTheWholeImage();
    void fidelityIsTakenBeforeTruePixelsArePasted();
    void sameRequestSameResult();
    void formingSamplesAreReported();
    void stopEndsWithinOneStep();
    void stopBeforehandRunsNothing();
};

void TestCompletionPipeline::samplesHoldTheVisiblePart()
{
    FakeCompleter completer;
    const CompletionRequest request = lShapedRequest();
    const CompletionResult result = completeObject(request, completer, {});
    QCOMPARE(result.samples.size(), std::size_t(3));
    QCOMPARE(result.model.name, QStringLiteral("fake"));
    QCOMPARE(result.settings, request.settings);
    QVERIFY(result.secondsConditioning > 0 && result.secondsSampling > 0 && result.secondsCompositing > 0);
    for (std::size_t k = 0; k < result.samples.size(); ++k) {
        const Sample& sample = result.samples[k];
        QCOMPARE(sample.seed, std::uint64_t(3 + k));
        QVERIFY(sample.model == result.model && sample.settings == request.settings);
        QCOMPARE(sample.region, result.samples.front().region);
        QCOMPARE(sample.rgba.size(), sample.region.size());
        QCOMPARE(sample.rgba.type(), CV_8UC4);
        QCOMPARE(sample.amodal.size(), request.visible.size());
        QVERIFY((request.visible - sample.amodal).isEmpty());
    }
    const Mask hull = result.samples.front().amodal; // seed 3 completes to the convex hull
    QVERIFY(hull.contains({150, 115}));
    QVERIFY(!hull.contains({195, 165}));
}

void TestCompletionPipeline::truePixelsArePastedBack_data()
{
    QTest::addColumn<Geometry>("geometry");
    QTest::newRow("crop") << Geometry::Crop;
    QTest::newRow("whole image") << Geometry::Image;
}

void TestCompletionPipeline::truePixelsArePastedBack()
{
    QFETCH(Geometry, geometry);
    FakeCompleter completer;
    CompletionRequest request = lShapedRequest();
    request.settings.geometry = geometry;
    const CompletionResult result = completeObject(request, completer, {});
    cv::Mat deep;
    cv::erode(request.visible.pixels(), deep, cv::Mat(), {-1, -1}, pasteSeam);
    QVERIFY(cv::countNonZero(deep) > 3000);
    for (const Sample& sample : result.samples) {
        for (int y = 0; y < deep.rows; ++y) {
            for (int x = 0; x < deep.cols; ++x) {
                if (!request.visible.contains({x, y})) {
                    continue;
                }
                const cv::Vec4b pixel = sample.rgba.at<cv::Vec4b>(cv::Point(x, y) - sample.region.tl());
                const cv::Vec3b photo = request.rgb.at<cv::Vec3b>(y, x);
                QCOMPARE(pixel[3], uchar(255));
                QVERIFY(deep.at<uchar>(y, x) == 0 || cv::Vec3b(pixel[0], pixel[1], pixel[2]) == photo);
            }
        }
    }
}

// Where the network left the visible part transparent, its colour must not darken the seam.
void TestCompletionPipeline::pastedEdgeHasNoHalo()
{
    const cv::Mat rgb(60, 60, CV_8UC3, cv::Scalar(200, 180, 160));
    cv::Mat rgba = cv::Mat::zeros(60, 60, CV_8UC4);
    pasteVisible(rgba, {0, 0, 60, 60}, rgb, rectangleMask({60, 60}, {20, 20, 20, 20}));
    for (int x = 20; x < 40; ++x) {
        QCOMPARE(rgba.at<cv::Vec4b>(20, x), cv::Vec4b(200, 180, 160, 255));
    }
    QCOMPARE(rgba.at<cv::Vec4b>(19, 30), cv::Vec4b(0, 0, 0, 0));
}

void TestCompletionPipeline::crumbsAreRemoved()
{
    CompletionRequest request;
    request.rgb = noisePhoto({200, 200});
    request.visible = rectangleMask({200, 200}, {70, 70, 60, 60}); // the square: 55..145, one network pixel = 90/64
    request.settings.samples = 1;
    cv::Mat square(64, 64, CV_8UC4, cv::Scalar(90, 90, 90, 0));
    square(cv::Rect(2, 2, 5, 5)).setTo(cv::Scalar(90, 90, 90, 255));     // a crumb
    square(cv::Rect(30, 30, 30, 10)).setTo(cv::Scalar(90, 90, 90, 255)); // reaches out of the visible part
    WrongCompleter completer(std::vector<cv::Mat>{square});

    const CompletionResult result = completeObject(request, completer, {});
    const Sample& sample = result.samples.front();
    QVERIFY(sample.amodal.contains({136, 104}));
    QVERIFY(!sample.amodal.contains({61, 61}));
    QCOMPARE(sample.rgba.at<cv::Vec4b>(cv::Point(61, 61) - sample.region.tl())[3], uchar(0));
    QCOMPARE(sample.rgba.at<cv::Vec4b>(cv::Point(136, 104) - sample.region.tl())[3], uchar(255));
}

void TestCompletionPipeline::votesCountSamples()
{
    FakeCompleter completer;
    const CompletionRequest request = lShapedRequest();
    const CompletionResult result = completeObject(request, completer, {});
    QVERIFY(!(result.samples[0].amodal == result.samples[1].amodal));
    for (int y = 0; y < 240; ++y) {
        for (int x = 0; x < 320; ++x) {
            int holding = 0;
            for (const Sample& sample : result.samples) {
                holding += sample.amodal.contains({x, y}) ? 1 : 0;
            }
            QCOMPARE(int(result.voteMap.at<uchar>(y, x)), 85 * holding);
            QCOMPARE(result.vote.contains({x, y}), holding >= 2);
        }
    }
}

void TestCompletionPipeline::objectsPastTheFrame_data()
{
    QTest::addColumn<QRect>("rect");
    QTest::newRow("left") << QRect(0, 80, 60, 60);
    QTest::newRow("right") << QRect(260, 80, 60, 60);
    QTest::newRow("top") << QRect(100, 0, 60, 60);
    QTest::newRow("bottom") << QRect(100, 180, 60, 60);
    QTest::newRow("whole photo") << QRect(0, 0, 320, 240);
    QTest::newRow("one pixel in the corner") << QRect(319, 239, 1, 1);
}

void TestCompletionPipeline::objectsPastTheFrame()
{
    QFETCH(QRect, rect);
    FakeCompleter completer;
    CompletionRequest request = lShapedRequest();
    request.settings.seed = 2; // grows the visible part on all sides
    request.settings.samples = 1;
    request.visible = rectangleMask({320, 240}, {rect.x(), rect.y(), rect.width(), rect.height()});
    const CompletionResult result = completeObject(request, completer, {});
    const Sample& sample = result.samples.front();
    QVERIFY((request.visible - sample.amodal).isEmpty());
    QCOMPARE(result.vote, sample.amodal);

    cv::Mat alpha;
    cv::extractChannel(sample.rgba, alpha, 3);
    const cv::Rect shown = cv::boundingRect(alpha > 127) + sample.region.tl();
    const cv::Rect frame(0, 0, 320, 240);
    QVERIFY((shown & frame) != shown); // the object goes on where the photo does not
}

void TestCompletionPipeline::networkSeesTheCrop()
{
    FakeCompleter completer(96);
    const CompletionRequest request = lShapedRequest();
    completeObject(request, completer, {});
    QCOMPARE(completer.seenPicture.size(), cv::Size(96, 96));
    QCOMPARE(completer.seenPicture.type(), CV_8UC3);
    QCOMPARE(completer.seenVisible.size(), cv::Size(96, 96));
    // 150 px in the square: the L covers 100*30 + 30*60 of 150*150 pixels, a fifth of the square
    QVERIFY(std::abs(cv::countNonZero(completer.seenVisible) - 96 * 96 * 4800 / 22500) < 60);
    QCOMPARE(cv::countNonZero((completer.seenVisible != 0) & (completer.seenVisible != 255)), 0);
}

void TestCompletionPipeline::networkSeesTheWholeImage()
{
    FakeCompleter completer(96);
    CompletionRequest request = lShapedRequest();
    request.settings.geometry = Geometry::Image;
    const CompletionResult result = completeObject(request, completer, {});
    // 320 x 240 squashed to 96 x 96
    QCOMPARE(cv::boundingRect(completer.seenVisible), cv::Rect(30, 32, 30, 36));
    for (const Sample& sample : result.samples) {
        QCOMPARE(sample.region, cv::Rect(0, 0, 320, 240));
        QVERIFY((request.visible - sample.amodal).isEmpty());
    }
    const Mask hull = result.samples.front().amodal;
    QVERIFY(hull.contains({150, 115}));
    QVERIFY(!hull.contains({195, 165}));
}

void TestCompletionPipeline::fidelityIsTakenBeforeTruePixelsArePasted()
{
    FakeCompleter looking;
    CompletionRequest request = lShapedRequest();
    request.settings.samples = 2;
    completeObject(request, looking, {});
    cv::Mat copy, distant;
    cv::cvtColor(looking.seenPicture, copy, cv::COLOR_RGB2RGBA);
    cv::bitwise_xor(looking.seenPicture, cv::Scalar::all(128), distant); // 128 away from every value
    cv::cvtColor(distant, distant, cv::COLOR_RGB2RGBA);
    WrongCompleter completer({copy, distant});
    const CompletionResult result = completeObject(request, completer, {});
    QCOMPARE(result.samples[0].fidelity, 1.0);
    QVERIFY(std::abs(*result.samples[1].fidelity - (1 - 128 / 255.0)) < 1e-6);
}

void TestCompletionPipeline::sameRequestSameResult()
{
    FakeCompleter completer;
    const CompletionResult one = completeObject(lShapedRequest(), completer, {});
    const CompletionResult two = completeObject(lShapedRequest(), completer, {});
    QVERIFY(samePixels(one.voteMap, two.voteMap));
    for (std::size_t k = 0; k < one.samples.size(); ++k) {
        QVERIFY(samePixels(one.samples[k].rgba, two.samples[k].rgba));
        QCOMPARE(one.samples[k].amodal, two.samples[k].amodal);
    }
}

void TestCompletionPipeline::formingSamplesAreReported()
{
    FakeCompleter completer;
    std::vector<int> steps;
    cv::Rect region;
    const auto onStep = [&](int step, int count, const std::vector<Sample>& forming) {
        steps.push_back(step);
        QCOMPARE(count, 4);
        QCOMPARE(forming.size(), std::size_t(3));
        QCOMPARE(forming[2].seed, std::uint64_t(5));
        QCOMPARE(forming[0].rgba.size(), cv::Size(64, 64));
        QVERIFY(forming[0].amodal.isNull());
        region = forming[0].region;
    };
    const CompletionResult result = completeObject(lShapedRequest(), completer, {}, onStep);
    QCOMPARE(steps, (std::vector<int>{1, 2, 3, 4}));
    QCOMPARE(region, result.samples.front().region);
}

void TestCompletionPipeline::stopEndsWithinOneStep()
{
    FakeCompleter completer;
    std::stop_source source;
    completer.beforeStep = [&](int step) {
        if (step == 3) {
            source.request_stop();
        }
    };
    QVERIFY_EXCEPTION_THROWN(completeObject(lShapedRequest(), completer, source.get_token()), Cancelled);
    QCOMPARE(completer.stepsDone, 2);
}

void TestCompletionPipeline::stopBeforehandRunsNothing()
{
    FakeCompleter completer;
    std::stop_source source;
    source.request_stop();
    QVERIFY_EXCEPTION_THROWN(completeObject(lShapedRequest(), completer, source.get_token()), Cancelled);
    QVERIFY(completer.seenPicture.empty());
}

} // namespace unocclude

QTEST_APPLESS_MAIN(unocclude::TestCompletionPipeline)
#include "tst_completion_pipeline.moc"
