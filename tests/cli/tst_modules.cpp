// SPDX-License-Identifier: Apache-2.0
#include "cli/support/run_cli.h"

#include <QFile>
#include <QFileInfo>
#include <QTest>

#include <nlohmann/json.hpp>

using namespace unocclude::test;
using namespace Qt::StringLiterals;
using nlohmann::json;

/// The commands that only hand work to the inference module, and what happens where it is missing or wrong.
class TestModules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void missingModule();
    void damagedModule();
    void moduleOfAnotherVersion();
    void inspectAsText();
    void inspectAsJson();
    void convertTellsWhatItTook();
    void convertRefusesDamage();
    void trainingReportsLineByLine();
    void trainingAsOneObject();
    void quietTrainingGivesDataOnly();
    void completionTrainingTakesAModel();
    void clickTrainingTakesAModel();
    void pairsBuild();
    void pairsPreviewRefuses();
    void selfTestAsText();
    void failedSelfTest();
    void engineBenchAsText();
    void engineBenchAsJson();
    void engineBenchThatFails();
    void devicesAsText();
    void devicesAsJson();
    void modelsList();
    void modelsVerify();
    void missingWeights();
    void ownFolderComesFirst();
    void missingManifest();

private:
    Installation m_installation{u"libfake_inference.so"_qs};
};

namespace {

json parsed(const QByteArray& text)
{
    return json::parse(text.begin(), text.end(), nullptr, false);
}

const QString weightsFile = u"share/unocclude/models/unocclude-compact.safetensors"_qs;

} // namespace

void TestModules::initTestCase()
{
    m_installation.write(weightsFile, "good weights");
}

void TestModules::missingModule()
{
    const Installation bare{QString()};
    const CliRun run = bare.run({u"inspect"_qs, u"x.safetensors"_qs});
    QCOMPARE(run.exitCode, 5);
    QCOMPARE(run.out, QByteArray());
    QCOMPARE(run.error,
             "unocclude-cli: error: The module libunocclude_inference.so that runs the networks was not found in " +
                 bare.path(u"lib/unocclude"_qs).toUtf8() + " or " + bare.path(u"lib"_qs).toUtf8() + ".\n");
}

void TestModules::damagedModule()
{
    const Installation broken{QString()};
    broken.write(u"lib/unocclude/libunocclude_inference.so"_qs, "no library");
    const CliRun run = broken.run({u"inspect"_qs, u"x.safetensors"_qs});
    QCOMPARE(run.exitCode, 5);
    QVERIFY2(run.error.contains("The module that runs the networks could not be loaded"), run.error.constData());
}

void TestModules::moduleOfAnotherVersion()
{
    const Installation foreign{u"libforeign_module.so"_qs};
    const CliRun run = foreign.run({u"inspect"_qs, u"x.safetensors"_qs});
    QCOMPARE(run.exitCode, 5);
    QVERIFY2(
        run.error.contains("belongs to another version of this program: its interface has number -1, expected was"),
        run.error.constData());
}

void TestModules::inspectAsText()
{
    const CliRun run = m_installation.run({u"inspect"_qs, u"x.safetensors"_qs});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.error, QByteArray());
    QCOMPARE(run.out, QByteArray("format        safetensors\n"
                                 "architecture  compact-unet\n"
                                 "options       {\"width\":64}\n"
                                 "tensors       2, 12 values\n"
                                 "metadata      licence = Apache-2.0\n"
                                 "F16    out.weight  [4,2]\n"
                                 "F16    out.bias  [4]\n"
                                 "passed over   optimizer\n"));
}

void TestModules::inspectAsJson()
{
    const CliRun run = m_installation.run({u"inspect"_qs, u"--json"_qs, u"x.safetensors"_qs});
    QCOMPARE(run.exitCode, 0);
    const json expected = {{"format", "safetensors"},
                           {"architecture", "compact-unet"},
                           {"options", {{"width", 64}}},
                           {"metadata", {{"licence", "Apache-2.0"}}},
                           {"values", 12},
                           {"tensors",
                            {{{"name", "out.weight"}, {"dtype", "F16"}, {"shape", {4, 2}}},
                             {{"name", "out.bias"}, {"dtype", "F16"}, {"shape", {4}}}}},
                           {"passed_over", {"optimizer"}}};
    QCOMPARE(parsed(run.out).dump(), expected.dump());
}

