// SPDX-License-Identifier: Apache-2.0
#include "cocoa/cocoa_validator.h"

#include "cocoa/cocoa_export.h"
#include "cocoa/cocoa_writer.h"

#include <QTest>

#include <functional>

namespace unocclude {

namespace {

using Json = nlohmann::ordered_json;
using Severity = CocoaFinding::Severity;
using Plant = std::function<void(Json&)>;

Mask box(const cv::Rect& rect)
{
    cv::Mat pixels = cv::Mat::zeros(30, 40, CV_8UC1);
    pixels(rect).setTo(1);
    return Mask::fromPixels(pixels);
}

CocoaObject object(const char* name, const Mask& visible, const Mask& amodal = {}, bool isStuff = false)
{
    return {QString::fromLatin1(name), visible, amodal, isStuff, {}};
}

/// Two photos: in the first one object in front of another and a third apart, in the second one object.
Json soundFile()
{
    const CocoaPhoto first{QStringLiteral("a.jpg"),
                           {40, 30},
                           {object("front", box({10, 10, 10, 10})),
                            object("behind", box({5, 5, 5, 20}), box({5, 5, 20, 20})),
                            object("apart", box({30, 0, 5, 5}), {}, true)}};
    const CocoaPhoto second{QStringLiteral("b.jpg"), {40, 30}, {object("alone", box({1, 1, 3, 3}))}};
    const QByteArray text = writeCocoa(exportCocoa({first, second}, QStringLiteral("tester")).dataset);
    return Json::parse(text.begin(), text.end());
}

std::vector<CocoaFinding> findingsIn(const Json& json)
{
    return validateCocoa(QByteArray::fromStdString(json.dump()), QStringLiteral("file.json"));
}

Json& region(Json& json, std::size_t index)
{
    return json["annotations"][0]["regions"][index];
}

void plantRow(const char* title, bool isError, const char* pointer, const Plant& plant)
{
    QTest::newRow(title) << plant << isError << QString::fromLatin1(pointer);
}

void error(const char* title, const char* pointer, const Plant& plant)
{
    plantRow(title, true, pointer, plant);
}

void warning(const char* title, const char* pointer, const Plant& plant)
{
    plantRow(title, false, pointer, plant);
}

/// In a region of the first annotation.
void regionError(const char* title, std::size_t index, const char* key, const std::function<void(Json&)>& plant)
{
    const auto pointer = QStringLiteral("/annotations/0/regions/%1%2").arg(index).arg(QLatin1String(key));
    error(title, qPrintable(pointer), [=](Json& json) { plant(region(json, index)); });
}

void regionWarning(const char* title, std::size_t index, const char* key, const std::function<void(Json&)>& plant)
{
    const auto pointer = QStringLiteral("/annotations/0/regions/%1%2").arg(index).arg(QLatin1String(key));
    warning(title, qPrintable(pointer), [=](Json& json) { plant(region(json, index)); });
}

void plantInLists()
{
    error("same image id", "/images/1/id", [](Json& j) { j["images"][1]["id"] = 1; });
    error("same annotation id", "/annotations/1/id", [](Json& j) { j["annotations"][1]["id"] = 1; });
    error("missing image", "/annotations/1/image_id", [](Json& j) { j["annotations"][1]["image_id"] = 9; });
    error("no objects", "/annotations/1/regions", [](Json& j) { j["annotations"][1]["regions"] = Json::array(); });
    warning("image twice", "/annotations/1/image_id", [](Json& j) { j["annotations"][1]["image_id"] = 1; });
    warning("other sequence", "/annotations/0", [](Json& j) { std::swap(j["images"][0], j["images"][1]); });
    warning("image without annotation", "/annotations", [](Json& j) { j["annotations"].erase(1); });
    warning("wrong number of objects", "/annotations/0/size", [](Json& j) { j["annotations"][0]["size"] = 9; });
}

void plantInPairs()
{
    const auto pairs = [](const char* text) {
        return [text](Json& json) { json["annotations"][0]["depth_constraint"] = text; };
    };
    const char* pointer = "/annotations/0/depth_constraint";
    error("pair of a missing object", pointer, pairs("1-2,1-4"));
    error("pair the wrong way round", pointer, pairs("1-2,2-1"));
    warning("pair that does not overlap", pointer, pairs("1-2,1-3"));
    warning("missing pair", pointer, pairs(""));
}

void plantInFields()
{
    regionError("order of zero", 0, "/order", [](Json& r) { r["order"] = 0; });
    regionError("order twice", 1, "/order", [](Json& r) { r["order"] = 1; });
    regionWarning("order with a gap", 2, "/order", [](Json& r) { r["order"] = 7; });
    regionWarning("blank in the name", 0, "/name", [](Json& r) { r["name"] = "phone "; });
    regionWarning("no name", 0, "/name", [](Json& r) { r["name"] = " "; });
    regionError("area of zero", 0, "/area", [](Json& r) { r["area"] = 0; });
    regionError("wrong area", 0, "/area", [](Json& r) { r["area"] = 101; });
    regionError("wrong area of both masks", 1, "/area", [](Json& r) { r["area"] = 401; });
    regionError("wrong rate", 1, "/occlude_rate", [](Json& r) { r["occlude_rate"] = 0.7; });
    regionError("rate without masks", 0, "/occlude_rate", [](Json& r) { r["occlude_rate"] = 0.5; });
    regionError("masks without rate", 1, "/occlude_rate", [](Json& r) { r["occlude_rate"] = 0; });
    regionError("category", 0, "/category_id", [](Json& r) { r["category_id"] = 2; });
    regionWarning("mask of a detection", 0, "/amodal_mask", [](Json& r) { r["amodal_mask"] = Json::object(); });
}

void plantInMasks()
{
    regionError("one mask alone", 1, "", [](Json& r) { r.erase("invisible_mask"); });
    regionError("visible and hidden at once", 1, "/invisible_mask",
                [](Json& r) { r["invisible_mask"] = r["visible_mask"]; });
    regionError("mask of another size", 1, "/visible_mask/size", [](Json& r) { r["visible_mask"]["size"] = {40, 30}; });
    regionError("list of lists", 0, "/segmentation/0",
                [](Json& r) { r["segmentation"] = Json::array({Json(r["segmentation"])}); });
    regionWarning("outline is not the masks", 1, "/segmentation", [](Json& r) { r["segmentation"][0] = 4; });
    regionWarning("outline out of the frame", 2, "/segmentation",
                  [](Json& r) { r["segmentation"] = {30, -2, 35, -2, 35, 5, 30, 5}; });
    regionWarning("outline as a mask", 1, "/segmentation", [](Json& r) {
        r["segmentation"] = {{"counts", rleToString(encodeRle(box({5, 5, 20, 20})))}, {"size", {30, 40}}};
    });
    regionWarning("counts as a list", 1, "/visible_mask/counts", [](Json& r) {
        r["visible_mask"]["counts"] = encodeRle(box({5, 5, 5, 20})).counts;
    });
}

} // namespace

class TestCocoaValidator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void soundFileHasNoFindings();
    void findsWhatIsPlanted_data();
    void findsWhatIsPlanted();
    void unreadableFileIsOneFinding();
    void extractsWithoutImagesAreChecked();
};

