// SPDX-License-Identifier: Apache-2.0
#include "cli/support/run_cli.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <nlohmann/json.hpp>

#include <csignal>

using namespace unocclude::test;
using namespace Qt::StringLiterals;
using nlohmann::json;

/// The program as it is built, with LibTorch and the embedded model.
class TestRealModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void completesASamplePhoto();
    void inspectsTheWeights();
    void saysWhyThereIsNoCard();
    void truncatedWeightsAreRefused();
    void stopsWithinAStep();

private:
    QString path(const QString& name) const { return m_folder.filePath(name); }
    QStringList job(const QString& out, const QStringList& more) const;

    QTemporaryDir m_folder;
};

namespace {

const QString weights = QStringLiteral(UNOCCLUDE_TEST_DATA "/../resources/models/unocclude-compact.safetensors");
const QString photo = QStringLiteral(UNOCCLUDE_TEST_DATA "/../resources/samples/cafe.jpg");

json parsed(const QByteArray& text)
{
    return json::parse(text.begin(), text.end(), nullptr, false);
}

} // namespace

void TestRealModel::initTestCase()
{
    if (!QFile::exists(weights))
        QSKIP("the embedded weights resources/models/unocclude-compact.safetensors are not there");
    const CliRun probe = runBuiltCli({u"inspect"_qs, weights});
    if (probe.error.contains("was not found"))
        QSKIP("the inference module was not built");
}

QStringList TestRealModel::job(const QString& out, const QStringList& more) const
{
    return QStringList{u"complete"_qs,  photo,   u"--point"_qs, u"150,380"_qs,
                       u"--threads"_qs, u"2"_qs, u"--out"_qs,   path(out)} +
           more;
}

void TestRealModel::completesASamplePhoto()
{
    const CliRun run = runBuiltCli(job(u"whole"_qs, {u"--samples"_qs, u"2"_qs, u"--steps"_qs, u"4"_qs, u"--json"_qs}));
    QVERIFY2(run.exitCode == 0, run.error.constData());
    const json image = parsed(run.out).at("images").at(0);
    QCOMPARE(image.at("samples").size(), std::size_t(2));
    QVERIFY(image.at("samples").at(0).at("area").get<int>() >= image.at("visible").at("area").get<int>());
    QCOMPARE(image.at("model").at("sha256").get<std::string>().size(), std::size_t(64));
    QCOMPARE(QImage(path(u"whole/sample-2.png"_qs)).size(), QImage(photo).size());
    QCOMPARE(runBuiltCli({u"validate"_qs, u"--strict"_qs, path(u"whole/annotation.json"_qs)}).exitCode, 0);
}

/// Whatever the machine has: the CPU is what is left where there is a reason.
void TestRealModel::saysWhyThereIsNoCard()
{
    const CliRun run = runBuiltCli({u"devices"_qs, u"--json"_qs});
    QCOMPARE(run.exitCode, 0);
    const json devices = parsed(run.out);
    const std::string problem = devices.at("cuda_problem");
    QCOMPARE(devices.at("automatic") == "cpu", !problem.empty());
    const CliRun asked = runBuiltCli(job(u"on-card"_qs, {u"--steps"_qs, u"1"_qs, u"--device"_qs, u"cuda:99"_qs}));
    QCOMPARE(asked.exitCode, 1);
    QVERIFY2(asked.error.startsWith("unocclude-cli: error: The device \"cuda:99\" cannot be used: "),
             asked.error.constData());
    if (devices.at("cards").empty())
        QVERIFY2(asked.error.toLower().contains(QByteArray::fromStdString(problem).toLower()), asked.error.constData());
}

void TestRealModel::inspectsTheWeights()
{
    const CliRun run = runBuiltCli({u"inspect"_qs, u"--json"_qs, weights});
    QCOMPARE(run.exitCode, 0);
    const json report = parsed(run.out);
    QCOMPARE(report.at("format").get<std::string>(), std::string("safetensors"));
    QVERIFY(!report.at("architecture").get<std::string>().empty());
    QVERIFY(report.at("options").is_object());
    QVERIFY(report.at("tensors").size() > 50);
}

void TestRealModel::truncatedWeightsAreRefused()
{
    QFile good(weights);
    QVERIFY(good.open(QIODevice::ReadOnly));
    QFile bad(path(u"bad.safetensors"_qs));
    QVERIFY(bad.open(QIODevice::WriteOnly));
    bad.write(good.read(good.size() / 2));
    bad.close();
    const CliRun run = runBuiltCli(job(u"none"_qs, {u"--model"_qs, bad.fileName()}));
    QCOMPARE(run.exitCode, 5);
    QVERIFY2(run.error.contains("bad.safetensors"), run.error.constData());
    QCOMPARE(QDir(path(u"none"_qs)).entryList(QDir::Files), QStringList());
}

void TestRealModel::stopsWithinAStep()
{
    const auto process = startBuiltCli(job(u"stopped"_qs, {u"--steps"_qs, u"1000"_qs}));
    QVERIFY(waitForText(*process, "step 1 of 1000"));
    QCOMPARE(::kill(pid_t(process->processId()), SIGINT), 0);
    const CliRun run = finish(*process);
    QCOMPARE(run.exitCode, 130);
    QCOMPARE(run.out, QByteArray());
    QCOMPARE(QDir(path(u"stopped"_qs)).entryList(QDir::Files | QDir::Hidden), QStringList());
}

QTEST_GUILESS_MAIN(TestRealModel)
#include "tst_real_model.moc"
