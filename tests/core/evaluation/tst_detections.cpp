// SPDX-License-Identifier: Apache-2.0
#include "evaluation/detections.h"

#include "cocoa/cocoa_export.h"
#include "cocoa/cocoa_writer.h"
#include "support/json_cursor.h"
#include "support/occlusion_examples.h"

#include <QProcess>
#include <QTest>

#include <opencv2/imgproc.hpp>

#include <random>

namespace unocclude {

using namespace test;
using Json = nlohmann::ordered_json;

class TestDetections : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void perfectMasksScoreOne();
    void nothingFoundScoresNothing();
    void nothingToFindHasNoFigure();
    void falseAlarmsCostPrecisionOnly();
    void eachObjectIsFoundOnce();
    void ignoredObjectsNeitherWinNorLose();
    void threeForms();
    void amodalMasksAreForWholeObjects();
    void stuffIsIgnoredAmongThings();
    void refusals();
    void cocoEvalAgrees_data();
    void cocoEvalAgrees();
};

namespace {

const QString name = QStringLiteral("found.json");

Json rleJson(const Mask& mask)
{
    const Rle rle = encodeRle(mask);
    return {{"size", {rle.height, rle.width}}, {"counts", rleToString(rle)}};
}

Detections found(const CocoaDataset& dataset)
{
    return readDetections(writeCocoa(dataset), name);
}

AveragePrecision::Figures figuresOf(const std::vector<std::vector<double>>& ious, const std::vector<double>& scores,
                                    const std::vector<bool>& ignored)
{
    cv::Mat table(int(scores.size()), int(ignored.size()), CV_64FC1);
    for (int i = 0; i < table.rows; ++i)
        for (int k = 0; k < table.cols; ++k)
            table.at<double>(i, k) = ious[std::size_t(i)][std::size_t(k)];
    AveragePrecision precision;
    precision.addImage(table, scores, ignored);
    return precision.figures();
}

Mask randomEllipse(std::mt19937& random, cv::Size size)
{
    cv::Mat pixels = cv::Mat::zeros(size, CV_8UC1);
    const auto draw = [&](int least, int most) { return least + int(random() % unsigned(most - least)); };
    cv::ellipse(pixels, {draw(5, size.width - 5), draw(5, size.height - 5)}, {draw(3, 14), draw(3, 14)}, draw(0, 180),
                0, 360, cv::Scalar(255), cv::FILLED);
    return Mask::fromPixels(pixels);
}

/// Truth of random ellipses; detections near them, beside them, twice, and with scores that often are equal.
struct RandomCase
{
    CocoaDataset truth;
    Json found = Json::array();
    Json oracle;
};

RandomCase randomCase(unsigned seed)
{
    std::mt19937 random(seed);
    RandomCase drawn;
    Json images = Json::array(), truth = Json::array();
    const cv::Size size(70, 50);
    for (int image = 1; image <= 25; ++image) {
        drawn.truth.images.push_back({image * 7, {}, size});
        images.push_back({{"id", image * 7}, {"width", size.width}, {"height", size.height}});
        CocoaAnnotation annotation;
        annotation.id = image;
        annotation.imageId = image * 7;
        for (unsigned i = 0, count = random() % 7; i < count; ++i) {
            const Mask mask = randomEllipse(random, size);
            CocoaRegion region;
            region.segmentation = encodeRle(mask);
            region.occludeRate = random() % 3 == 0 ? 0 : double(random() % 90) / 100;
            truth.push_back(
                {{"image_id", image * 7}, {"segmentation", rleJson(mask)}, {"occlude_rate", region.occludeRate}});
            annotation.regions.push_back(region);
            for (unsigned k = 0, copies = random() % 3; k < copies; ++k) {
                cv::Mat moved;
                const cv::Mat shift = (cv::Mat_<double>(2, 3) << 1, 0, int(random() % 4), 0, 1, int(random() % 3));
                cv::warpAffine(mask.pixels(), moved, shift, size, cv::INTER_NEAREST);
                drawn.found.push_back({{"image_id", image * 7},
                                       {"segmentation", rleJson(Mask::fromPixels(moved))},
                                       {"score", double(random() % 12) / 12}});
            }
        }
        drawn.found.push_back({{"image_id", image * 7},
                               {"segmentation", rleJson(randomEllipse(random, size))},
                               {"score", double(random() % 12) / 12}});
        drawn.truth.annotations.push_back(annotation);
    }
    Json ranges = Json::array();
    for (const OcclusionRange& range : kOcclusionRanges)
        ranges.push_back({range.least, range.most});
    drawn.oracle = {{"images", images}, {"truth", truth}, {"found", drawn.found}, {"ranges", ranges}};
    return drawn;
}

} // namespace

