// SPDX-License-Identifier: Apache-2.0
#include "cocoa/dataset_report.h"

#include "cocoa/cocoa_export.h"
#include "cocoa/cocoa_writer.h"
#include "cocoa/dataset_export.h"

#include <QTest>

#include <functional>
#include <set>

using namespace unocclude;
using namespace Qt::StringLiterals;

using Json = nlohmann::ordered_json;
using Plant = std::function<void(Json&)>;

/// Whether programs that read annotations will load a file. What they need was read off their published code.
class TestReaderReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ourFilesLoadEverywhere();
    void theOtherFlavourLoadsToo();
    void findsWhatStandsInTheWay_data();
    void findsWhatStandsInTheWay();
    void findsWhatStandsInTheWayOfObjects_data();
    void findsWhatStandsInTheWayOfObjects();
    void findsWhatStandsInTheWayOfDetections_data();
    void findsWhatStandsInTheWayOfDetections();
    void otherFilesAreNotJudged();
    void malformedFilesAreSurvived();
};

namespace {

Mask box(const cv::Rect& rect)
{
    cv::Mat pixels = cv::Mat::zeros(30, 40, CV_8UC1);
    pixels(rect).setTo(1);
    return Mask::fromPixels(pixels);
}

CocoaObject object(const char* name, const Mask& visible, const Mask& amodal = {})
{
    return {QString::fromLatin1(name), visible, amodal, false, {}};
}

/// Two photos; in the first one three objects over each other.
std::vector<CocoaPhoto> photos()
{
    return {{u"a.jpg"_qs,
             {40, 30},
             {object("front", box({10, 10, 10, 10})), object("behind", box({5, 5, 5, 20}), box({5, 5, 20, 20})),
              object("last", box({20, 5, 10, 5}), box({15, 5, 15, 5}))}},
            {u"b.jpg"_qs, {40, 30}, {object("alone", box({1, 1, 3, 3}))}}};
}

Json parsed(const QByteArray& text)
{
    return Json::parse(text.begin(), text.end());
}

Json cocoaFile()
{
    return parsed(writeCocoa(exportCocoa(photos(), u"tester"_qs).dataset));
}

Json objectFile(DatasetFormat format)
{
    ExportOptions options;
    options.format = format;
    const auto exporter = makeDatasetExporter(options);
    for (const CocoaPhoto& photo : photos())
        exporter->add(photo);
    return parsed(exporter->finish());
}

Json detections()
{
    const Json found = {{"id", 1}, {"segmentation", {1, 1, 5, 1, 5, 5}}, {"score", 0.5}};
    Json list = Json::array();
    list.push_back({{"id", 1}, {"image_id", 1}, {"category_id", 1}, {"regions", Json::array({found})}});
    list.push_back({{"id", 2}, {"image_id", 2}, {"regions", Json::array()}});
    return list;
}

DatasetReport report(const Json& json, const Json& truth = Json())
{
    return reportOn(QByteArray::fromStdString(json.dump()), u"f.json"_qs, truth);
}

/// "huggingface fails /images/0"
QStringList trapsIn(const Json& json, const Json& truth = Json())
{
    QStringList traps;
    for (const ReaderTrap& trap : report(json, truth).traps)
        traps << QStringLiteral("%1 %2 %3").arg(QLatin1String(nameOf(trap.reader)),
                                                trap.breaks ? u"fails"_qs : u"misreads"_qs, trap.pointer);
    return traps;
}

Json& region(Json& json, std::size_t index)
{
    return json["annotations"][0]["regions"][index];
}

void columns()
{
    QTest::addColumn<Plant>("plant");
    QTest::addColumn<QStringList>("expected");
}

void row(const char* name, std::initializer_list<const char*> expected, const Plant& plant)
{
    QStringList traps;
    for (const char* trap : expected)
        traps << QString::fromLatin1(trap);
    QTest::newRow(name) << plant << traps;
}

} // namespace

void TestReaderReport::ourFilesLoadEverywhere()
{
    QCOMPARE(trapsIn(cocoaFile()), QStringList());
    QCOMPARE(trapsIn(objectFile(DatasetFormat::Coco)), QStringList());
    QCOMPARE(trapsIn(objectFile(DatasetFormat::Kins)), QStringList());
    QCOMPARE(trapsIn(detections(), cocoaFile()), QStringList());
}

void TestReaderReport::theOtherFlavourLoadsToo()
{
    Json json = cocoaFile();
    for (Json& image : json["images"]) {
        image["license"] = "?";
        image["bsds_url"] = "";
        image["data_captured"] = "";
        image.erase("coco_url");
        image.erase("date_captured");
    }
    QCOMPARE(trapsIn(json), QStringList());
}

