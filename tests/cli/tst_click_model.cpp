// SPDX-License-Identifier: Apache-2.0
#include "cli/support/run_cli.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>

#include <nlohmann/json.hpp>

using namespace unocclude::test;
using namespace Qt::StringLiterals;
using nlohmann::json;

/// The program as it is built, with LibTorch and a small Segment Anything model (tests/golden/sam_vit.safetensors).
class TestClickModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void segmentsTheSameAgain();
    void extentsDiffer();
    void convertedWeightsAnswer_data();
    void convertedWeightsAnswer();
    void anotherSideIsMobileSamsAlone();
    void completesWhatItFound();
    void theEmbeddedModelIsTheDefault();
    void theEmbeddedModelTakesAnyPrompt_data();
    void theEmbeddedModelTakesAnyPrompt();
    void clicksAreCounted();
    void refusals_data();
    void refusals();

private:
    QString path(const QString& name) const { return m_folder.filePath(name); }
    CliRun segment(const QString& model, const QString& out) const;

    QTemporaryDir m_folder;
};

namespace {

const QString sam = QStringLiteral(UNOCCLUDE_TEST_DATA "/golden/sam_vit.safetensors");
const QString clickModel = QStringLiteral(UNOCCLUDE_TEST_DATA "/../resources/models/unocclude-click.safetensors");
const QString completionModel =
    QStringLiteral(UNOCCLUDE_TEST_DATA "/../resources/models/unocclude-compact.safetensors");
const QString photo = QStringLiteral(UNOCCLUDE_TEST_DATA "/../resources/samples/cafe.jpg");

json parsed(const QByteArray& text)
{
    return json::parse(text.begin(), text.end(), nullptr, false);
}

} // namespace

void TestClickModel::initTestCase()
{
    if (runBuiltCli({u"inspect"_qs, sam}).error.contains("was not found"))
        QSKIP("the inference module was not built");
    QFile whole(sam), half(path(u"half.safetensors"_qs));
    QVERIFY(whole.open(QIODevice::ReadOnly) && half.open(QIODevice::WriteOnly));
    half.write(whole.read(whole.size() / 2));
}

void TestClickModel::cleanupTestCase()
{
    // the features that the program kept (run_cli.cpp)
    QDir(QDir::tempPath() + u"/unocclude-no-data/cache"_qs).removeRecursively();
}

CliRun TestClickModel::segment(const QString& model, const QString& out) const
{
    return runBuiltCli({u"segment"_qs, photo, u"--point"_qs, u"150,380"_qs, u"--point"_qs, u"20,20,-"_qs, u"--model"_qs,
                        model, u"--threads"_qs, u"2"_qs, u"--out"_qs, path(out), u"--json"_qs});
}

void TestClickModel::segmentsTheSameAgain()
{
    const CliRun first = segment(sam, u"first.png"_qs), second = segment(sam, u"second.png"_qs);
    QVERIFY2(first.exitCode == 0, first.error.constData());
    QCOMPARE(parsed(first.out).at("segmenter").get<std::string>(), std::string("SAM"));
    const QImage mask(path(u"first.png"_qs));
    QCOMPARE(mask.size(), QImage(photo).size());
    QCOMPARE(mask.pixelColor(150, 380), QColor(Qt::white));
    QCOMPARE(mask.pixelColor(20, 20), QColor(Qt::black));
    QCOMPARE(second.exitCode, 0);
    QCOMPARE(QImage(path(u"second.png"_qs)), mask); // whether its features were computed or stored
}

void TestClickModel::extentsDiffer()
{
    std::vector<int> areas;
    for (const char* extent : {"part", "object", "group"}) {
        const CliRun run = runBuiltCli({u"segment"_qs, photo, u"--point"_qs, u"150,380"_qs, u"--extent"_qs,
                                        QString::fromLatin1(extent), u"--model"_qs, sam, u"--threads"_qs, u"2"_qs,
                                        u"--out"_qs, path(u"extent.png"_qs), u"--json"_qs});
        QVERIFY2(run.exitCode == 0, run.error.constData());
        areas.push_back(parsed(run.out).at("area").get<int>());
    }
    QVERIFY(areas[0] < areas[1] && areas[1] < areas[2]);
}

void TestClickModel::convertedWeightsAnswer_data()
{
    QTest::addColumn<QString>("type");
    QTest::newRow("half precision") << u"fp16"_qs;
    QTest::newRow("bytes") << u"int8"_qs;
}

