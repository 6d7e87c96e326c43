// SPDX-License-Identifier: Apache-2.0
#include "evaluation/region_evaluator.h"

#include "support/fake_completer.h"
#include "support/fake_segmenter.h"
#include "support/occlusion_examples.h"
#include "support/runtime_error.h"

#include <QTest>

#include <opencv2/imgproc.hpp>

namespace unocclude {

using namespace test;

class TestRegionEvaluator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void completionWithBaselines();
    void aRegionAloneComesOutTheSame();
    void baselineAlone();
    void pointLiesDeepInTheMask();
    void boxSurroundsTheMask();
    void segmentedMaskIsScored();
    void coloursNeedTheTruth();
    void sizesMustMatch();
    void stops();

private:
    static Photo photo();
};

namespace {

const CocoaDataset& dataset()
{
    static const CocoaDataset examples = occlusionExamples(5);
    return examples;
}

OccludedRegion region(std::size_t index)
{
    return occludedRegions(dataset(), QStringLiteral("truth.json")).regions.at(index);
}

EvaluationSettings settings()
{
    EvaluationSettings settings;
    settings.completion.samples = 3;
    settings.completion.steps = 2;
    settings.completion.seed = 11;
    return settings;
}

} // namespace

Photo TestRegionEvaluator::photo()
{
    return {cv::Mat(exampleHeight, exampleWidth, CV_8UC3, cv::Scalar(90, 120, 30)), {}};
}

void TestRegionEvaluator::completionWithBaselines()
{
    FakeCompleter completer;
    FakeSegmenter segmenter;
    RegionEvaluator evaluator(settings(), &segmenter, &completer);
    const OccludedRegion one = region(0);
    const RegionOutcome outcome = evaluator.evaluate(one, photo(), {}, {});
    const RegionRecord& record = outcome.record;
    QCOMPARE(record.scores.size(), std::size_t{5});
    QCOMPARE(record.scores.at(Predictor::Vote), scoreMask(outcome.predicted, one.whole(), one.visible()));
    QCOMPARE(record.scores.at(Predictor::Visible).whole.iou(), 1 - record.occlusion);
    QCOMPARE(record.scores.at(Predictor::Visible).hidden.both, 0);
    QVERIFY(record.scores.at(Predictor::BestOfN).whole.iou() >= record.scores.at(Predictor::First).whole.iou());
    QVERIFY(record.scores.at(Predictor::BestOfN).hidden.iou() >= record.scores.at(Predictor::First).hidden.iou());
    QVERIFY(record.agreement && *record.agreement > 0 && *record.agreement < 1);
    QVERIFY(!record.colour);
    QCOMPARE(record.promptIou, 1.0);
    QCOMPARE(record.area, one.region->area);
    QCOMPARE(record.seed, one.seed(11));
}

void TestRegionEvaluator::aRegionAloneComesOutTheSame()
{
    FakeCompleter completer;
    FakeSegmenter segmenter;
    RegionEvaluator evaluator(settings(), &segmenter, &completer);
    const auto recordOf = [&](std::size_t index) {
        RegionRecord record = evaluator.evaluate(region(index), photo(), {}, {}).record;
        record.seconds = 0;
        return record;
    };
    const RegionRecord alone = recordOf(3);
    for (const std::size_t index : {std::size_t{4}, std::size_t{1}})
        QVERIFY(!(recordOf(index) == alone));
    QCOMPARE(recordOf(3), alone);
    EvaluationSettings others = settings();
    others.completion.seed = 12;
    QVERIFY(RegionEvaluator(others, &segmenter, &completer).evaluate(region(3), photo(), {}, {}).record.seed !=
            alone.seed);
}

void TestRegionEvaluator::baselineAlone()
{
    FakeSegmenter segmenter;
    EvaluationSettings hull = settings();
    hull.predict = Predictor::Hull;
    const RegionOutcome outcome = RegionEvaluator(hull, &segmenter, nullptr).evaluate(region(0), photo(), {}, {});
    QCOMPARE(outcome.record.scores.size(), std::size_t{2});
    QCOMPARE(outcome.record.scores.at(Predictor::Hull),
             scoreMask(outcome.predicted, region(0).whole(), region(0).visible()));
    QVERIFY(!outcome.record.agreement);
    QVERIFY_EXCEPTION_THROWN(RegionEvaluator(settings(), &segmenter, nullptr), std::logic_error);
    hull.prompt = PromptKind::Box;
    QVERIFY_EXCEPTION_THROWN(RegionEvaluator(hull, nullptr, nullptr), std::logic_error);
}

