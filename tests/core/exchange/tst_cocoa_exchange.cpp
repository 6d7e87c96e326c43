// SPDX-License-Identifier: Apache-2.0
#include "exchange/cocoa_import.h"
#include "exchange/project_export.h"

#include "document/cocoa_origin.h"
#include "support/document_examples.h"
#include "support/runtime_error.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>

#include <nlohmann/json.hpp>

using namespace unocclude;
using namespace unocclude::test;
using namespace Qt::StringLiterals;

using Json = nlohmann::json; // whose objects are equal whatever the order of their keys

/// COCO-A into a project and out of it.
class TestCocoaExchange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void whatWasExportedComesOutAgainByteByByte();
    void whatWasImportedComesOutAsItWentIn();
    void runsStayCutAsTheyWere();
    void importedObjectsAreThoseOfTheRegions();
    void aNewNameLeavesTheOutlineAsItWas();
    void aNewMaskKeepsWhatNobodyKnows();
    void aReviewIsKept();
    void annotationsBySeveralPeopleAreKept();
    void onePersonCanBeChosen();
    void imagesMayComeAfterAnnotations();
    void extractsHaveNoImages();
    void imagesWithoutAnnotationsAreKept();
    void onlyReviewedObjectsOnRequest();
    void refuses_data();
    void refuses();
    void anImageOfAnotherSizeIsRefused();
    void anImageIsNotImportedTwice();

private:
    QString path(const QString& name) const { return m_folder->filePath(name); }
    QString write(const QString& name, const QByteArray& content) const;
    QByteArray read(const QString& name) const;
    CocoaImportSummary import(const QByteArray& text, const QString& project, const QString& author = {}) const;
    QByteArray exported(const QString& project) const;
    ImageAnnotations annotationsOf(const QString& project, std::size_t image) const;
    void replace(const QString& project, std::size_t image, const ImageAnnotations& annotations) const;
    QStringList filesBelow(const QString& name) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

/// As the published files are: outlines between pixels, a blank in a name, an order with a gap, a size that does not
/// count the regions, and keys that nobody knows, everywhere.
const QByteArray published =
    R"({"info":{"year":2014},"images":[)"
    R"({"id":7,"file_name":"a.jpg","width":7,"height":4,"license":3,"coco_url":"u","flickr_url":"f","date_captured":"d"},)"
    R"({"id":5,"file_name":"sub/b.jpg","width":4,"height":4,"license":"?","bsds_url":"","data_captured":"x","k":[1]}],)"
    R"("annotations":[{"id":377,"image_id":7,"author":"someone","url":"https://example.org/a.jpg","size":9,)"
    R"("depth_constraint":"1-3","regions":[)"
    R"({"segmentation":[1.5,1,4.25,1,4,3],"name":"phone ","area":4,"isStuff":0,"occlude_rate":0,"order":1,"extra":{"b":1}},)"
    R"({"segmentation":[0,0,3.5,0,3.5,4,0,4],"name":"wall","area":16,"isStuff":1,"occlude_rate":0.25,"order":3,)"
    R"("visible_mask":{"counts":"0<@","size":[4,7]},"invisible_mask":{"counts":"<40","size":[4,7]}}],"mood":"good"},)"
    R"({"id":2,"image_id":5,"author":"","url":"b.jpg","size":1,"depth_constraint":"","regions":[)"
    R"({"segmentation":{"counts":"0@","size":[4,4]},"name":"all","area":16,"isStuff":0,"occlude_rate":0,"order":1}]}]})";

/// Run lengths by name, so that the text above is right whatever they are.
QByteArray sound()
{
    QByteArray text = published;
    const auto counts = [](std::vector<std::uint32_t> runs, cv::Size size) {
        return QByteArray::fromStdString(rleToString({size.height, size.width, std::move(runs)}));
    };
    text.replace("\"0<@\"", '"' + counts({0, 12, 16}, {7, 4}) + '"');
    text.replace("\"<40\"", '"' + counts({12, 4, 12}, {7, 4}) + '"');
    text.replace("\"0@\"", '"' + counts({0, 16}, {4, 4}) + '"');
    return text;
}

Json parsed(const QByteArray& text)
{
    return Json::parse(text.begin(), text.end());
}

QByteArray text(const Json& json)
{
    return QByteArray::fromStdString(json.dump());
}

} // namespace

void TestCocoaExchange::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QDir(m_folder->path()).mkpath(u"images/sub"_qs);
}

QString TestCocoaExchange::write(const QString& name, const QByteArray& content) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("writing failed");
    return file.fileName();
}

