// SPDX-License-Identifier: Apache-2.0
#include "cli/support/run_cli.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>

#include <nlohmann/json.hpp>

#include <cstdlib>

using namespace unocclude::test;
using namespace Qt::StringLiterals;
using nlohmann::json;

/// The program with a checkpoint laid out as the published one, at reduced widths.
class TestPublishedModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void completesASamplePhoto();
    void convertedFileGivesTheSameSamples();
    void defaultsAreTheReferences();
    void damagedCheckpointIsRefused();
    void selfTestPasses();
    void absentGoldenDataIsAnInvalidInput();

private:
    QString path(const QString& name) const { return m_folder.filePath(name); }
    CliRun complete(const QString& model, const QString& out, const QStringList& more) const;
    QImage sample(const QString& out) const;

    QTemporaryDir m_folder;
};

namespace {

const QString golden = QStringLiteral(UNOCCLUDE_SHARED_DATA "/golden");
const QString checkpoint = golden + u"/pix2gestalt-micro/checkpoint.ckpt"_qs;
const QString photo = QStringLiteral(UNOCCLUDE_TEST_DATA "/../resources/samples/cafe.jpg");
const QStringList quick = {u"--samples"_qs, u"2"_qs, u"--steps"_qs, u"3"_qs, u"--seed"_qs, u"7"_qs};

json parsed(const QByteArray& text)
{
    return json::parse(text.begin(), text.end(), nullptr, false);
}

/// The share of values that differ by more than one level, or 1 for pictures of two sizes. Products of matrices round
/// by where in memory their operands begin, which differs from file to file, so equal bytes are not to be had.
double differing(const QImage& left, const QImage& right)
{
    if (left.isNull() || left.size() != right.size())
        return 1;
    qsizetype differing = 0;
    for (qsizetype i = 0; i < left.sizeInBytes(); ++i)
        differing += std::abs(left.constBits()[i] - right.constBits()[i]) > 1;
    return double(differing) / double(left.sizeInBytes());
}

} // namespace

void TestPublishedModel::initTestCase()
{
    if (!QFile::exists(checkpoint))
        QSKIP("the full golden data is not beside this repository");
    if (runBuiltCli({u"inspect"_qs, checkpoint}).error.contains("was not found"))
        QSKIP("the inference module was not built");
}

CliRun TestPublishedModel::complete(const QString& model, const QString& out, const QStringList& more) const
{
    return runBuiltCli(QStringList{u"complete"_qs, photo, u"--point"_qs, u"150,380"_qs, u"--device"_qs, u"cpu"_qs,
                                   u"--threads"_qs, u"2"_qs, u"--model"_qs, model, u"--out"_qs, path(out)} +
                       more);
}

QImage TestPublishedModel::sample(const QString& out) const
{
    return QImage(path(out + u"/sample-2.png"_qs)).convertToFormat(QImage::Format_RGBA8888);
}

void TestPublishedModel::completesASamplePhoto()
{
    const CliRun run = complete(checkpoint, u"whole"_qs, quick + QStringList{u"--json"_qs});
    QVERIFY2(run.exitCode == 0, run.error.constData());
    const json image = parsed(run.out).at("images").at(0);
    QCOMPARE(image.at("samples").size(), std::size_t(2));
    QVERIFY(image.at("samples").at(0).at("area").get<int>() >= image.at("visible").at("area").get<int>());
    QCOMPARE(image.at("model").at("file").get<std::string>(), std::string("checkpoint.ckpt"));
    QCOMPARE(image.at("model").at("sha256").get<std::string>().size(), std::size_t(64));
    QCOMPARE(QImage(path(u"whole/sample-2.png"_qs)).size(), QImage(photo).size());
}

void TestPublishedModel::convertedFileGivesTheSameSamples()
{
    const QString converted = path(u"converted.safetensors"_qs);
    const CliRun conversion = runBuiltCli({u"convert"_qs, checkpoint, converted, u"--dtype"_qs, u"fp32"_qs});
    QVERIFY2(conversion.exitCode == 0, conversion.error.constData());
    QCOMPARE(complete(checkpoint, u"original"_qs, quick).exitCode, 0);
    QCOMPARE(complete(converted, u"again"_qs, quick).exitCode, 0);
    QVERIFY(differing(sample(u"again"_qs), sample(u"original"_qs)) < 0.001);
    QVERIFY(differing(QImage(path(u"again/sample-1.png"_qs)).convertToFormat(QImage::Format_RGBA8888),
                      sample(u"original"_qs)) > 0.001);
}

void TestPublishedModel::defaultsAreTheReferences()
{
    const CliRun run =
        complete(checkpoint, u"defaults"_qs, {u"--samples"_qs, u"1"_qs, u"--steps"_qs, u"2"_qs, u"--json"_qs});
    QVERIFY2(run.exitCode == 0, run.error.constData());
    const json settings = parsed(run.out).at("images").at(0).at("settings");
    QCOMPARE(settings.at("guidance").get<double>(), 2.0);
    QCOMPARE(settings.at("eta").get<double>(), 1.0);
    QCOMPARE(settings.at("sampler").get<std::string>(), std::string("ddim"));
}

void TestPublishedModel::damagedCheckpointIsRefused()
{
    QFile good(checkpoint), bad(path(u"bad.ckpt"_qs));
    QVERIFY(good.open(QIODevice::ReadOnly) && bad.open(QIODevice::WriteOnly));
    bad.write(good.read(good.size() / 2));
    bad.close();
    const CliRun run = complete(bad.fileName(), u"none"_qs, quick);
    QCOMPARE(run.exitCode, 5);
    QVERIFY2(run.error.contains("bad.ckpt"), run.error.constData());
    QCOMPARE(QDir(path(u"none"_qs)).entryList(QDir::Files), QStringList());
}

void TestPublishedModel::selfTestPasses()
{
    const CliRun run = runBuiltCli({u"self-test"_qs, u"--golden"_qs, golden, u"--device"_qs, u"cpu"_qs, u"--json"_qs});
    QVERIFY2(run.exitCode == 0, run.out.constData());
    QVERIFY(parsed(run.out).at("passed").get<bool>());
    QVERIFY(parsed(run.out).at("comparisons").size() > 40);
}

void TestPublishedModel::absentGoldenDataIsAnInvalidInput()
{
    const CliRun run = runBuiltCli({u"self-test"_qs, u"--golden"_qs, path(u"absent"_qs)});
    QCOMPARE(run.exitCode, 4);
    QVERIFY2(run.error.contains("absent"), run.error.constData());
    QCOMPARE(run.out, QByteArray());
}

QTEST_GUILESS_MAIN(TestPublishedModel)
#include "tst_published_model.moc"
