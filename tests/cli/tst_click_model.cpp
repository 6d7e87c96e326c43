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
    void convertedWeightsAnswer();
    void completesWhatItFound();
    void refusals_data();
    void refusals();

private:
    QString path(const QString& name) const { return m_folder.filePath(name); }
    CliRun segment(const QString& model, const QString& out) const;

    QTemporaryDir m_folder;
};

namespace {

const QString sam = QStringLiteral(UNOCCLUDE_TEST_DATA "/golden/sam_vit.safetensors");
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

void TestClickModel::convertedWeightsAnswer()
{
    const QString converted = path(u"half-precision.safetensors"_qs);
    const CliRun conversion = runBuiltCli({u"convert"_qs, sam, converted, u"--dtype"_qs, u"fp16"_qs});
    QVERIFY2(conversion.exitCode == 0, conversion.error.constData());
    const CliRun inspection = runBuiltCli({u"inspect"_qs, converted, u"--json"_qs});
    QCOMPARE(parsed(inspection.out).at("architecture").get<std::string>(), std::string("sam"));
    const CliRun exact = segment(sam, u"exact.png"_qs), rounded = segment(converted, u"rounded.png"_qs);
    QVERIFY2(rounded.exitCode == 0, rounded.error.constData());
    const int area = parsed(exact.out).at("area").get<int>();
    QVERIFY(std::abs(parsed(rounded.out).at("area").get<int>() - area) < area / 50);
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
