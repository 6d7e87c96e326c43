// SPDX-License-Identifier: Apache-2.0
#include "project/annotations_file.h"

#include "core/project/project_examples.h"
#include "mask/rle.h"
#include "project/sample_pictures.h"
#include "project/sparse_json.h"
#include "support/json_text.h"

#include <QTest>

#include <map>

using namespace unocclude;
using namespace unocclude::test;

namespace {

using Json = nlohmann::ordered_json;
using Pointer = Json::json_pointer;

/// Writes and reads, with pictures kept in memory.
class Store
{
public:
    QByteArray write(const ImageAnnotations& annotations)
    {
        AnnotationsJsonParts parts;
        parts.mask = maskJson;
        parts.completion = [&](const CompletionResult& completion) {
            QStringList names;
            for (const Sample& sample : completion.samples) {
                names << SamplePictures::nameOf(sample);
                m_pictures[names.last()] = sample.rgba;
            }
            return completionJson(completion, names, maskJson);
        };
        return writeAnnotations(annotations, QStringLiteral("cup.jpg"), parts);
    }
    ImageAnnotations read(const QByteArray& text)
    {
        return readAnnotations(text, QStringLiteral("cup.jpg.json"),
                               [this](const QString& name, cv::Size) { return m_pictures.at(name); });
    }

private:
    std::map<QString, cv::Mat> m_pictures;
};

} // namespace

class TestAnnotationsFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingComesBack();
    void namesAndValuesAreAsDocumented();
    void unknownFieldsSurvive();
    void unknownFieldsGoWithWhatTheyBelongTo();
    void whatIsKeptAsTextIsWhatTheTreeSays();
    void whatIsHiddenMustBeThere();
    void badFilesAreRefusedAtTheirPlace_data();
    void badFilesAreRefusedAtTheirPlace();
    void tooManyPixelsAreRefused();
    void newerVersionsAreRefused();
    void reviewOfTheImage();
    void idsTellImages();
};

void TestAnnotationsFile::everythingComesBack()
{
    Store store;
    const ImageAnnotations written = storedAnnotations();
    const QByteArray text = store.write(written);
    const ImageAnnotations read = store.read(text);
    QVERIFY(isSame(written, read));
    QCOMPARE(store.write(read), text);
    for (const Instance& instance : read.instances)
        QVERIFY(instance.extras.isEmpty());
}

void TestAnnotationsFile::namesAndValuesAreAsDocumented()
{
    const Json json = Json::parse(Store().write(storedAnnotations()).toStdString());
    const auto at = [&json](const char* pointer) { return QByteArray::fromStdString(json.at(Pointer(pointer)).dump()); };
    QCOMPARE(at("/image"), QByteArray(R"("cup.jpg")"));
    QCOMPARE(at("/width"), QByteArray("64"));
    QCOMPARE(at("/objects/0/label"), QByteArray(R"("Tasse „Nr. 1“\n")"));
    QCOMPARE(at("/objects/0/attributes/truncated"), QByteArray("true"));
    QCOMPARE(at("/objects/0/choice"), QByteArray(R"({"kind":"drawn"})"));
    QCOMPARE(at("/objects/0/drawn_from"), QByteArray(R"({"kind":"vote","at_least":2})"));
    QCOMPARE(at("/objects/0/hides"), QByteArray("[3]"));
    QCOMPARE(at("/objects/0/completion/samples/2/seed"), QByteArray("18446744073709551602"));
    QCOMPARE(at("/objects/0/completion/settings/guidance_interval/1"), QByteArray("null"));
    QCOMPARE(at("/objects/0/completion/samples/0/model/device"), QByteArray(R"("cpu")")); // of another batch
    QVERIFY(!json.at(Pointer("/objects/0/completion/samples/2")).contains("model"));
    QCOMPARE(at("/objects/0/outdated"), QByteArray("true"));
    QCOMPARE(at("/objects/1/visible/size"), QByteArray("[48,64]"));
    // column 40, rows 20..24, five columns: by hand
    const std::string counts = json.at(Pointer("/objects/1/visible/counts")).get<std::string>();
    const std::vector<std::uint32_t> runs{40 * 48 + 20, 5, 43, 5, 43, 5, 43, 5, 43, 5, 23 + 19 * 48};
    QVERIFY(rleFromString(counts, 48, 64).counts == runs);
    QVERIFY(!json["objects"][1].contains("completion"));
}

void TestAnnotationsFile::unknownFieldsSurvive()
{
    Store store;
    Json json = Json::parse(store.write(storedAnnotations()).toStdString());
    for (const char* place : {"", "/objects/0", "/objects/0/attributes", "/objects/0/prompt", "/objects/0/prompt/points/1",
                              "/objects/0/completion", "/objects/0/completion/model", "/objects/0/completion/samples/1",
                              "/objects/1"}) {
        json[Pointer(place)]["future"] = {{"a", {1, 2.5, nullptr}}, {"/", "~"}};
        json[Pointer(place)]["/odd~key"] = true;
    }
    const QByteArray text = readableJson(json);
    QCOMPARE(store.write(store.read(text)), text);
}

