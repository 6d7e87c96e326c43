// SPDX-License-Identifier: Apache-2.0
#include "cli/support/run_cli.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

#include <nlohmann/json.hpp>

using namespace unocclude::test;
using namespace Qt::StringLiterals;
using nlohmann::json;

/// Banks of training pairs, built by the real module from material made here.
class TestPairs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whatTheSplitNamesIsHeldOut();
    void theSamePhotographUnderAnotherNameIsHeldOut();
    void objectsOfPhotographsThatNobodyOutlined();
    void emptyFolderIsRefused();
    void cutoutsWithoutAlphaArePassedOver();
    void aBankCutShortIsRefused();
    void exportNeedsWhatIsHeldOut();

private:
    QString path(const QString& name) const { return m_folder.filePath(name); }
    CliRun build(const QString& bank, const QStringList& more = {}) const;
    std::vector<int> flags(const QString& bank, const std::string& tensor) const;
    void write(const QString& name, const QByteArray& content) const;

    QTemporaryDir m_folder;
};

namespace {

QImage cutout(QColor colour)
{
    QImage picture(60, 60, QImage::Format_RGBA8888);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setBrush(colour);
    painter.setPen(Qt::NoPen);
    painter.drawEllipse(5, 5, 50, 50);
    return picture;
}

QImage photograph(int number)
{
    QImage picture(160, 120, QImage::Format_RGB888);
    for (int y = 0; y < 120; ++y)
        for (int x = 0; x < 160; ++x)
            picture.setPixel(x, y, qRgb((x * (number + 1)) % 256, (y * (number + 2)) % 256, 40 * number));
    QPainter painter(&picture);
    painter.fillRect(40, 30, 50, 50, QColor(250, 250, 30 * number));
    return picture;
}

} // namespace

void TestPairs::write(const QString& name, const QByteArray& content) const
{
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
}

void TestPairs::initTestCase()
{
    for (const char* folder : {"objects", "backgrounds", "empty", "opaque", "scenes/images"})
        QVERIFY(QDir(m_folder.path()).mkpath(QLatin1String(folder)));
    for (const char* name : {"cup_0", "cup_1", "jug_0", "chair_0", "77"}) // 77: cut out of the first scene
        QVERIFY(cutout(Qt::red).save(path(u"objects/%1.png"_qs.arg(QLatin1String(name)))));
    for (int i = 0; i < 3; ++i)
        QVERIFY(photograph(i).save(path(u"backgrounds/photo%1.png"_qs.arg(i))));
    QVERIFY(photograph(1).save(path(u"scenes/images/scene.png"_qs))); // photo1 under another name
    QVERIFY(photograph(4).save(path(u"scenes/images/other.png"_qs)));
    QVERIFY(photograph(0).save(path(u"opaque/photo.png"_qs)));
    write(u"scenes/instances.json"_qs,
          "{\"images\":[{\"id\":1,\"file_name\":\"scene.png\"},{\"id\":2,\"file_name\":\"other.png\"}],"
          "\"categories\":[],\"annotations\":["
          "{\"id\":77,\"image_id\":1,\"segmentation\":[[40,30,90,30,90,80,40,80]]},"
          "{\"id\":78,\"image_id\":2,\"segmentation\":[[40,30,90,30,90,80,40,80]]}]}");
    write(u"split.json"_qs, "{\"objects\":[\"cup\"],\"backgrounds\":[\"photo2\"],\"scenes\":[\"scene\"],"
                            "\"families\":{\"seats\":[\"chair*\"]}}");
}

CliRun TestPairs::build(const QString& bank, const QStringList& more) const
{
    return runBuiltCli(QStringList{u"pairs"_qs, u"build"_qs, u"--objects"_qs, path(u"objects"_qs), u"--backgrounds"_qs,
                                   path(u"backgrounds"_qs), u"--split"_qs, path(u"split.json"_qs), u"--out"_qs,
                                   path(bank)} +
                       more);
}

/// A tensor of bytes in a safetensors file: eight bytes tell how long the header is that says where it lies.
std::vector<int> TestPairs::flags(const QString& bank, const std::string& tensor) const
{
    QFile file(path(bank));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray content = file.readAll();
    const auto length = qFromLittleEndian<qint64>(content.constData());
    const json header = json::parse(content.mid(8, length).toStdString());
    const auto offsets = header.at(tensor).at("data_offsets");
    std::vector<int> values;
    for (const char flag :
         content.mid(8 + length).mid(offsets[0].get<qint64>(), offsets[1].get<qint64>() - offsets[0].get<qint64>()))
        values.push_back(flag);
    return values;
}

void TestPairs::whatTheSplitNamesIsHeldOut()
{
    const CliRun run = build(u"plain.bank"_qs, {u"--json"_qs});
    QVERIFY2(run.exitCode == 0, run.error.constData());
    QCOMPARE(json::parse(run.out.toStdString()).at("objects_held_out").get<int>(), 3);
    // in the order of their names: 77, chair, cup from two sides, jug
    QCOMPARE(flags(u"plain.bank"_qs, "objects.heldout"), (std::vector<int>{0, 1, 1, 1, 0}));
    QCOMPARE(flags(u"plain.bank"_qs, "backgrounds.heldout"), (std::vector<int>{0, 0, 1}));
}