void TestClickModel::convertedWeightsAnswer()
{
    QFETCH(QString, type);
    const QString converted = path(type + u".safetensors"_qs);
    const CliRun conversion = runBuiltCli({u"convert"_qs, sam, converted, u"--dtype"_qs, type});
    QVERIFY2(conversion.exitCode == 0, conversion.error.constData());
    const CliRun inspection = runBuiltCli({u"inspect"_qs, converted, u"--json"_qs});
    QCOMPARE(parsed(inspection.out).at("architecture").get<std::string>(), std::string("sam"));
    const CliRun exact = segment(sam, u"exact.png"_qs), rounded = segment(converted, u"rounded.png"_qs);
    QVERIFY2(rounded.exitCode == 0, rounded.error.constData());
    const int area = parsed(exact.out).at("area").get<int>();
    QVERIFY(std::abs(parsed(rounded.out).at("area").get<int>() - area) < area / 50);
}

void TestClickModel::anotherSideIsMobileSamsAlone()
{
    const QString converted = path(u"smaller.safetensors"_qs);
    const CliRun run = runBuiltCli({u"convert"_qs, sam, converted, u"--side"_qs, u"512"_qs});
    QCOMPARE(run.exitCode, 4);
    QVERIFY2(run.error.contains("sam_vit.safetensors: only MobileSAM"), run.error.constData());
    QVERIFY(!QFile::exists(converted));
}

void TestClickModel::completesWhatItFound()
{
    if (!QFile::exists(completionModel))
        QSKIP("the embedded weights resources/models/unocclude-compact.safetensors are not there");
    const CliRun run = runBuiltCli({u"complete"_qs, photo, u"--box"_qs, u"60,300,260,440"_qs, u"--segmenter"_qs, sam,
                                    u"--samples"_qs, u"1"_qs, u"--steps"_qs, u"2"_qs, u"--threads"_qs, u"2"_qs,
                                    u"--out"_qs, path(u"whole"_qs), u"--json"_qs});
    QVERIFY2(run.exitCode == 0, run.error.constData());
    QCOMPARE(parsed(run.out).at("images").at(0).at("prompt").at("segmenter").get<std::string>(), std::string("SAM"));
}

void TestClickModel::theEmbeddedModelIsTheDefault()
{
    if (!QFile::exists(clickModel))
        QSKIP("the embedded weights resources/models/unocclude-click.safetensors are not there");
    const auto pointedAt = [this](const QStringList& more) {
        return runBuiltCli(QStringList{u"segment"_qs, photo, u"--point"_qs, u"150,380"_qs, u"--out"_qs,
                                       path(u"embedded.png"_qs), u"--threads"_qs, u"2"_qs, u"--json"_qs} +
                           more);
    };
    const CliRun byDefault = pointedAt({}), byName = pointedAt({u"--model"_qs, u"embedded"_qs});
    QVERIFY2(byDefault.exitCode == 0, byDefault.error.constData());
    const json found = parsed(byDefault.out);
    QCOMPARE(found.at("segmenter").get<std::string>(), std::string("MobileSAM 608"));
    QCOMPARE(parsed(byName.out).at("area").get<int>(), found.at("area").get<int>());
    QCOMPARE(parsed(pointedAt({u"--model"_qs, u"grabcut"_qs}).out).at("segmenter").get<std::string>(),
             std::string("GrabCut"));
}

void TestClickModel::theEmbeddedModelTakesAnyPrompt_data()
{
    QTest::addColumn<QStringList>("prompt");
    QTest::addColumn<int>("exitCode");
    QStringList hundred;
    for (int i = 0; i < 100; ++i)
        hundred << u"--point"_qs << u"%1,%2,%3"_qs.arg(100 + i).arg(330 + i % 50).arg(QChar(i % 3 == 1 ? u'-' : u'+'));
    QTest::newRow("a hundred points") << hundred << 0;
    QTest::newRow("a point outside") << QStringList{u"--point"_qs, u"9000,10"_qs} << 4;
    QTest::newRow("a contradiction") << QStringList{u"--point"_qs, u"90,90"_qs, u"--point"_qs, u"90,90,-"_qs} << 4;
    QTest::newRow("neighbours") << QStringList{u"--point"_qs, u"90,90"_qs, u"--point"_qs, u"91,90,-"_qs} << 0;
    QTest::newRow("a box without area") << QStringList{u"--box"_qs, u"50,50,50,90"_qs} << 2;
    QTest::newRow("a box outside") << QStringList{u"--box"_qs, u"9000,9000,9100,9100"_qs} << 4;
}

