// SPDX-License-Identifier: Apache-2.0
#include "cocoa/dataset_export.h"

#include "cocoa/dataset_report.h"
#include "support/random_mask.h"
#include "support/runtime_error.h"

#include <QProcess>
#include <QTest>

#include <opencv2/core.hpp>

using namespace unocclude;
using namespace Qt::StringLiterals;

using Json = nlohmann::ordered_json;

/// COCO, COCOA-cls, D2SA and KINS from the same objects. Masks, areas and boxes are checked by pycocotools.
class TestCousinExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pycocotoolsAgrees();
    void detectron2WouldLoadThem_data();
    void detectron2WouldLoadThem();
    void aHoleIsReportedOrBridgedOrRefused();
    void whatIsNotSeenHasNoVisibleMask();
    void categoriesAreSortedByName();
    void categoriesCanBeGiven();
    void theFirstInFrontHasTheLowestPlaceInItsCluster();
    void idsOfImportedImagesAreKept();
};

namespace {

const QString checker = QStringLiteral(UNOCCLUDE_TEST_DATA "/golden/cocoa/check_cousins.py");

Mask box(const cv::Rect& rect, cv::Size size = {40, 30})
{
    cv::Mat pixels = cv::Mat::zeros(size, CV_8UC1);
    pixels(rect).setTo(1);
    return Mask::fromPixels(pixels);
}

/// A box with a hole in its middle.
Mask ring()
{
    return box({5, 5, 20, 20}) - box({10, 10, 4, 4});
}

CocoaObject object(const char* name, const Mask& visible, const Mask& amodal = {})
{
    return {QString::fromUtf8(name), visible, amodal, false, {}};
}

CocoaPhoto photo(std::vector<CocoaObject> objects)
{
    return {u"a.jpg"_qs, {40, 30}, std::move(objects)};
}

ExportOptions options(DatasetFormat format, OutlineRule outline = OutlineRule::Outer)
{
    ExportOptions options;
    options.format = format;
    options.author = u"tester"_qs;
    options.outline = outline;
    return options;
}

QByteArray exported(const std::vector<CocoaPhoto>& photos, const ExportOptions& options,
                    std::vector<PolygonLoss>* losses = nullptr)
{
    const auto exporter = makeDatasetExporter(options);
    for (const CocoaPhoto& photo : photos)
        exporter->add(photo);
    QByteArray text = exporter->finish();
    if (losses)
        *losses = exporter->losses();
    return text;
}

Json parsed(const QByteArray& text)
{
    return Json::parse(text.begin(), text.end());
}

constexpr int brightest = 200;

std::vector<CocoaPhoto> randomPhotos(int count)
{
    cv::RNG random(23);
    std::vector<CocoaPhoto> photos;
    for (int i = 0; i < count; ++i) {
        CocoaPhoto photo{u"%1.jpg"_qs.arg(i), {random.uniform(4, 40), random.uniform(4, 40)}, {}};
        for (int k = 0; k < 4; ++k) {
            const Mask visible = test::randomMask(random, photo.size, brightest);
            const Mask more = test::randomMask(random, photo.size, brightest);
            if (!visible.isEmpty())
                photo.objects.push_back({u"name %1"_qs.arg(random.uniform(0, 3)), visible, visible | more, false, {}});
        }
        photos.push_back(photo);
    }
    return photos;
}

Json rows(const Mask& mask)
{
    Json rows = Json::array();
    for (int y = 0; y < mask.size().height; ++y) {
        const auto* row = mask.pixels().ptr<std::uint8_t>(y);
        Json& line = rows.emplace_back(Json::array());
        for (int x = 0; x < mask.size().width; ++x)
            line.push_back(row[x] != 0 ? 1 : 0);
    }
    return rows;
}

Json everything(const std::vector<CocoaPhoto>& photos)
{
    Json json = {{"truth", Json::array()}};
    for (const CocoaPhoto& photo : photos)
        for (const CocoaObject& object : photo.objects)
            json["truth"].push_back({{"whole", rows(object.amodal)}, {"visible", rows(object.visible)}});
    const auto add = [&](const char* name, ExportOptions options, bool visible = false) {
        options.visibleOnly = visible;
        json["files"][name] = exported(photos, options).toStdString();
    };
    add("coco", options(DatasetFormat::Coco, OutlineRule::Bridge));
    add("coco-rle", options(DatasetFormat::Coco, OutlineRule::RunLengths));
    add("coco-visible", options(DatasetFormat::Coco, OutlineRule::Bridge), true);
    add("cocoa-cls", options(DatasetFormat::CocoaCls));
    add("d2sa", options(DatasetFormat::D2sa));
    add("kins", options(DatasetFormat::Kins, OutlineRule::Bridge));
    add("kins2020", options(DatasetFormat::Kins2020, OutlineRule::Bridge));
    return json;
}

} // namespace