void TestPairs::theSamePhotographUnderAnotherNameIsHeldOut()
{
    const CliRun run = build(u"scenes.bank"_qs, {u"--scenes"_qs, path(u"scenes/instances.json"_qs)});
    QVERIFY2(run.exitCode == 0, run.error.constData());
    QVERIFY(run.out.contains("held_out_with_the_same_photograph"));
    // then what is outlined in the two scenes
    QCOMPARE(flags(u"scenes.bank"_qs, "objects.heldout"), (std::vector<int>{1, 1, 1, 1, 0, 1, 0}));
    QCOMPARE(flags(u"scenes.bank"_qs, "objects.whole"), (std::vector<int>{1, 1, 1, 1, 1, 1, 1}));
    QCOMPARE(flags(u"scenes.bank"_qs, "backgrounds.heldout"), (std::vector<int>{0, 1, 1, 1, 0}));
}

void TestPairs::objectsOfPhotographsThatNobodyOutlined()
{
    QVERIFY(QDir(m_folder.path()).mkpath(u"unlabelled"_qs));
    QImage ball(240, 240, QImage::Format_RGB888);
    ball.fill(QColor(30, 90, 40));
    QPainter painter(&ball);
    painter.setBrush(QColor(230, 60, 60));
    painter.setPen(Qt::NoPen);
    painter.drawEllipse(70, 70, 100, 100);
    painter.end();
    QVERIFY(ball.save(path(u"unlabelled/ball.png"_qs)));
    const QStringList arguments{u"--photographs"_qs, path(u"unlabelled"_qs), u"--json"_qs, u"--segmenter"_qs};
    const CliRun run = build(u"found.bank"_qs, arguments + QStringList{u"grabcut"_qs});
    QVERIFY2(run.exitCode == 0, run.error.constData());
    QVERIFY(json::parse(run.out.toStdString()).at("objects").get<int>() >
            5); // the ball, and what else it takes for one
    QCOMPARE(json::parse(run.out.toStdString()).at("backgrounds").get<int>(), 4);
    QCOMPARE(build(u"x.bank"_qs, arguments + QStringList{u"absent.safetensors"_qs}).exitCode, 5);
    QCOMPARE(build(u"x.bank"_qs, {u"--depth-cue"_qs, u"midas"_qs}).exitCode, 2);
}

void TestPairs::emptyFolderIsRefused()
{
    const CliRun run = runBuiltCli({u"pairs"_qs, u"build"_qs, u"--objects"_qs, path(u"empty"_qs), u"--backgrounds"_qs,
                                    path(u"backgrounds"_qs), u"--out"_qs, path(u"none.bank"_qs)});
    QCOMPARE(run.exitCode, 4);
    QVERIFY2(run.error.contains("0 cut-outs with alpha and 3 photographs"), run.error.constData());
    QVERIFY(!QFile::exists(path(u"none.bank"_qs)));
}

void TestPairs::cutoutsWithoutAlphaArePassedOver()
{
    const CliRun run = build(u"opaque.bank"_qs, {u"--objects"_qs, path(u"opaque"_qs), u"--json"_qs});
    QVERIFY2(run.exitCode == 0, run.error.constData());
    QCOMPARE(json::parse(run.out.toStdString()).at("passed_over").get<int>(), 1);
    QVERIFY2(run.error.contains("opaque/photo.png"), run.error.constData());
}

void TestPairs::aBankCutShortIsRefused()
{
    QFile whole(path(u"plain.bank"_qs));
    QVERIFY(whole.open(QIODevice::ReadOnly));
    write(u"cut.bank"_qs, whole.read(whole.size() / 2));
    const CliRun run =
        runBuiltCli({u"pairs"_qs, u"preview"_qs, path(u"cut.bank"_qs), u"--out"_qs, path(u"sheet.png"_qs)});
    QVERIFY2(run.exitCode == 4 || run.exitCode == 5, run.error.constData());
    QVERIFY2(run.error.contains("cut.bank"), run.error.constData());
    QVERIFY(!QFile::exists(path(u"sheet.png"_qs)));
}

void TestPairs::exportNeedsWhatIsHeldOut()
{
    const QStringList arguments{u"pairs"_qs,   u"export"_qs,           u"--objects"_qs, path(u"objects"_qs),
                                u"--split"_qs, path(u"split.json"_qs), u"--out"_qs};
    QCOMPARE(runBuiltCli(arguments + QStringList{path(u"out"_qs)}).exitCode, 2);
    const CliRun none = runBuiltCli(arguments + QStringList{path(u"out"_qs), u"--backgrounds"_qs, path(u"empty"_qs)});
    QCOMPARE(none.exitCode, 4);
    QVERIFY2(none.error.contains("0 photographs are held out"), none.error.constData());
    const CliRun made = runBuiltCli(arguments + QStringList{path(u"made"_qs), u"--backgrounds"_qs,
                                                            path(u"backgrounds"_qs), u"--count"_qs, u"3"_qs});
    QVERIFY2(made.exitCode == 0, made.error.constData());
    const CliRun hull =
        runBuiltCli({u"evaluate"_qs, u"--ground-truth"_qs, path(u"made/ground-truth.json"_qs), u"--images"_qs,
                     path(u"made/images"_qs), u"--predict"_qs, u"hull"_qs, u"--json"_qs});
    QVERIFY2(hull.exitCode == 0, hull.error.constData());
    QCOMPARE(json::parse(hull.out.toStdString()).at("regions").get<int>(), 3);
}

QTEST_GUILESS_MAIN(TestPairs)
#include "tst_pairs.moc"
