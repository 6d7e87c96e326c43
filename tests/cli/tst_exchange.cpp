// SPDX-License-Identifier: Apache-2.0
#include "cli/support/run_cli.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QTest>

#include <nlohmann/json.hpp>

using namespace unocclude::test;
using namespace Qt::StringLiterals;
using nlohmann::json;

/// "import" and "export" as black boxes.
class TestExchange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void whatIsImportedIsExportedAgain();
    void exportedAgainByteByByte();
    void cousins_data();
    void cousins();
    void lossesAreReported();
    void pictures();
    void picturesOfImagesThatAreGone();
    void wrongFilesAreNamedWithAPointer();
    void usage_data();
    void usage();
    void noProject();

private:
    QString path(const QString& name) const { return m_installation->path(name); }
    QByteArray read(const QString& name) const;
    void importDesk() const;
    json exported(const QStringList& options) const;

    std::unique_ptr<Installation> m_installation;
};

namespace {

/// One image; a ring lies behind a square. Its outline has a hole.
json deskFile()
{
    const json ring = {{"segmentation", {{"counts", json::array()}, {"size", {8, 8}}}},
                       {"name", "ring"},
                       {"isStuff", 0},
                       {"order", 2}};
    json file = {{"images",
                  {{{"id", 4},
                    {"file_name", "a.png"},
                    {"width", 8},
                    {"height", 8},
                    {"license", 0},
                    {"coco_url", ""},
                    {"flickr_url", ""},
                    {"date_captured", ""},
                    {"weather", "fair"}}}},
                 {"annotations",
                  {{{"id", 7},
                    {"image_id", 4},
                    {"author", "somebody"},
                    {"url", "a.png"},
                    {"size", 2},
                    {"depth_constraint", ""},
                    {"regions",
                     {{{"segmentation", {0, 0, 3, 0, 3, 3, 0, 3}},
                       {"name", "square"},
                       {"area", 9},
                       {"isStuff", 0},
                       {"occlude_rate", 0},
                       {"order", 1}}}}}}}};
    json& region = file["annotations"][0]["regions"].emplace_back(ring);
    // columns 4 to 7 of all rows, but for pixel (5, 2)
    region["segmentation"]["counts"] = {32, 10, 1, 21};
    region["area"] = 31;
    region["occlude_rate"] = 0;
    return file;
}

QByteArray text(const json& value)
{
    return QByteArray::fromStdString(value.dump());
}

} // namespace

void TestExchange::init()
{
    m_installation = std::make_unique<Installation>(QString());
    m_installation->write(u"desk.json"_qs, text(deskFile()));
    QDir(path(QString())).mkpath(u"images"_qs);
    QImage image(8, 8, QImage::Format_RGB32);
    image.fill(QColor(10, 20, 30));
    QVERIFY(image.save(path(u"images/a.png"_qs)));
}