void TestCousinExport::pycocotoolsAgrees()
{
    const QString python = qEnvironmentVariable("UNOCCLUDE_ORACLE_PYTHON");
    if (python.isEmpty())
        QSKIP("UNOCCLUDE_ORACLE_PYTHON names no Python with pycocotools (packaging/test.sh sets it)");
    QProcess process;
    process.start(python, {checker});
    process.write(QByteArray::fromStdString(everything(randomPhotos(40)).dump()));
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished(60'000));
    QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
    QVERIFY(process.readAllStandardOutput().trimmed().toInt() > 120);
}

void TestCousinExport::detectron2WouldLoadThem_data()
{
    QTest::addColumn<DatasetFormat>("format");
    QTest::newRow("coco") << DatasetFormat::Coco;
    QTest::newRow("cocoa-cls") << DatasetFormat::CocoaCls;
    QTest::newRow("kins") << DatasetFormat::Kins;
}

void TestCousinExport::detectron2WouldLoadThem()
{
    QFETCH(DatasetFormat, format);
    const QByteArray text = exported(randomPhotos(6), options(format, OutlineRule::Bridge));
    const DatasetReport report = reportOn(text, u"f.json"_qs);
    for (const CocoaFinding& finding : report.findings)
        QFAIL(qPrintable(finding.pointer + u' ' + finding.message));
    for (const DatasetReader reader : report.readers)
        QVERIFY2(!report.fails(reader), nameOf(reader));
    QCOMPARE(report.readers.size(), format == DatasetFormat::Kins ? std::size_t{2} : std::size_t{1});
}

void TestCousinExport::aHoleIsReportedOrBridgedOrRefused()
{
    const std::vector<CocoaPhoto> photos{photo({object("box", box({0, 0, 3, 3})), object("ring", ring())})};
    std::vector<PolygonLoss> losses;
    const Json outer = parsed(exported(photos, options(DatasetFormat::Coco), &losses));
    QCOMPARE(outer["annotations"][1]["area"].get<int>(), 400);
    QCOMPARE(losses.size(), std::size_t{1});
    QCOMPARE(losses[0].object, std::size_t{1});
    QCOMPARE(losses[0].iou, 384.0 / 400.0);
    const Json bridged = parsed(exported(photos, options(DatasetFormat::Coco, OutlineRule::Bridge), &losses));
    QCOMPARE(bridged["annotations"][1]["area"].get<int>(), 384);
    QVERIFY(losses.empty());
    for (const DatasetFormat format : {DatasetFormat::Coco, DatasetFormat::Kins, DatasetFormat::Kins2020})
        try {
            exported(photos, options(format, OutlineRule::Refuse));
            QFAIL("a hole was passed over");
        } catch (const RuntimeError& error) {
            QVERIFY(error.message().contains(u"Object 2 (ring)"_qs));
        }
}

void TestCousinExport::whatIsNotSeenHasNoVisibleMask()
{
    const std::vector<CocoaPhoto> photos{
        photo({object("seen", box({0, 0, 3, 3})), object("hidden", Mask(cv::Size(40, 30)), box({1, 1, 2, 2}))})};
    ExportOptions visible = options(DatasetFormat::Coco);
    visible.visibleOnly = true;
    std::vector<PolygonLoss> losses;
    QCOMPARE(parsed(exported(photos, visible, &losses))["annotations"].size(), std::size_t{1});
    QCOMPARE(losses.size(), std::size_t{1});
    QCOMPARE(losses[0].iou, 0.0);
    QCOMPARE(parsed(exported(photos, options(DatasetFormat::CocoaCls)))["annotations"].size(), std::size_t{2});
}

void TestCousinExport::categoriesAreSortedByName()
{
    const std::vector<CocoaPhoto> photos{
        photo({object("vase", box({0, 0, 3, 3})), object(" ", box({4, 0, 3, 3})), object("cup ", box({8, 0, 3, 3}))})};
    const Json json = parsed(exported(photos, options(DatasetFormat::Coco)));
    QCOMPARE(json["categories"].dump(), std::string(R"([{"id":1,"name":"cup","supercategory":""},)"
                                                    R"({"id":2,"name":"object","supercategory":""},)"
                                                    R"({"id":3,"name":"vase","supercategory":""}])"));
    QCOMPARE(json["annotations"][0]["category_id"].get<int>(), 3);
}

void TestCousinExport::categoriesCanBeGiven()
{
    ExportOptions given = options(DatasetFormat::CocoaCls);
    given.categories = {{u"cup"_qs, 47}, {u"vase"_qs, 86}};
    const Json json = parsed(exported({photo({object("vase", box({0, 0, 3, 3}))})}, given));
    QCOMPARE(json["annotations"][0]["category_id"].get<int>(), 86);
    QCOMPARE(json["categories"].size(), std::size_t{2});
    QVERIFY_EXCEPTION_THROWN(exported({photo({object("dog", box({0, 0, 3, 3}))})}, given), RuntimeError);
}

void TestCousinExport::theFirstInFrontHasTheLowestPlaceInItsCluster()
{
    const Json json = parsed(exported({photo({object("front", box({0, 0, 10, 10})), object("apart", box({30, 0, 5, 5})),
                                              object("behind", box({10, 0, 5, 5}), box({5, 0, 10, 5}))})},
                                      options(DatasetFormat::Kins2020)));
    const auto value = [&](int i, const char* key) { return json["annotations"][std::size_t(i)][key].get<int>(); };
    QCOMPARE(value(0, "oco_id"), value(2, "oco_id"));
    QVERIFY(value(0, "oco_id") != value(1, "oco_id"));
    QCOMPARE(value(0, "ico_id"), 0);
    QCOMPARE(value(1, "ico_id"), 0);
    QCOMPARE(value(2, "ico_id"), 1);
}

void TestCousinExport::idsOfImportedImagesAreKept()
{
    CocoaPhoto fresh = photo({object("a", box({0, 0, 3, 3}))}), imported = fresh;
    imported.origin.emplace();
    imported.origin->image.id = 1;
    const Json json = parsed(exported({fresh, imported}, options(DatasetFormat::Coco)));
    QCOMPARE(json["images"][0]["id"].get<int>(), 2);
    QCOMPARE(json["images"][1]["id"].get<int>(), 1);
    QCOMPARE(json["annotations"][0]["image_id"].get<int>(), 2);
}

QTEST_GUILESS_MAIN(TestCousinExport)
#include "tst_cousin_export.moc"