QByteArray TestCocoaExchange::read(const QString& name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

CocoaImportSummary TestCocoaExchange::import(const QByteArray& text, const QString& project,
                                             const QString& author) const
{
    return importCocoa({write(u"in.json"_qs, text), path(u"images"_qs), path(project), author});
}

QByteArray TestCocoaExchange::exported(const QString& project) const
{
    ExportOptions options;
    options.author = u"tester"_qs;
    exportAnnotations({path(project)}, options, path(u"out.json"_qs));
    return read(u"out.json"_qs);
}

ImageAnnotations TestCocoaExchange::annotationsOf(const QString& project, std::size_t image) const
{
    const ProjectFolder folder(path(project));
    return folder.loadAnnotations(folder.load().images.at(image));
}

void TestCocoaExchange::replace(const QString& project, std::size_t image, const ImageAnnotations& annotations) const
{
    const ProjectFolder folder(path(project));
    folder.saveAnnotations(folder.load().images.at(image), annotations);
}

QStringList TestCocoaExchange::filesBelow(const QString& name) const
{
    return QDir(path(name + u"/annotations"_qs)).entryList(QDir::Files | QDir::Hidden);
}

void TestCocoaExchange::whatWasExportedComesOutAgainByteByByte()
{
    Document document;
    document.replacePhoto(path(u"images/desk.png"_qs), examplePhoto());
    ImageAnnotations annotations;
    annotations.size = {64, 48};
    for (int i = 0; i < 3; ++i) {
        Instance instance = exampleInstance(document, {10 * i, 5, 12, 20});
        instance.id = InstanceId{static_cast<quint64>(i) + 1};
        instance.label = u" cup %1"_qs.arg(i);
        instance.attributes = {i == 0, i == 1, i == 2};
        instance.review = static_cast<ReviewState>(i);
        if (i > 0) {
            instance.completion = exampleCompletion(instance.visible);
            instance.choice = i == 1 ? AmodalChoice::vote() : AmodalChoice::ofSample(2);
        }
        annotations.instances.push_back(instance);
    }
    const ProjectFolder folder(path(u"first"_qs));
    ProjectFile project;
    appendImages(project, {path(u"images/empty.png"_qs), path(u"images/desk.png"_qs)});
    folder.save(project);
    folder.saveAnnotations(project.images[1], annotations);

    const QByteArray once = exported(u"first"_qs);
    QVERIFY(once.contains("cup 2"));
    const CocoaImportSummary summary = import(once, u"second"_qs);
    QCOMPARE(summary.objects, 3);
    QCOMPARE(summary.missingImages, 1);
    QCOMPARE(exported(u"second"_qs), once);
    const ImageAnnotations again = annotationsOf(u"second"_qs, 0);
    for (std::size_t i = 0; i < 3; ++i) {
        QVERIFY(again.instances[i].visible == annotations.instances[i].visible);
        QVERIFY(again.instances[i].amodal() == annotations.instances[i].amodal());
        QVERIFY(again.instances[i].attributes == annotations.instances[i].attributes);
        QCOMPARE(again.instances[i].review, annotations.instances[i].review);
        QCOMPARE(again.instances[i].label, annotations.instances[i].label.trimmed());
    }
}

void TestCocoaExchange::whatWasImportedComesOutAsItWentIn()
{
    const CocoaImportSummary summary = import(sound(), u"p"_qs);
    QCOMPARE(summary.images, 2);
    QCOMPARE(summary.objects, 3);
    QCOMPARE(text(parsed(exported(u"p"_qs))), text(parsed(sound())));
}

/// The same pixels in more pieces than are needed.
void TestCocoaExchange::runsStayCutAsTheyWere()
{
    QByteArray cut = sound();
    const auto counts = [](std::vector<std::uint32_t> runs) {
        return '"' + QByteArray::fromStdString(rleToString({4, 4, std::move(runs)})) + '"';
    };
    QVERIFY(cut.contains(counts({0, 16})));
    cut.replace(counts({0, 16}), counts({0, 3, 0, 13}));
    import(cut, u"p"_qs);
    QCOMPARE(text(parsed(exported(u"p"_qs))), text(parsed(cut)));
}

void TestCocoaExchange::importedObjectsAreThoseOfTheRegions()
{
    import(sound(), u"p"_qs);
    const ImageAnnotations annotations = annotationsOf(u"p"_qs, 0);
    QVERIFY(annotations.size == cv::Size(7, 4));
    QCOMPARE(annotations.instances.size(), std::size_t{2});
    const Instance& phone = annotations.instances[0];
    QCOMPARE(phone.label, u"phone"_qs);
    QCOMPARE(phone.review, ReviewState::Done);
    QVERIFY(phone.choice == AmodalChoice::drawn());
    QVERIFY(phone.visible == phone.amodal());
    QVERIFY(phone.visible == rasterizePolygon({{1.5, 1}, {4.25, 1}, {4, 3}}, {7, 4}));
    const Instance& wall = annotations.instances[1];
    QVERIFY(wall.attributes.stuff);
    QCOMPARE(wall.visible.area(), 12);
    QVERIFY(wall.amodal() == (rasterizePolygon({{0, 0}, {3.5, 0}, {3.5, 4}, {0, 4}}, {7, 4}) | wall.visible));
    QCOMPARE(ProjectFolder(path(u"p"_qs)).load().labels, QStringList({u"phone"_qs, u"wall"_qs, u"all"_qs}));
}

void TestCocoaExchange::aNewNameLeavesTheOutlineAsItWas()
{
    import(sound(), u"p"_qs);
    ImageAnnotations annotations = annotationsOf(u"p"_qs, 0);
    annotations.instances[0].label = u"telephone"_qs;
    replace(u"p"_qs, 0, annotations);
    Json expected = parsed(sound());
    expected["annotations"][0]["regions"][0]["name"] = "telephone";
    QCOMPARE(text(parsed(exported(u"p"_qs))), text(expected));
}

void TestCocoaExchange::aNewMaskKeepsWhatNobodyKnows()
{
    import(sound(), u"p"_qs);
    ImageAnnotations annotations = annotationsOf(u"p"_qs, 0);
    annotations.instances[0].drawn = annotations.instances[0].visible = rectangleMask({2, 1, 3, 2}, {7, 4});
    replace(u"p"_qs, 0, annotations);
    const Json annotation = parsed(exported(u"p"_qs))["annotations"][0];
    const Json& region = annotation["regions"][0];
    QCOMPARE(text(region["segmentation"]), text(Json({2, 1, 5, 1, 5, 3, 2, 3})));
    QCOMPARE(text(region["area"]), text(Json(6)));
    QCOMPARE(text(region["extra"]), text(Json({{"b", 1}})));
    QCOMPARE(text(annotation["regions"][1]["segmentation"]), text(parsed(sound())["annotations"][0]["regions"][1]["segmentation"]));
    QCOMPARE(text(annotation["regions"][1]["order"]), text(Json(2))); // counted anew
    QCOMPARE(text(annotation["size"]), text(Json(2)));
    QCOMPARE(text(annotation["depth_constraint"]), text(Json("1-2")));
    QCOMPARE(text(annotation["mood"]), text(Json("good")));
    QCOMPARE(text(annotation["id"]), text(Json(377)));
}

void TestCocoaExchange::aReviewIsKept()
{
    import(sound(), u"p"_qs);
    ImageAnnotations annotations = annotationsOf(u"p"_qs, 0);
    annotations.instances[0].review = ReviewState::Approved;
    annotations.instances[1].review = ReviewState::Open;
    replace(u"p"_qs, 0, annotations);
    const QByteArray once = exported(u"p"_qs);
    QCOMPARE(text(parsed(once)["annotations"][0]["regions"][0]["segmentation"]), text(Json({1.5, 1, 4.25, 1, 4, 3})));
    import(once, u"q"_qs);
    const ImageAnnotations again = annotationsOf(u"q"_qs, 0);
    QCOMPARE(again.instances[0].review, ReviewState::Approved);
    QCOMPARE(again.instances[1].review, ReviewState::Open);
    QCOMPARE(exported(u"q"_qs), once);
}

void TestCocoaExchange::annotationsBySeveralPeopleAreKept()
{
    Json several = parsed(sound());
    several["annotations"].push_back(several["annotations"][1]);
    several["annotations"][2]["id"] = 3;
    several["annotations"][2]["author"] = "else";
    several["annotations"][2]["regions"][0]["name"] = "other";
    const CocoaImportSummary summary = import(QByteArray::fromStdString(several.dump()), u"p"_qs);
    QCOMPARE(summary.otherAnnotations, 1);
    QCOMPARE(annotationsOf(u"p"_qs, 1).instances.at(0).label, u"all"_qs);
    QCOMPARE(text(parsed(exported(u"p"_qs))), text(several));
}

void TestCocoaExchange::onePersonCanBeChosen()
{
    import(sound(), u"p"_qs, u"someone"_qs);
    QCOMPARE(annotationsOf(u"p"_qs, 0).instances.size(), std::size_t{2});
    QVERIFY(annotationsOf(u"p"_qs, 1).instances.empty());
}

void TestCocoaExchange::imagesMayComeAfterAnnotations()
{
    const Json json = parsed(sound());
    const std::string reversed = R"({"annotations":)" + json["annotations"].dump() + R"(,"images":)" +
                             json["images"].dump() + R"(,"info":{"year":2014}})";
    QCOMPARE(import(QByteArray::fromStdString(reversed), u"p"_qs).objects, 3);
    QCOMPARE(text(parsed(exported(u"p"_qs))), text(json));
}

void TestCocoaExchange::extractsHaveNoImages()
{
    Json json = parsed(sound());
    json.erase("images");
    json["annotations"].erase(1); // neither a mask nor an image says how large it is
    QCOMPARE(import(QByteArray::fromStdString(json.dump()), u"p"_qs).objects, 2);
    const Json out = parsed(exported(u"p"_qs));
    QCOMPARE(text(out["annotations"]), text(json["annotations"]));
    QCOMPARE(text(out["images"][0]["file_name"]), text(Json("a.jpg")));
    QCOMPARE(text(out["images"][0]["id"]), text(Json(7)));
}

void TestCocoaExchange::imagesWithoutAnnotationsAreKept()
{
    Json json = parsed(sound());
    json["annotations"].erase(1);
    QCOMPARE(import(QByteArray::fromStdString(json.dump()), u"p"_qs).images, 2);
    const ProjectFolder folder(path(u"p"_qs));
    QCOMPARE(folder.load().images.at(1).path, path(u"images/sub/b.jpg"_qs));
    QVERIFY(annotationsOf(u"p"_qs, 1).size == cv::Size(4, 4));
    QCOMPARE(parsed(exported(u"p"_qs))["images"].size(), std::size_t{1}); // evaluators fail on it
}

void TestCocoaExchange::onlyReviewedObjectsOnRequest()
{
    import(sound(), u"p"_qs);
    ImageAnnotations annotations = annotationsOf(u"p"_qs, 0);
    annotations.instances[1].review = ReviewState::Approved;
    replace(u"p"_qs, 0, annotations);
    const auto summary = exportAnnotations({path(u"p"_qs), ReviewState::Approved}, {}, path(u"out.json"_qs));
    QCOMPARE(summary.objects, 1);
    QCOMPARE(text(parsed(read(u"out.json"_qs))["annotations"][0]["regions"][0]["name"]), text(Json("wall")));
}

void TestCocoaExchange::refuses_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("pointer");
    const auto row = [](const char* name, const char* from, const char* to, const char* pointer) {
        QTest::newRow(name) << QByteArray(from) << QByteArray(to) << QString::fromLatin1(pointer);
    };
    row("unknown image", R"("image_id":5)", R"("image_id":6)", "/annotations/1/image_id");
    row("out of the folder", R"("sub/b.jpg")", R"("../b.jpg")", "/images/1/file_name");
    row("absolute", R"("sub/b.jpg")", R"("/b.jpg")", "/images/1/file_name");
    row("same image twice", R"("id":5,)", R"("id":7,)", "/images/1/id");
    row("mask of another size", R"("size":[4,4])", R"("size":[2,8])", "/annotations/1/regions/0");
    row("no name", R"("name":"all",)", "", "/annotations/1/regions/0");
    row("enormous image", R"("width":4,"height":4)", R"("width":65535,"height":65535)", "/images/1");
    row("key twice", R"("name":"all",)", R"("name":"all","name":"all",)", "/annotations/1");
}