void TestAnnotationsFile::unknownFieldsGoWithWhatTheyBelongTo()
{
    Store store;
    Json json = Json::parse(store.write(storedAnnotations()).toStdString());
    json[Pointer("/objects/0/completion/samples/2/future")] = 1;
    json[Pointer("/objects/0/completion/future")] = 2;
    ImageAnnotations annotations = store.read(readableJson(json));
    Instance& instance = annotations.instances[0];

    auto fewer = std::make_shared<CompletionResult>(*instance.completion);
    fewer->samples.erase(fewer->samples.begin());
    instance.completion = fewer;
    instance.hypotheses.clear();
    json = Json::parse(store.write(annotations).toStdString());
    QVERIFY(!json[Pointer("/objects/0/completion/samples/0")].contains("future"));
    QVERIFY(json.at(Pointer("/objects/0/completion/samples/1/future")) == 1);

    instance.completion = nullptr; // what was said of it goes as well
    const QByteArray text = store.write(annotations);
    QVERIFY(!Json::parse(text.toStdString())["objects"][0].contains("completion"));
    QVERIFY(!store.read(text).instances[0].completion);
}

void TestAnnotationsFile::whatIsKeptAsTextIsWhatTheTreeSays()
{
    Store store;
    Json json = Json::parse(store.write(storedAnnotations()).toStdString());
    json["objects"][0]["coco_a"] = Json::parse(R"({"segmentation":[1,2.5,-3,4,5,6],"name":"\u00e4\\ \"","m":{"size":[4,7]}})");
    json["objects"][1]["future"] = {1, {{"k", nullptr}}};
    const ImageAnnotations quick = store.read(readableJson(json));
    QByteArray escaped = readableJson(json);
    escaped.replace("\"future\"", "\"f\\u0075ture\""); // then it is read as a tree
    const ImageAnnotations whole = store.read(escaped);
    QVERIFY(sparseJson(readableJson(json), {}, isInstanceMember));
    QVERIFY(!sparseJson(escaped, {}, isInstanceMember));
    for (std::size_t i = 0; i < quick.instances.size(); ++i)
        QCOMPARE(quick.instances[i].extras, whole.instances[i].extras);
    QVERIFY(quick.instances[0].extras.contains("[1,2.5,-3,4,5,6]"));
    QCOMPARE(store.write(quick), readableJson(json));

    const auto refusal = [&](const QByteArray& text) {
        try {
            store.read(text);
            return QString();
        } catch (const RuntimeError& error) {
            return error.message();
        }
    };
    QByteArray twice = readableJson(json);
    twice.replace("\"future\"", "\"future\": 0, \"future\"");
    QVERIFY(refusal(twice).contains(QStringLiteral("is there twice")));
    QByteArray broken = readableJson(json);
    broken.replace("[1, 2.5", "[1, 2.5.5");
    QVERIFY(refusal(broken).contains(QStringLiteral("makes no sense at byte %1").arg(broken.indexOf("2.5.5") + 4)));
}

void TestAnnotationsFile::whatIsHiddenMustBeThere()
{
    ImageAnnotations annotations = storedAnnotations();
    annotations.instances[0].hides = {InstanceId{3}, InstanceId{99}};
    Store store;
    QCOMPARE(store.read(store.write(annotations)).instances[0].hides, std::vector{InstanceId{3}});
}