void TestRegionEvaluator::pointLiesDeepInTheMask()
{
    const Mask mask = rectangleMask({0, 0, 5, 40}) | rectangleMask({20, 10, 21, 21});
    const Prompt prompt = promptFor(mask, PromptKind::Point);
    QCOMPARE(prompt.points, (std::vector<PromptPoint>{{QPointF(30.5, 20.5), true}}));
    QVERIFY(!prompt.box);
    // the frame ends a mask, too
    QCOMPARE(promptFor(rectangleMask({0, 0, exampleWidth, 3}), PromptKind::Point).points[0].position.y(), 1.5);
}

void TestRegionEvaluator::boxSurroundsTheMask()
{
    const Prompt prompt = promptFor(rectangleMask({4, 5, 6, 7}), PromptKind::Box);
    QVERIFY(prompt.points.empty());
    QCOMPARE(*prompt.box, QRectF(4, 5, 6, 7));
    QVERIFY(promptFor(rectangleMask({4, 5, 6, 7}), PromptKind::Mask).isEmpty());
}

void TestRegionEvaluator::segmentedMaskIsScored()
{
    FakeSegmenter segmenter(3);
    EvaluationSettings byPoint = settings();
    byPoint.predict = Predictor::Visible;
    byPoint.prompt = PromptKind::Point;
    const OccludedRegion one = region(0);
    const RegionOutcome outcome = RegionEvaluator(byPoint, &segmenter, nullptr).evaluate(one, photo(), {}, {});
    const Mask segmented = segmenter.segment(photo(), promptFor(one.visible(), PromptKind::Point), {});
    QCOMPARE(outcome.predicted, segmented);
    QCOMPARE(outcome.record.promptIou, iou(segmented, one.visible()));
    QVERIFY(outcome.record.promptIou < 1);
}

void TestRegionEvaluator::coloursNeedTheTruth()
{
    FakeCompleter completer;
    FakeSegmenter segmenter;
    RegionEvaluator evaluator(settings(), &segmenter, &completer);
    cv::Mat truth = cv::Mat::zeros(exampleHeight, exampleWidth, CV_8UC4);
    truth.setTo(cv::Scalar(90, 120, 30, 255), region(0).whole().pixels());
    const RegionRecord near = evaluator.evaluate(region(0), photo(), truth, {}).record;
    truth.setTo(cv::Scalar(250, 0, 250, 255), region(0).whole().pixels());
    const RegionRecord far = evaluator.evaluate(region(0), photo(), truth, {}).record;
    QVERIFY(near.colour && far.colour);
    QVERIFY(near.colour->psnr > far.colour->psnr + 3);
}

void TestRegionEvaluator::sizesMustMatch()
{
    FakeCompleter completer;
    FakeSegmenter segmenter;
    RegionEvaluator evaluator(settings(), &segmenter, &completer);
    const Photo small{cv::Mat::zeros(10, 10, CV_8UC3), {}};
    try {
        evaluator.evaluate(region(0), small, {}, {});
        QFAIL("a photograph of another size was taken");
    } catch (const RuntimeError& error) {
        QVERIFY(error.message().contains(QStringLiteral("has 10 x 10 pixels, where the ground truth says 60 x 40")));
    }
    QVERIFY_EXCEPTION_THROWN(evaluator.evaluate(region(0), photo(), cv::Mat::zeros(10, 10, CV_8UC4), {}), RuntimeError);
}

void TestRegionEvaluator::stops()
{
    FakeCompleter completer;
    FakeSegmenter segmenter;
    std::stop_source stop;
    completer.beforeStep = [&](int) { stop.request_stop(); };
    RegionEvaluator evaluator(settings(), &segmenter, &completer);
    QVERIFY_EXCEPTION_THROWN(evaluator.evaluate(region(0), photo(), {}, stop.get_token()), Cancelled);
}

} // namespace unocclude

QTEST_GUILESS_MAIN(unocclude::TestRegionEvaluator)
#include "tst_region_evaluator.moc"