/// What is wrong at the end of the file must not leave anything of its beginning.
void TestCocoaExchange::refuses()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QString, pointer);
    import(R"({"images":[],"annotations":[]})", u"p"_qs);
    const QByteArray before = read(u"p/project.json"_qs);
    QVERIFY(!before.isEmpty());
    QByteArray text = sound();
    text.replace(from, to);
    QVERIFY(text != sound());
    try {
        import(text, u"p"_qs);
        QFAIL("it was imported");
    } catch (const RuntimeError& error) {
        QCOMPARE(error.kind(), RuntimeError::Kind::InvalidInput);
        QVERIFY2(error.message().contains(u"in.json"_qs), qPrintable(error.message()));
        QVERIFY2(error.message().contains(pointer + u':'), qPrintable(error.message()));
    }
    QCOMPARE(read(u"p/project.json"_qs), before);
    QCOMPARE(filesBelow(u"p"_qs), QStringList());
}

void TestCocoaExchange::anImageOfAnotherSizeIsRefused()
{
    QVERIFY(QImage(8, 4, QImage::Format_RGB32).save(path(u"images/a.jpg"_qs)));
    try {
        import(sound(), u"p"_qs);
        QFAIL("it was imported");
    } catch (const RuntimeError& error) {
        QVERIFY2(error.message().contains(u"/images/0:"_qs), qPrintable(error.message()));
        QVERIFY2(error.message().contains(u"8 x 4"_qs), qPrintable(error.message()));
    }
}

void TestCocoaExchange::anImageIsNotImportedTwice()
{
    import(sound(), u"p"_qs);
    const QByteArray before = read(u"p/project.json"_qs);
    QVERIFY_EXCEPTION_THROWN(import(sound(), u"p"_qs), RuntimeError);
    QCOMPARE(read(u"p/project.json"_qs), before);
    QCOMPARE(filesBelow(u"p"_qs).size(), 2);
}

QTEST_GUILESS_MAIN(TestCocoaExchange)
#include "tst_cocoa_exchange.moc"