void TestAnnotationsFile::badFilesAreRefusedAtTheirPlace_data()
{
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QByteArray>("value");
    const auto row = [](const char* name, const char* pointer, const char* value) {
        QTest::newRow(name) << QString::fromUtf8(pointer) << QByteArray(value);
    };
    row("another format", "/format", "\"coco\"");
    row("width zero", "/width", "0");
    row("width true", "/width", "true");
    row("height missing", "/height", "null");
    row("objects missing", "/objects", "null");
    row("id zero", "/objects/0/id", "0");
    row("id twice", "/objects/1/id", "7");
    row("id beyond 32 bits", "/objects/0/id", "4294967296");
    row("unknown review", "/objects/0/review", "\"perhaps\"");
    row("attribute as a number", "/objects/0/attributes/stuff", "1");
    row("point far away", "/objects/0/prompt/points/0/x", "1e300");
    row("box of three", "/objects/0/prompt/box", "[1, 2, 3]");
    row("mask of another size", "/objects/0/visible", R"({"size": [64, 48], "counts": "PP0"})");
    row("runs too long", "/objects/0/visible/counts", "[4000]");
    row("runs too short", "/objects/0/visible/counts", "[1]");
    row("negative run", "/objects/0/drawn/counts/0", "-1");
    row("runs cut short", "/objects/0/visible/counts", "\"PP\"");
    row("unknown choice", "/objects/0/choice/kind", "\"best\"");
    row("no such sample", "/objects/0/choice", R"({"kind": "sample", "sample": 3})");
    row("choice without samples", "/objects/1/choice", R"({"kind": "vote"})");
    row("hypotheses descend", "/objects/0/hypotheses/1", "0");
    row("no such hypothesis", "/objects/0/hypotheses/1", "3");
    row("negative seed", "/objects/0/completion/samples/0/seed", "-1");
    row("fractional seed", "/objects/0/completion/samples/0/settings/seed", "1.5");
    row("unknown sampler", "/objects/0/completion/settings/sampler", "\"euler\"");
    row("fidelity above 1", "/objects/0/completion/samples/0/fidelity", "1.5");
    row("no samples", "/objects/0/completion/samples", "[]");
    row("empty region", "/objects/0/completion/samples/0/region", "[0, 0, 0, 5]");
    row("picture is a path", "/objects/0/completion/samples/0/picture", "\"../../secret.png\"");
    row("picture is absolute", "/objects/0/completion/samples/0/picture", "\"/7-0123456789abcdef.png\"");
}

void TestAnnotationsFile::badFilesAreRefusedAtTheirPlace()
{
    QFETCH(QString, pointer);
    QFETCH(QByteArray, value);
    Store store;
    Json json = Json::parse(store.write(storedAnnotations()).toStdString());
    if (pointer.endsWith(u"/drawn/counts/0"))
        json[Pointer("/objects/0/drawn/counts")] = Json::array({0});
    json[Pointer(pointer.toStdString())] = Json::parse(value.toStdString());
    try {
        store.read(readableJson(json));
        QFAIL("it was read");
    } catch (const JsonError& error) {
        QVERIFY2(pointer == error.pointer() || error.pointer().startsWith(pointer + u'/') ||
                     pointer.startsWith(error.pointer() + u'/'),
                 qPrintable(error.pointer()));
        QVERIFY2(error.message().contains(QStringLiteral("cup.jpg.json")), qPrintable(error.message()));
    }
}

void TestAnnotationsFile::tooManyPixelsAreRefused()
{
    Store store;
    Json json = Json::parse(store.write(storedAnnotations()).toStdString());
    json["width"] = json["height"] = 60'000; // whatever the masks say
    QVERIFY_EXCEPTION_THROWN(store.read(readableJson(json)), JsonError);
    json["width"] = json["height"] = 14'000; // one mask would do, hundreds of them would not
    const Json object = json["objects"][1];
    json["objects"] = Json::array();
    for (int i = 0; i < 100; ++i)
        json["objects"].push_back(object);
    try {
        store.read(readableJson(json));
        QFAIL("it was read");
    } catch (const JsonError& error) {
        QCOMPARE(error.pointer(), QStringLiteral("/objects"));
    }
}

void TestAnnotationsFile::newerVersionsAreRefused()
{
    Store store;
    Json json = Json::parse(store.write(storedAnnotations()).toStdString());
    json["version"] = 2;
    json["objects"] = "something that only version 2 understands";
    try {
        store.read(readableJson(json));
        QFAIL("it was read");
    } catch (const RuntimeError& error) {
        QCOMPARE(error.kind(), RuntimeError::Kind::InvalidInput);
        QVERIFY2(error.message().contains(QStringLiteral("newer Unocclude")), qPrintable(error.message()));
    }
}

void TestAnnotationsFile::reviewOfTheImage()
{
    ImageAnnotations annotations = storedAnnotations();
    QCOMPARE(reviewOf(annotations), ReviewState::Open); // of the bare object
    annotations.instances[1].review = ReviewState::Done;
    QCOMPARE(reviewOf(annotations), ReviewState::Done);
    annotations.instances.clear();
    annotations.emptyReview = ReviewState::Approved;
    QCOMPARE(reviewOf(annotations), ReviewState::Approved);
}

void TestAnnotationsFile::idsTellImages()
{
    const std::vector<Instance> moved = inImage(storedAnnotations().instances, 5);
    QCOMPARE(moved[0].id, InstanceId{(5ULL << 32) + 7});
    QCOMPARE(moved[0].hides, std::vector{InstanceId{(5ULL << 32) + 3}});
    QCOMPARE(imageOf(moved[0].id), 5U);
    QVERIFY(inImage(moved, 0) == inImage(storedAnnotations().instances, 0) || moved.size() == 2);
    QCOMPARE(inImage(moved, 0)[0].id, InstanceId{7});
}

QTEST_GUILESS_MAIN(TestAnnotationsFile)
#include "tst_annotations_file.moc"