void TestClickModel::theEmbeddedModelTakesAnyPrompt()
{
    QFETCH(QStringList, prompt);
    QFETCH(int, exitCode);
    if (!QFile::exists(clickModel))
        QSKIP("the embedded weights resources/models/unocclude-click.safetensors are not there");
    const CliRun run = runBuiltCli(QStringList{u"segment"_qs, photo, u"--model"_qs, clickModel, u"--threads"_qs,
                                               u"2"_qs, u"--out"_qs, path(u"any.png"_qs)} +
                                   prompt);
    QVERIFY2(run.exitCode == exitCode, run.error.constData());
    QCOMPARE(run.error.count('\n'), exitCode == 0 ? 0 : 1);
}

void TestClickModel::clicksAreCounted()
{
    QVERIFY(QDir(m_folder.path()).mkpath(u"images"_qs));
    QVERIFY(QFile::exists(path(u"images/cafe.jpg"_qs)) || QFile::copy(photo, path(u"images/cafe.jpg"_qs)));
    QFile annotations(path(u"instances.json"_qs));
    QVERIFY(annotations.open(QIODevice::WriteOnly));
    annotations.write("{\"images\":[{\"id\":1,\"file_name\":\"cafe.jpg\"}],\"categories\":[],\"annotations\":["
                      "{\"id\":7,\"image_id\":1,\"segmentation\":[[60,300,260,300,260,440,60,440]]},"
                      "{\"id\":8,\"image_id\":1,\"segmentation\":[[300,100,400,100,400,200,300,200]]}]}");
    annotations.close();
    const QStringList arguments{u"bench"_qs,
                                u"--suite"_qs,
                                u"click"_qs,
                                u"--scenes"_qs,
                                annotations.fileName(),
                                u"--segmenters"_qs,
                                sam + u",grabcut"_qs,
                                u"--clicks"_qs,
                                u"6"_qs,
                                u"--threads"_qs,
                                u"2"_qs};
    const CliRun run = runBuiltCli(arguments + QStringList{u"--limit"_qs, u"1"_qs, u"--json"_qs});
    QVERIFY2(run.exitCode == 0, run.error.constData());
    const json results = parsed(run.out).at("results");
    QCOMPARE(results.size(), std::size_t(2));
    QCOMPARE(results[0].at("name").get<std::string>(), std::string("SAM"));
    QCOMPARE(results[1].at("segmenter").get<std::string>(), std::string("grabcut"));
    for (const json& each : results) {
        QCOMPARE(each.at("objects").get<int>(), 1);
        for (const char* key : {"miou_1_click", "miou_3_clicks", "miou_5_clicks"})
            QVERIFY2(each.at(key).get<double>() >= 0 && each.at(key).get<double>() <= 1, key);
        QVERIFY(each.at("clicks_needed").get<double>() <= 6 && each.at("seconds_click").get<double>() > 0);
    }
    const CliRun table = runBuiltCli(arguments);
    QCOMPARE(table.out.count('\n'), 3);
    QVERIFY2(table.out.contains("grabcut"), table.out.constData());
}

void TestClickModel::refusals_data()
{
    QTest::addColumn<QString>("model");
    QTest::addColumn<QByteArray>("part");
    QTest::newRow("cut short") << path(u"half.safetensors"_qs) << QByteArray("half.safetensors");
    QTest::newRow("another architecture") << completionModel << QByteArray("no network that turns clicks into masks");
    QTest::newRow("no weights at all") << photo << QByteArray("cafe.jpg");
}

void TestClickModel::refusals()
{
    QFETCH(QString, model);
    QFETCH(QByteArray, part);
    const CliRun run = segment(model, u"none.png"_qs);
    QCOMPARE(run.exitCode, 5);
    QVERIFY2(run.error.contains(part), run.error.constData());
    QCOMPARE(run.error.count('\n'), 1);
    QVERIFY(!QFile::exists(path(u"none.png"_qs)));
}

QTEST_GUILESS_MAIN(TestClickModel)
#include "tst_click_model.moc"