void TestCocoaValidator::soundFileHasNoFindings()
{
    QVERIFY(findingsIn(soundFile()).empty());
}

void TestCocoaValidator::findsWhatIsPlanted_data()
{
    QTest::addColumn<Plant>("plant");
    QTest::addColumn<bool>("isError");
    QTest::addColumn<QString>("pointer");
    plantInLists();
    plantInPairs();
    plantInFields();
    plantInMasks();
}

void TestCocoaValidator::findsWhatIsPlanted()
{
    QFETCH(Plant, plant);
    QFETCH(bool, isError);
    QFETCH(QString, pointer);
    Json json = soundFile();
    plant(json);
    QString all;
    bool found = false;
    for (const CocoaFinding& finding : findingsIn(json)) {
        all += finding.pointer + QStringLiteral(": ") + finding.message + QLatin1Char('\n');
        found = found || (finding.pointer == pointer && (finding.severity == Severity::Error) == isError);
    }
    QVERIFY2(found, qPrintable(all));
}

void TestCocoaValidator::unreadableFileIsOneFinding()
{
    const auto findings = validateCocoa("{", QStringLiteral("file.json"));
    QCOMPARE(findings.size(), std::size_t{1});
    QCOMPARE(findings[0].severity, Severity::Error);
    QVERIFY(findings[0].pointer.isEmpty());
}

void TestCocoaValidator::extractsWithoutImagesAreChecked()
{
    Json json = soundFile();
    json.erase("images");
    QCOMPARE(findingsIn(json).size(), std::size_t{1}); // that there are none
    region(json, 0)["area"] = 5;
    const auto findings = findingsIn(json);
    QCOMPARE(findings.size(), std::size_t{2});
    QCOMPARE(findings[1].pointer, QStringLiteral("/annotations/0/regions/0/area"));
}

} // namespace unocclude

QTEST_GUILESS_MAIN(unocclude::TestCocoaValidator)
#include "tst_cocoa_validator.moc"