QByteArray TestExchange::read(const QString& name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestExchange::importDesk() const
{
    const CliRun run = m_installation->run(
        {u"import"_qs, u"desk.json"_qs, u"--images"_qs, u"images"_qs, u"--project"_qs, u"desk"_qs});
    QCOMPARE(run.error, QByteArray("unocclude-cli: Imported 2 object(s) of 1 image(s) into desk.\n"));
    QCOMPARE(run.out, QByteArray());
    QCOMPARE(run.exitCode, 0);
}

json TestExchange::exported(const QStringList& options) const
{
    const CliRun run =
        m_installation->run(QStringList{u"export"_qs, u"desk"_qs, u"--out"_qs, u"out.json"_qs, u"-q"_qs} + options);
    if (run.exitCode != 0)
        qWarning() << run.error;
    const QByteArray out = read(u"out.json"_qs);
    return json::parse(out.begin(), out.end(), nullptr, false);
}

void TestExchange::whatIsImportedIsExportedAgain()
{
    importDesk();
    json expected = deskFile();
    json& counts = expected["annotations"][0]["regions"][1]["segmentation"]["counts"];
    const json out = exported({u"--format"_qs, u"coco-a"_qs});
    QVERIFY(out["annotations"][0]["regions"][1]["segmentation"]["counts"].is_string());
    counts = out["annotations"][0]["regions"][1]["segmentation"]["counts"]; // the form that more readers take
    QCOMPARE(text(out), text(expected));
}

void TestExchange::exportedAgainByteByByte()
{
    importDesk();
    exported({u"--format"_qs, u"coco-a"_qs});
    const QByteArray once = read(u"out.json"_qs);
    const CliRun again = m_installation->run({u"import"_qs, u"out.json"_qs, u"--images"_qs, u"images"_qs, u"--project"_qs,
                                              u"second"_qs, u"--json"_qs});
    QCOMPARE(again.exitCode, 0);
    const json summary = json::parse(again.out.begin(), again.out.end());
    QCOMPARE(summary["objects"].get<int>(), 2);
    const CliRun run = m_installation->run({u"export"_qs, u"second/project.json"_qs, u"--format"_qs, u"coco-a"_qs,
                                            u"--out"_qs, u"twice.json"_qs});
    QCOMPARE(run.error, QByteArray("unocclude-cli: Exported 2 object(s) of 1 image(s) to twice.json.\n"));
    QCOMPARE(read(u"twice.json"_qs), once);
}

void TestExchange::cousins_data()
{
    QTest::addColumn<QString>("format");
    for (const char* format : {"coco", "cocoa-cls", "d2sa", "kins", "kins-2020"})
        QTest::newRow(format) << QString::fromLatin1(format);
}

/// What is in them is tested with the exporters (tests/core/cocoa).
void TestExchange::cousins()
{
    QFETCH(QString, format);
    importDesk();
    const json out = exported({u"--format"_qs, format, u"--outline"_qs, u"bridge"_qs});
    QCOMPARE(out["annotations"].size(), std::size_t{2});
    QCOMPARE(out["images"][0]["id"].get<int>(), 4);
    QCOMPARE(m_installation->run({u"validate"_qs, u"out.json"_qs}).exitCode, 0);
}

void TestExchange::lossesAreReported()
{
    importDesk();
    const CliRun run = m_installation->run(
        {u"export"_qs, u"desk"_qs, u"--format"_qs, u"coco"_qs, u"--out"_qs, u"out.json"_qs});
    QCOMPARE(run.error, QByteArray("unocclude-cli: warning: a.png, object 2 (ring): the outline keeps 96 % of its shape; "
                                   "--outline bridge keeps all of it.\n"
                                   "unocclude-cli: Exported 2 object(s) of 1 image(s) to out.json.\n"));
    QCOMPARE(run.exitCode, 0);
    const CliRun refused = m_installation->run({u"export"_qs, u"desk"_qs, u"--format"_qs, u"coco"_qs, u"--outline"_qs,
                                                u"refuse"_qs, u"--out"_qs, u"refused.json"_qs});
    QCOMPARE(refused.error, QByteArray("unocclude-cli: error: Object 2 (ring) has holes or several pieces, which one "
                                       "polygon cannot hold.\n"));
    QCOMPARE(refused.exitCode, 4);
    QVERIFY(!QFile::exists(path(u"refused.json"_qs)));
}

void TestExchange::pictures()
{
    importDesk();
    QCOMPARE(m_installation->run({u"export"_qs, u"desk"_qs, u"--format"_qs, u"ora"_qs, u"--out"_qs, u"layers"_qs}).exitCode,
             0);
    QVERIFY(read(u"layers/a.png.ora"_qs).startsWith("PK"));
    QCOMPARE(m_installation->run({u"export"_qs, u"desk"_qs, u"--format"_qs, u"png"_qs, u"--out"_qs, u"cut"_qs}).exitCode,
             0);
    QCOMPARE(QDir(path(u"cut"_qs)).entryList(QDir::Files), QStringList({u"a.png-1-square.png"_qs, u"a.png-2-ring.png"_qs}));
    const QImage ring(path(u"cut/a.png-2-ring.png"_qs));
    QCOMPARE(ring.size(), QSize(8, 8));
    QCOMPARE(ring.pixelColor(4, 0), QColor(10, 20, 30));
    QCOMPARE(ring.pixelColor(5, 2).alpha(), 0);
    QCOMPARE(ring.pixelColor(0, 0).alpha(), 0);
}

void TestExchange::picturesOfImagesThatAreGone()
{
    importDesk();
    QVERIFY(QFile::remove(path(u"images/a.png"_qs)));
    const CliRun run =
        m_installation->run({u"export"_qs, u"desk"_qs, u"--format"_qs, u"ora"_qs, u"--out"_qs, u"layers"_qs});
    QVERIFY2(run.error.contains("a.png does not exist"), run.error.constData());
    QCOMPARE(run.exitCode, 4);
}

void TestExchange::wrongFilesAreNamedWithAPointer()
{
    json wrong = deskFile();
    wrong["annotations"][0]["regions"][1]["order"] = "last";
    m_installation->write(u"wrong.json"_qs, text(wrong));
    const CliRun run = m_installation->run(
        {u"import"_qs, u"wrong.json"_qs, u"--images"_qs, u"images"_qs, u"--project"_qs, u"desk"_qs});
    QCOMPARE(run.error, QByteArray("unocclude-cli: error: wrong.json is not as it should be at "
                                   "/annotations/0/regions/1/order: expected a whole number, found \"last\".\n"));
    QCOMPARE(run.exitCode, 4);
    QVERIFY(!QFile::exists(path(u"desk/project.json"_qs)));
}

void TestExchange::usage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no format") << QStringList{u"export"_qs, u"desk"_qs, u"--out"_qs, u"x"_qs};
    QTest::newRow("unknown format") << QStringList{u"export"_qs, u"desk"_qs, u"--format"_qs, u"voc"_qs, u"--out"_qs,
                                                   u"x"_qs};
    QTest::newRow("run lengths of KINS") << QStringList{u"export"_qs, u"desk"_qs, u"--format"_qs, u"kins"_qs,
                                                        u"--outline"_qs, u"rle"_qs, u"--out"_qs, u"x"_qs};
    QTest::newRow("visible masks of COCO-A") << QStringList{u"export"_qs, u"desk"_qs, u"--format"_qs, u"coco-a"_qs,
                                                            u"--masks"_qs, u"visible"_qs, u"--out"_qs, u"x"_qs};
    QTest::newRow("no images") << QStringList{u"import"_qs, u"desk.json"_qs, u"--project"_qs, u"desk"_qs};
}

void TestExchange::usage()
{
    QFETCH(QStringList, arguments);
    const CliRun run = m_installation->run(arguments);
    QCOMPARE(run.exitCode, 2);
    QVERIFY(!run.error.isEmpty());
    QVERIFY(!QFile::exists(path(u"x"_qs)));
}

void TestExchange::noProject()
{
    const CliRun run = m_installation->run(
        {u"export"_qs, u"nothing"_qs, u"--format"_qs, u"coco-a"_qs, u"--out"_qs, u"x"_qs});
    QCOMPARE(run.exitCode, 4);
    QVERIFY2(run.error.startsWith("unocclude-cli: error: There is no project in the folder "), run.error.constData());
}

QTEST_GUILESS_MAIN(TestExchange)
#include "tst_exchange.moc"