void TestReaderReport::findsWhatStandsInTheWay_data()
{
    columns();
    row("no licence", {"huggingface fails /images/0"}, [](Json& j) { j["images"][0].erase("license"); });
    row("licence in words", {"huggingface fails /images/0/license"}, [](Json& j) { j["images"][0]["license"] = "CC"; });
    row("no address", {"huggingface fails /images/0"}, [](Json& j) { j["images"][0].erase("coco_url"); });
    row("no author", {"huggingface fails /annotations/0"}, [](Json& j) { j["annotations"][0].erase("author"); });
    row("no pairs",
        {"amodaleval fails /annotations/0", "deocclusion fails /annotations/0", "huggingface fails /annotations/0"},
        [](Json& j) { j["annotations"][0].erase("depth_constraint"); });
    row("second annotation of an image",
        {"amodaleval misreads /annotations/2/image_id", "deocclusion fails /annotations/2"}, [](Json& j) {
            j["annotations"].push_back(j["annotations"][1]);
            j["annotations"][2]["id"] = 9;
        });
    row("same id twice", {"amodaleval misreads /annotations/1/id"}, [](Json& j) { j["annotations"][1]["id"] = 1; });
    row("image without annotation", {"amodaleval fails /images/1"}, [](Json& j) { j["annotations"].erase(1); });
    row("no regions", {"amodaleval fails /annotations/1/regions"},
        [](Json& j) { j["annotations"][1]["regions"] = Json::array(); });
    row("unknown image",
        {"amodaleval fails /annotations/1/image_id", "huggingface fails /annotations/1/image_id",
         "deocclusion misreads /annotations/1/image_id", "amodaleval fails /images/1"},
        [](Json& j) { j["annotations"][1]["image_id"] = 9; });
    row("other sequence",
        {"deocclusion misreads /annotations/0/image_id", "deocclusion misreads /annotations/1/image_id"},
        [](Json& j) { std::swap(j["images"][0], j["images"][1]); });
    row("a single pair", {"amodaleval misreads /annotations/0/depth_constraint"},
        [](Json& j) { j["annotations"][0]["depth_constraint"] = "1-2"; });
    row("pair of a region that is not there",
        {"amodaleval fails /annotations/0/depth_constraint", "deocclusion fails /annotations/0/depth_constraint"},
        [](Json& j) { j["annotations"][0]["depth_constraint"] = "1-2,1-4"; });
    row("category", {"amodaleval fails /annotations/0/category_id"},
        [](Json& j) { j["annotations"][0]["category_id"] = 3; });
    row("order of zero", {"amodaleval misreads /annotations/0/regions/0/order"},
        [](Json& j) { region(j, 0)["order"] = 0; });
    row("no area", {"amodaleval fails /annotations/0/regions/0", "huggingface fails /annotations/0/regions/0"},
        [](Json& j) { region(j, 0).erase("area"); });
    row("list of lists",
        {"amodaleval fails /annotations/0/regions/0/segmentation",
         "deocclusion fails /annotations/0/regions/0/segmentation",
         "huggingface fails /annotations/0/regions/0/segmentation"},
        [](Json& j) { region(j, 0)["segmentation"] = Json::array({Json(region(j, 0)["segmentation"])}); });
    row("outline as run lengths",
        {"deocclusion fails /annotations/0/regions/1/segmentation",
         "huggingface fails /annotations/0/regions/1/segmentation"},
        [](Json& j) { region(j, 1)["segmentation"] = rleJson(encodeRle(box({5, 5, 20, 20}))); });
    row("counts as a list",
        {"amodaleval fails /annotations/0/regions/1/visible_mask/counts",
         "deocclusion fails /annotations/0/regions/1/visible_mask/counts"},
        [](Json& j) { region(j, 1)["visible_mask"]["counts"] = encodeRle(box({5, 5, 5, 20})).counts; });
    row("width before height",
        {"amodaleval fails /annotations/0/regions/1/visible_mask/size",
         "deocclusion fails /annotations/0/regions/1/visible_mask/size"},
        [](Json& j) { region(j, 1)["visible_mask"]["size"] = {40, 30}; });
    row("amodal mask as a list",
        {"amodaleval fails /annotations/0/regions/1/amodal_mask/counts"},
        [](Json& j) { region(j, 1)["amodal_mask"] = {{"size", {30, 40}}, {"counts", {1200}}}; });
}