void TestModules::convertTellsWhatItTook()
{
    const CliRun plain = m_installation.run({u"convert"_qs, u"x.ckpt"_qs, u"y"_qs});
    QCOMPARE(plain.exitCode, 0);
    QCOMPARE(plain.out, QByteArray());
    QVERIFY2(plain.error.contains("y holds 2 tensors with the moving average of the weights, 0.0 MB; 1 tensors of the "
                                  "checkpoint were left out."),
             plain.error.constData());
    const CliRun run = m_installation.run({u"convert"_qs, u"-q"_qs, u"--json"_qs, u"--raw"_qs, u"x.ckpt"_qs, u"y"_qs});
    QCOMPARE(run.error, QByteArray());
    const json expected = {{"file", "y"},           {"architecture", "pix2gestalt"},
                           {"dtype", "fp16"},       {"moving_average", false},
                           {"tensors", 2},          {"bytes", 2000},
                           {"left_out", {"betas"}}, {"passed_over", {"callbacks: 1 value"}}};
    QCOMPARE(parsed(run.out).dump(), expected.dump());
}

void TestModules::convertRefusesDamage()
{
    const CliRun run = m_installation.run({u"convert"_qs, u"damaged.ckpt"_qs, u"y"_qs});
    QCOMPARE(run.exitCode, 4);
    QCOMPARE(m_installation.run({u"convert"_qs, u"--dtype"_qs, u"fp8"_qs, u"x"_qs, u"y"_qs}).exitCode, 2);
}

void TestModules::trainingReportsLineByLine()
{
    const CliRun run = m_installation.run({u"train"_qs, u"completion"_qs, u"--bank"_qs, u"b"_qs, u"--out"_qs, u"w"_qs,
                                           u"--minutes"_qs, u"2.5"_qs, u"--seed"_qs, u"9"_qs, u"--resume"_qs, u"s"_qs});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.error, QByteArray());
    QCOMPARE(run.out, QByteArray("{\"minutes\":2.5,\"seed\":9}\n{\"resume\":\"s\"}\n"));
}

void TestModules::trainingAsOneObject()
{
    const CliRun run =
        m_installation.run({u"train"_qs, u"completion"_qs, u"--bank"_qs, u"b"_qs, u"--out"_qs, u"w"_qs, u"--json"_qs});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.error, QByteArray("unocclude-cli: {\"minutes\":90,\"seed\":0}\nunocclude-cli: {\"resume\":\"\"}\n"));
    QCOMPARE(run.out, QByteArray("{\"resume\":\"\"}\n"));
}

void TestModules::quietTrainingGivesDataOnly()
{
    const CliRun run = m_installation.run(
        {u"train"_qs, u"completion"_qs, u"--bank"_qs, u"b"_qs, u"--out"_qs, u"w"_qs, u"--json"_qs, u"-q"_qs});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.error, QByteArray());
    QCOMPARE(run.out, QByteArray("{\"resume\":\"\"}\n"));
}

void TestModules::completionTrainingTakesAModel()
{
    const QString model = m_installation.write(u"wide.safetensors"_qs, "weights");
    const QStringList arguments{u"train"_qs, u"completion"_qs, u"--bank"_qs, u"b"_qs,
                                u"--out"_qs, u"w"_qs,          u"--model"_qs};
    const CliRun run = m_installation.run(arguments + QStringList{model});
    QCOMPARE(run.exitCode, 0);
    QVERIFY2(run.out.endsWith("{\"model\":\"" + model.toUtf8() + "\"}\n"), run.out.constData());
    QCOMPARE(m_installation.run(arguments + QStringList{u"absent.safetensors"_qs}).exitCode, 5);
}

