// SPDX-License-Identifier: Apache-2.0
#include "cli/support/run_cli.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <nlohmann/json.hpp>

using namespace unocclude::test;
using namespace Qt::StringLiterals;
using nlohmann::json;

/// `inspect` and `convert` on files that PyTorch wrote: small ones of the fuzzing corpus, and the reference's.
class TestWeightsFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void inspectTellsWhatItPassesOver();
    void convertWritesSafetensors();
    void damageIsRefused_data();
    void damageIsRefused();
    void outputThatCannotBeWritten();
    void convertsTheReferenceCheckpoint();

private:
    QString path(const QString& name) const { return m_folder.filePath(name); }
    static json parsed(const QByteArray& text) { return json::parse(text.begin(), text.end(), nullptr, false); }

    QTemporaryDir m_folder;
};

namespace {

const QString lightning = QStringLiteral(UNOCCLUDE_TEST_DATA "/fuzz/corpus/torch_file/lightning");

QByteArray bytesOf(const QString& name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

void TestWeightsFiles::initTestCase()
{
    if (runBuiltCli({u"inspect"_qs, lightning}).error.contains("was not found"))
        QSKIP("the inference module was not built");
}

void TestWeightsFiles::inspectTellsWhatItPassesOver()
{
    const CliRun run = runBuiltCli({u"inspect"_qs, lightning});
    QVERIFY2(run.exitCode == 0, run.error.constData());
    QCOMPARE(run.out, QByteArray("format        PyTorch zip\n"
                                 "architecture  not named\n"
                                 "options       \n"
                                 "tensors       2, 6 values\n"
                                 "metadata      epoch = 5\n"
                                 "metadata      global_step = 1099511627776\n"
                                 "metadata      lr = 1e-04\n"
                                 "metadata      pytorch-lightning_version = 1.4.2\n"
                                 "F32    a.weight  [2,2]\n"
                                 "F16    a.bias  [2]\n"
                                 "passed over   callbacks: 9 values, refers to "
                                 "pytorch_lightning.callbacks.model_checkpoint.ModelCheckpoint\n"
                                 "passed over   optimizer_states: 1 tensor\n"));
}

void TestWeightsFiles::convertWritesSafetensors()
{
    const CliRun run = runBuiltCli({u"convert"_qs, u"--json"_qs, lightning, path(u"out.safetensors"_qs)});
    QVERIFY2(run.exitCode == 0, run.error.constData());
    const json report = parsed(run.out);
    QCOMPARE(report.at("tensors").get<int>(), 2);
    QCOMPARE(report.at("bytes").get<qint64>(), QFileInfo(path(u"out.safetensors"_qs)).size());
    QCOMPARE(report.at("passed_over").size(), std::size_t{2});
    const json inspected = parsed(runBuiltCli({u"inspect"_qs, u"--json"_qs, path(u"out.safetensors"_qs)}).out);
    QCOMPARE(inspected.at("tensors").at(0).at("dtype").get<std::string>(), std::string("F16"));
    QCOMPARE(inspected.at("metadata").at("source").get<std::string>(), std::string("lightning"));
}

void TestWeightsFiles::damageIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("reason");
    const QByteArray good = bytesOf(lightning);
    QTest::newRow("truncated") << good.left(good.size() / 2) << QByteArray("does not end with a zip directory");
    QByteArray evil = good;
    const QByteArray module("pytorch_lightning.callbacks.model_checkpoint");
    evil.replace(module, QByteArray("posix.").leftJustified(module.size(), 'x'));
    QTest::newRow("changed") << evil << QByteArray("does not match its checksum");
    QTest::newRow("no weights file") << QByteArray("hello, world") << QByteArray("it is no weights file");
    QTest::newRow("empty") << QByteArray() << QByteArray("the file is empty");
}

void TestWeightsFiles::damageIsRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, reason);
    QFile file(path(u"bad.ckpt"_qs));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();
    for (const QStringList& command : {QStringList{u"inspect"_qs, file.fileName()},
                                       QStringList{u"convert"_qs, file.fileName(), path(u"none.safetensors"_qs)}}) {
        const CliRun run = runBuiltCli(command);
        QCOMPARE(run.exitCode, 4);
        QCOMPARE(run.out, QByteArray());
        QVERIFY2(run.error.contains("bad.ckpt: ") && run.error.contains(reason), run.error.constData());
        QVERIFY(!QFile::exists(path(u"none.safetensors"_qs)));
    }
}

void TestWeightsFiles::outputThatCannotBeWritten()
{
    const CliRun run = runBuiltCli({u"convert"_qs, lightning, path(u"absent/out.safetensors"_qs)});
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.error.contains("absent/out.safetensors: the file cannot be created"), run.error.constData());
}

void TestWeightsFiles::convertsTheReferenceCheckpoint()
{
    const QString checkpoint = QStringLiteral(UNOCCLUDE_SHARED_DATA "/golden/pix2gestalt-micro/checkpoint.ckpt");
    if (!QFile::exists(checkpoint))
        QSKIP("the golden data is not beside the repository");
    const CliRun run = runBuiltCli({u"convert"_qs, u"--json"_qs, checkpoint, path(u"micro.safetensors"_qs)});
    QVERIFY2(run.exitCode == 0, run.error.constData());
    const json report = parsed(run.out);
    QCOMPARE(report.at("architecture").get<std::string>(), std::string("pix2gestalt"));
    QVERIFY(report.at("moving_average").get<bool>());
    const json inspected = parsed(runBuiltCli({u"inspect"_qs, u"--json"_qs, path(u"micro.safetensors"_qs)}).out);
    QCOMPARE(inspected.at("architecture").get<std::string>(), std::string("pix2gestalt"));
    QCOMPARE(inspected.at("tensors").size(), report.at("tensors").get<std::size_t>());
}

QTEST_GUILESS_MAIN(TestWeightsFiles)
#include "tst_weights_files.moc"