void TestReaderReport::findsWhatStandsInTheWay()
{
    QFETCH(Plant, plant);
    QFETCH(QStringList, expected);
    Json json = cocoaFile();
    plant(json);
    QCOMPARE(trapsIn(json), expected);
}

void TestReaderReport::findsWhatStandsInTheWayOfObjects_data()
{
    columns();
    const auto first = [](const std::function<void(Json&)>& change) {
        return [change](Json& j) { change(j["annotations"][0]); };
    };
    row("no categories",
        {"detectron2 fails ", "detectron2 fails /annotations/0/category_id", "detectron2 fails /annotations/1/category_id",
         "detectron2 fails /annotations/2/category_id", "detectron2 fails /annotations/3/category_id"},
        [](Json& j) { j.erase("categories"); });
    row("no box", {"detectron2 fails /annotations/0"}, first([](Json& a) { a.erase("bbox"); }));
    row("same id twice", {"detectron2 fails /annotations/1/id"}, first([](Json& a) { a["id"] = 2; }));
    row("unknown image", {"detectron2 misreads /annotations/0/image_id"}, first([](Json& a) { a["image_id"] = 7; }));
    row("no polygon", {"detectron2 misreads /annotations/0/segmentation"},
        first([](Json& a) { a["segmentation"] = Json::array({Json::array({1, 2, 3, 4})}); }));
    row("ignored", {"detectron2 fails /annotations/0/ignore"}, first([](Json& a) { a["ignore"] = 1; }));
    row("run lengths",
        {"detectron2 misreads /annotations/0/segmentation", "deocclusion fails /annotations/0/segmentation"},
        first([](Json& a) { a["segmentation"] = rleJson(encodeRle(box({1, 1, 2, 2}))); }));
    row("two polygons", {"deocclusion fails /annotations/0/segmentation"},
        first([](Json& a) { a["segmentation"].push_back(Json(a["segmentation"][0])); }));
}

void TestReaderReport::findsWhatStandsInTheWayOfObjects()
{
    QFETCH(Plant, plant);
    QFETCH(QStringList, expected);
    Json json = objectFile(DatasetFormat::Kins);
    plant(json);
    QCOMPARE(trapsIn(json), expected);
}

void TestReaderReport::findsWhatStandsInTheWayOfDetections_data()
{
    columns();
    row("image without entry", {"amodaleval fails "}, [](Json& j) { j.erase(1); });
    row("image that is not there", {"amodaleval fails /2/image_id"}, [](Json& j) {
        j.push_back(j[1]);
        j[2]["image_id"] = 3;
    });
    row("second entry", {"amodaleval misreads /2/image_id"}, [](Json& j) { j.push_back(j[1]); });
    row("id of zero", {"amodaleval misreads /0/regions/0/id"}, [](Json& j) { j[0]["regions"][0]["id"] = 0; });
    row("no score", {"amodaleval fails /0/regions/0"}, [](Json& j) { j[0]["regions"][0].erase("score"); });
    row("category", {"amodaleval fails /0/category_id"}, [](Json& j) { j[0]["category_id"] = 2; });
}

void TestReaderReport::findsWhatStandsInTheWayOfDetections()
{
    QFETCH(Plant, plant);
    QFETCH(QStringList, expected);
    Json json = detections();
    plant(json);
    QCOMPARE(trapsIn(json, cocoaFile()), expected);
}

void TestReaderReport::otherFilesAreNotJudged()
{
    QVERIFY(report(cocoaFile()).readers ==
            (std::vector{DatasetReader::AmodalEval, DatasetReader::Deocclusion, DatasetReader::HuggingFace}));
    QVERIFY(report(objectFile(DatasetFormat::Coco)).readers == std::vector{DatasetReader::Detectron2});
    QVERIFY(report(detections()).readers == std::vector{DatasetReader::AmodalEval});
}

/// Any value in the place of any other.
void TestReaderReport::malformedFilesAreSurvived()
{
    for (const Json& sound : {cocoaFile(), objectFile(DatasetFormat::Kins), objectFile(DatasetFormat::CocoaCls)}) {
        std::set<std::string> pointers;
        const Json leaves = sound.flatten();
        for (const auto& [leaf, value] : leaves.items())
            for (Json::json_pointer at(leaf); !at.empty(); at = at.parent_pointer())
                pointers.insert(at.to_string());
        for (const std::string& pointer : pointers)
            for (const Json& wrong : {Json(), Json(-1), Json("x"), Json::array({1}), Json::object()}) {
                Json json = sound;
                json[Json::json_pointer(pointer)] = wrong;
                report(json);
            }
    }
}

QTEST_GUILESS_MAIN(TestReaderReport)
#include "tst_reader_report.moc"