void TestModules::clickTrainingTakesAModel()
{
    const QString model = m_installation.write(u"mobile_sam.pt"_qs, "weights");
    const CliRun run = m_installation.run({u"train"_qs, u"click"_qs, u"--bank"_qs, u"b"_qs, u"--out"_qs, u"w"_qs,
                                           u"--model"_qs, model, u"--minutes"_qs, u"7"_qs});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.out, "{\"minutes\":7,\"seed\":0}\n{\"resume\":\"\"}\n{\"model\":\"" + model.toUtf8() + "\"}\n");
}

void TestModules::pairsBuild()
{
    const CliRun run = m_installation.run({u"pairs"_qs, u"build"_qs, u"--objects"_qs, u"bin"_qs, u"lib"_qs,
                                           u"--backgrounds"_qs, u"data"_qs, u"--out"_qs, u"b.bank"_qs});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.out, QByteArray("{\"objects\":2}\n{\"bank\":\"b.bank\"}\n"));
}

void TestModules::pairsPreviewRefuses()
{
    const CliRun run = m_installation.run({u"pairs"_qs, u"preview"_qs, u"b.bank"_qs, u"--out"_qs, u"s.png"_qs});
    QCOMPARE(run.exitCode, 4);
    QCOMPARE(run.out, QByteArray());
    QCOMPARE(run.error, QByteArray("unocclude-cli: error: b.bank is not a bank of pairs.\n"));
}

void TestModules::selfTestAsText()
{
    const CliRun run = m_installation.run({u"self-test"_qs, u"--golden"_qs, u"good"_qs});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.error, QByteArray());
    QCOMPARE(run.out, QByteArray("ok      2.50e-07   1e-05  unet.out\n"
                                 "ok      5.00e-01   1e-05  vae.out\n"
                                 "passed over  sam\n"));
}

void TestModules::failedSelfTest()
{
    const CliRun run = m_installation.run({u"self-test"_qs, u"--golden"_qs, u"bad"_qs, u"--json"_qs});
    QCOMPARE(run.exitCode, 1);
    const json expected = {{"passed", false},
                           {"comparisons",
                            {{{"tensor", "unet.out"}, {"error", 2.5e-7}, {"tolerance", 1e-5}, {"passed", true}},
                             {{"tensor", "vae.out"}, {"error", 0.5}, {"tolerance", 1e-5}, {"passed", false}}}},
                           {"passed_over", {"sam"}}};
    QCOMPARE(parsed(run.out).dump(), expected.dump());
}

void TestModules::engineBenchAsText()
{
    const CliRun run = m_installation.run({u"bench"_qs, u"--suite"_qs, u"engine"_qs, u"--only"_qs, u"unet,clip"_qs});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.out, QByteArray("a table\n"));
    QCOMPARE(run.error, QByteArray("unocclude-cli: timing unet+clip\n"));
}

void TestModules::engineBenchAsJson()
{
    const CliRun run = m_installation.run({u"bench"_qs, u"--suite"_qs, u"engine"_qs, u"--batch"_qs, u"2,4"_qs,
                                           u"--repeats"_qs, u"3"_qs, u"--json"_qs, u"--quiet"_qs});
    QCOMPARE(run.exitCode, 0);
    QVERIFY(parsed(run.out) == json({{"batches", {2, 4}}, {"repeats", 3}, {"weights", ""}}));
    QCOMPARE(run.error, QByteArray());
    const CliRun embedded =
        m_installation.run({u"bench"_qs, u"--suite"_qs, u"engine"_qs, u"--model"_qs, u"embedded"_qs, u"--json"_qs});
    QVERIFY(QByteArray::fromStdString(parsed(embedded.out).at("weights").get<std::string>())
                .endsWith("unocclude-compact.safetensors"));
}

void TestModules::engineBenchThatFails()
{
    const CliRun run =
        m_installation.run({u"bench"_qs, u"--suite"_qs, u"engine"_qs, u"--against"_qs, u"broken"_qs, u"--quiet"_qs});
    QCOMPARE(run.exitCode, 1);
    QCOMPARE(run.out, QByteArray());
    QCOMPARE(run.error, QByteArray("unocclude-cli: error: The program to compare with failed.\n"));
}