void TestDetections::perfectMasksScoreOne()
{
    const CocoaDataset truth = occlusionExamples(20);
    const DetectionFigures figures = scoreDetections(truth, found(truth), {}, {});
    for (const auto& range : figures)
        if (range.objects > 0) {
            QVERIFY(*range.precision > 1 - 1e-9);
            QCOMPARE(*range.recall[1], 1.0);
        }
    QCOMPARE(figures[0].objects, 60);
    QCOMPARE(figures[1].objects, 40);
    QCOMPARE(figures[2].objects + figures[3].objects, 20);
}

void TestDetections::nothingFoundScoresNothing()
{
    const auto figures = scoreDetections(occlusionExamples(3), {}, {}, {});
    QCOMPARE(*figures[0].precision, 0.0);
    QCOMPARE(*figures[0].recall[3], 0.0);
}

void TestDetections::nothingToFindHasNoFigure()
{
    const auto figures = scoreDetections({}, {}, {}, {});
    QVERIFY(!figures[0].precision && !figures[0].recall[0]);
    QVERIFY(figuresJson(figures).at("all").at("ap").is_null());
}

void TestDetections::falseAlarmsCostPrecisionOnly()
{
    const auto figures = figuresOf({{0.0}, {1.0}}, {0.9, 0.8}, {false}); // the alarm comes first
    QVERIFY(std::abs(*figures.precision - 0.5) < 1e-9);
    QCOMPARE(*figures.recall[0], 0.0); // the best one alone is the alarm
    QCOMPARE(*figures.recall[1], 1.0);
    const auto after = figuresOf({{0.0}, {1.0}}, {0.7, 0.8}, {false});
    QVERIFY(*after.precision > 1 - 1e-9);
}

void TestDetections::eachObjectIsFoundOnce()
{
    const auto figures = figuresOf({{0.8, 0.0}, {1.0, 0.0}}, {0.9, 0.8}, {false, false});
    QVERIFY(std::abs(*figures.precision50 - 51.0 / 101) < 1e-9); // recalls up to one half
    // at 0.85 and above the first is an alarm, and the second finds
    QVERIFY(std::abs(*figures.precision - (7 * 51.0 + 3 * 51.0 / 2) / 1010) < 1e-9);
}

void TestDetections::ignoredObjectsNeitherWinNorLose()
{
    const auto figures = figuresOf({{1.0, 0.0}, {0.0, 1.0}}, {0.9, 0.8}, {true, false});
    QCOMPARE(figures.objects, 1);
    QVERIFY(*figures.precision > 1 - 1e-9);
    // one that counts is preferred to one that does not, however much more that overlaps
    QVERIFY(*figuresOf({{0.9, 0.6}}, {0.9}, {true, false}).precision50 > 1 - 1e-9);
}

void TestDetections::threeForms()
{
    const Mask mask = rectangleMask({1, 2, 3, 4});
    const Json region = {{"segmentation", rleJson(mask)}, {"score", 0.25}, {"id", 1}};
    Json flat = region;
    flat["image_id"] = 9;
    flat["amodalMask"] = rleJson(mask);
    const Json grouped = {{{"image_id", 9}, {"id", 1}, {"category_id", 1}, {"regions", {region, region}}},
                          {{"image_id", 4}, {"id", 2}, {"category_id", 1}, {"regions", Json::array()}}};
    const auto read = [](const Json& json) { return readDetections(QByteArray::fromStdString(json.dump()), name); };
    QCOMPARE(read(Json::array({flat})).at(9).at(0).score, 0.25);
    QVERIFY(read(Json::array({flat})).at(9).at(0).amodal.has_value());
    QCOMPARE(read(grouped).at(9).size(), std::size_t{2});
    QVERIFY(read(grouped).at(4).empty());
    QCOMPARE(found(occlusionExamples(2)).at(1).at(0).score, 1.0);
}

