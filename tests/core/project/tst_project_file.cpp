// SPDX-License-Identifier: Apache-2.0
#include "project/project_file.h"

#include "support/json_cursor.h"
#include "support/json_text.h"

#include <QTest>

using namespace unocclude;

namespace {

using Json = nlohmann::ordered_json;
using Pointer = Json::json_pointer;

const QString folder = QStringLiteral("/data/photos/unocclude-project");
const QString file = QStringLiteral("project.json");

ProjectFile exampleProject()
{
    ProjectFile project{QStringLiteral("Büro"), QStringLiteral("/data/photos"), {}, {}, {}};
    project.labels = {QStringLiteral("cup"), QStringLiteral("Stuhl")};
    appendImages(project, {QStringLiteral("/data/photos/a.jpg"), QStringLiteral("/data/photos/more/a.jpg"),
                           QStringLiteral("/elsewhere/B.png"), folder + QStringLiteral("/own.png")});
    return project;
}

} // namespace

class TestProjectFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingComesBack();
    void pathsAreRelativeWherePossible();
    void aMovedFolderKeepsItsImages();
    void unknownFieldsSurvive();
    void annotationsHaveNamesOfTheirOwn();
    void badFilesAreRefusedAtTheirPlace_data();
    void badFilesAreRefusedAtTheirPlace();
    void textThatIsNoJson_data();
    void textThatIsNoJson();
};

void TestProjectFile::everythingComesBack()
{
    const ProjectFile project = exampleProject();
    const QByteArray text = writeProject(project, folder);
    QVERIFY(readProject(text, file, folder) == project);
    QCOMPARE(writeProject(readProject(text, file, folder), folder), text);
}

void TestProjectFile::pathsAreRelativeWherePossible()
{
    const Json json = Json::parse(writeProject(exampleProject(), folder).toStdString());
    QVERIFY(json["image_folder"] == "..");
    QVERIFY(json["images"][0]["path"] == "../a.jpg");
    QVERIFY(json["images"][1]["path"] == "../more/a.jpg");
    QVERIFY(json["images"][2]["path"] == "/elsewhere/B.png");
    QVERIFY(json["images"][3]["path"] == "own.png");
}

void TestProjectFile::aMovedFolderKeepsItsImages()
{
    const QByteArray text = writeProject(exampleProject(), folder);
    const ProjectFile moved = readProject(text, file, QStringLiteral("/mnt/disk/unocclude-project"));
    QCOMPARE(moved.images[1].path, QStringLiteral("/mnt/disk/more/a.jpg"));
    QCOMPARE(moved.images[2].path, QStringLiteral("/elsewhere/B.png"));
}

void TestProjectFile::unknownFieldsSurvive()
{
    Json json = Json::parse(writeProject(exampleProject(), folder).toStdString());
    json["images"][1]["weather"] = {{"rain", true}};
    json["future"] = {1, 2};
    const QByteArray text = readableJson(json);
    QCOMPARE(writeProject(readProject(text, file, folder), folder), text);
}

void TestProjectFile::annotationsHaveNamesOfTheirOwn()
{
    ProjectFile project;
    appendImages(project, {QStringLiteral("/1/a.jpg"), QStringLiteral("/2/A.JPG"), QStringLiteral("/3/a.jpg"),
                           QStringLiteral("/4/a.jpg-2"), QStringLiteral("/5/what?.png"),
                           QStringLiteral("/6/") + QString(400, u'ä')});
    appendImages(project, {QStringLiteral("/7/a.jpg")});
    QStringList names;
    for (const ImageEntry& entry : project.images)
        names << entry.annotations;
    QCOMPARE(names.mid(0, 5),
             QStringList({QStringLiteral("a.jpg.json"), QStringLiteral("A.JPG-2.json"), QStringLiteral("a.jpg-3.json"),
                          QStringLiteral("a.jpg-2-2.json"), QStringLiteral("what_.png.json")}));
    QVERIFY(names[5].toUtf8().size() <= 200);
    QCOMPARE(names[6], QStringLiteral("a.jpg-4.json"));
}

void TestProjectFile::badFilesAreRefusedAtTheirPlace_data()
{
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QByteArray>("value");
    const auto row = [](const char* name, const char* pointer, const char* value) {
        QTest::newRow(name) << QString::fromUtf8(pointer) << QByteArray(value);
    };
    row("another format", "/format", "\"unocclude-annotations\"");
    row("version as a text", "/version", "\"1\"");
    row("name missing", "/name", "null");
    row("images no array", "/images", "{}");
    row("image no object", "/images/0", "\"a.jpg\"");
    row("empty path", "/images/0/path", "\"\"");
    row("path with a null", "/images/0/path", "\"a\\u0000.jpg\"");
    row("annotations elsewhere", "/images/1/annotations", "\"../../x.json\"");
    row("annotations absolute", "/images/1/annotations", "\"/x.json\"");
    row("annotations hidden", "/images/1/annotations", "\"..json\"");
    row("annotations of another", "/images/1/annotations", "\"A.JPG.json\"");
    row("annotations without an ending", "/images/1/annotations", "\"project\"");
    row("label as a number", "/labels/0", "7");
}

void TestProjectFile::badFilesAreRefusedAtTheirPlace()
{
    QFETCH(QString, pointer);
    QFETCH(QByteArray, value);
    Json json = Json::parse(writeProject(exampleProject(), folder).toStdString());
    json[Pointer(pointer.toStdString())] = Json::parse(value.toStdString());
    try {
        readProject(readableJson(json), file, folder);
        QFAIL("it was read");
    } catch (const JsonError& error) {
        QCOMPARE(error.pointer(), pointer);
        QVERIFY(error.message().contains(file));
    }
}

void TestProjectFile::textThatIsNoJson_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("cut short") << writeProject(exampleProject(), folder).chopped(20);
    QTest::newRow("zeros") << QByteArray(4096, '\0');
    QTest::newRow("trailing junk") << writeProject(exampleProject(), folder) + "}";
    QTest::newRow("deep") << QByteArray(200'000, '[');
    QTest::newRow("not a number") << QByteArray(R"({"format": NaN})");
    QTest::newRow("too large a number") << QByteArray(R"({"format": 1e400})");
    QTest::newRow("bad UTF-8") << QByteArray("{\"format\": \"\xff\xfe\"}");
    QTest::newRow("a list") << QByteArray("[]");
}

void TestProjectFile::textThatIsNoJson()
{
    QFETCH(QByteArray, text);
    try {
        readProject(text, file, folder);
        QFAIL("it was read");
    } catch (const RuntimeError& error) {
        QCOMPARE(error.kind(), RuntimeError::Kind::InvalidInput);
        QVERIFY2(error.message().contains(file), qPrintable(error.message()));
    }
}

QTEST_GUILESS_MAIN(TestProjectFile)
#include "tst_project_file.moc"