void TestModules::devicesAsText()
{
    const CliRun run = m_installation.run({u"devices"_qs});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.error, QByteArray());
    QCOMPARE(run.out, "cpu      the processor\n"
                      "cuda:0   Old, 2.0 GB of memory; not used: It is too old.\n"
                      "cuda:1   New, 79.1 GB of 80.0 GB free  (used where no device is named)\n");
}

void TestModules::devicesAsJson()
{
    const CliRun run = m_installation.run({u"devices"_qs, u"--json"_qs});
    QCOMPARE(run.exitCode, 0);
    const json expected = {{"automatic", "cuda:1"},
                           {"cards",
                            {{{"device", "cuda:0"},
                              {"name", "Old"},
                              {"total_bytes", 2000000000},
                              {"free_bytes", nullptr},
                              {"problem", "It is too old."}},
                             {{"device", "cuda:1"},
                              {"name", "New"},
                              {"total_bytes", 80000000000},
                              {"free_bytes", 79100000000},
                              {"problem", ""}}}},
                           {"cuda_problem", ""}};
    QVERIFY2(parsed(run.out) == expected, run.out.constData());
}

void TestModules::modelsList()
{
    const CliRun run = m_installation.run({u"models"_qs, u"list"_qs, u"--json"_qs});
    QCOMPARE(run.exitCode, 0);
    const json list = parsed(run.out);
    QCOMPARE(list.at("models").at(0).at("name").get<std::string>(), std::string("embedded"));
    QCOMPARE(list.at("models").at(0).at("path").get<std::string>(), m_installation.path(weightsFile).toStdString());
    QCOMPARE(list.at("folders").size(), std::size_t(2));
    QStringList clickModels;
    for (const json& model : list.at("models"))
        if (model.at("purpose") == "click" && model.at("path") == "" && model.at("source") != "")
            clickModels << QString::fromStdString(model.at("name").get<std::string>());
    QCOMPARE(clickModels, QStringList({u"mobile-sam"_qs, u"sam-vit-b"_qs, u"sam-vit-l"_qs, u"sam-vit-h"_qs}));
}

void TestModules::modelsVerify()
{
    const QString compact = m_installation.path(weightsFile);
    const QString click = QFileInfo(compact).path() + u"/unocclude-click.safetensors"_qs;
    QVERIFY(QFile::copy(compact, click));
    const CliRun run = m_installation.run({u"models"_qs, u"verify"_qs});
    QVERIFY(QFile::remove(click));
    QCOMPARE(run.error, QByteArray());
    QCOMPARE(run.exitCode, 0);
    const QByteArray hash = "c4417b709481e93ef2ee75b317f53ce3fbce9b638e1bee8e9e6e46165c746521  ";
    QCOMPARE(run.out, hash + compact.toUtf8() + '\n' + hash + click.toUtf8() + '\n');
}

void TestModules::missingWeights()
{
    const Installation without{u"libfake_inference.so"_qs};
    const CliRun run = without.run({u"models"_qs, u"verify"_qs});
    QCOMPARE(run.exitCode, 5);
    QVERIFY2(
        run.error.contains("The weights unocclude-compact.safetensors of the model \"embedded\" were not found in " +
                           without.path(u"data/unocclude/models"_qs).toUtf8()),
        run.error.constData());
}

void TestModules::ownFolderComesFirst()
{
    const QString own = m_installation.write(u"data/unocclude/models/unocclude-compact.safetensors"_qs, "own weights");
    const CliRun run = m_installation.run({u"models"_qs, u"list"_qs});
    QVERIFY(QFile::remove(own));
    QCOMPARE(run.out.split('\n').first(), "embedded      completion    " + own.toUtf8());
}

void TestModules::missingManifest()
{
    const Installation without{QString()};
    QVERIFY(QFile::remove(without.path(u"share/unocclude/models/manifest.json"_qs)));
    const CliRun run = without.run({u"models"_qs, u"list"_qs});
    QCOMPARE(run.exitCode, 5);
    QVERIFY2(run.error.contains("The list of models manifest.json was not found in"), run.error.constData());
}

QTEST_GUILESS_MAIN(TestModules)
#include "tst_modules.moc"