void TestDetections::amodalMasksAreForWholeObjects()
{
    CocoaDataset truth = occlusionExamples(4);
    Detections both;
    for (const CocoaAnnotation& annotation : truth.annotations)
        for (const CocoaRegion& region : annotation.regions)
            if (region.visible) {
                Mask whole = decodeRle(*region.visible) | decodeRle(*region.invisible);
                both[annotation.imageId].push_back({1.0, *region.visible, encodeRle(whole)});
            }
    for (CocoaAnnotation& annotation : truth.annotations)
        std::erase_if(annotation.regions, [](const CocoaRegion& region) { return !region.visible; });
    using Target = DetectionProtocol::Target;
    QVERIFY(*scoreDetections(truth, both, {Target::Whole}, {})[0].precision > 1 - 1e-9);
    QVERIFY(*scoreDetections(truth, both, {Target::Visible}, {})[0].precision > 1 - 1e-9);
    for (auto& [image, masks] : both)
        for (Detection& detection : masks)
            detection.amodal.reset();
    QVERIFY(*scoreDetections(truth, both, {Target::Whole}, {})[0].precision < 0.9);
}

void TestDetections::stuffIsIgnoredAmongThings()
{
    const CocoaDataset truth = occlusionExamples(4);
    QCOMPARE(scoreDetections(truth, {}, {{}, DetectionProtocol::Kind::Stuff}, {})[0].objects, 4);
    QCOMPARE(scoreDetections(truth, {}, {{}, DetectionProtocol::Kind::Things}, {})[0].objects, 8);
}

void TestDetections::refusals()
{
    QVERIFY_EXCEPTION_THROWN(readDetections("[{\"image_id\": 1}]", name), JsonError);
    QVERIFY_EXCEPTION_THROWN(
        readDetections("[{\"image_id\": 1, \"segmentation\": [1,2,3,4,5,6], \"score\": 1e99}]", name), JsonError);
    const CocoaDataset truth = occlusionExamples(1);
    QVERIFY_EXCEPTION_THROWN(scoreDetections(truth, {{2, {}}}, {}, {}), RuntimeError); // an image nobody knows
    const Rle small = encodeRle(Mask({3, 3}));
    QVERIFY_EXCEPTION_THROWN(scoreDetections(truth, {{1, {{1.0, small, {}}}}}, {}, {}), RuntimeError);
    std::stop_source stop;
    stop.request_stop();
    QVERIFY_EXCEPTION_THROWN(scoreDetections(truth, {}, {}, stop.get_token()), Cancelled);
}

void TestDetections::cocoEvalAgrees_data()
{
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 1; seed <= 6; ++seed)
        QTest::addRow("%u", seed) << seed;
}

void TestDetections::cocoEvalAgrees()
{
    const QString python = qEnvironmentVariable("UNOCCLUDE_ORACLE_PYTHON");
    if (python.isEmpty())
        QSKIP("UNOCCLUDE_ORACLE_PYTHON names no Python with pycocotools (packaging/test.sh sets it)");
    QFETCH(unsigned, seed);
    const RandomCase drawn = randomCase(seed);
    QProcess process;
    process.start(python, {QStringLiteral(UNOCCLUDE_TEST_DATA "/golden/evaluation/coco_eval.py")});
    process.write(QByteArray::fromStdString(drawn.oracle.dump()));
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished(60'000));
    QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
    const Json expected = Json::parse(process.readAllStandardOutput().toStdString());
    const auto figures =
        scoreDetections(drawn.truth, readDetections(QByteArray::fromStdString(drawn.found.dump()), name), {}, {});
    const auto same = [](const std::optional<double>& ours, const Json& theirs) {
        return theirs.is_null() ? !ours : ours && std::abs(*ours - theirs.get<double>()) < 1e-12;
    };
    for (std::size_t i = 0; i < figures.size(); ++i) {
        QVERIFY(figures[i].objects > 0);
        QVERIFY(same(figures[i].precision, expected[i].at("ap")));
        QVERIFY(same(figures[i].precision50, expected[i].at("ap50")));
        QVERIFY(same(figures[i].precision75, expected[i].at("ap75")));
        for (std::size_t k = 0; k < figures[i].recall.size(); ++k)
            QVERIFY(same(figures[i].recall[k], expected[i].at("ar")[k]));
    }
}

} // namespace unocclude

QTEST_GUILESS_MAIN(unocclude::TestDetections)
#include "tst_detections.moc"
