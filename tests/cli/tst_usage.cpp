// SPDX-License-Identifier: Apache-2.0
#include "cli/support/run_cli.h"

#include <QTest>

using namespace unocclude::test;
using namespace Qt::StringLiterals;

/// Help, version, and every way to call the program wrongly. No module is installed: none of these may need one.
class TestUsage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void helpNamesEveryCommand();
    void everyHelpShowsTwoExamples_data();
    void everyHelpShowsTwoExamples();
    void versionIsOneLine();
    void misuseIsExplained_data();
    void misuseIsExplained();

private:
    Installation m_installation{QString()};
};

void TestUsage::helpNamesEveryCommand()
{
    const CliRun run = m_installation.run({u"--help"_qs});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.error, QByteArray());
    for (const char* command : {"complete", "segment", "evaluate", "convert", "inspect", "pairs", "train", "models",
                                "validate", "bench", "devices", "self-test"})
        QVERIFY2(run.out.contains(QByteArray("\n  ") + command + ' '), command);
}

void TestUsage::everyHelpShowsTwoExamples_data()
{
    QTest::addColumn<QStringList>("command");
    const auto row = [](const char* words) { QTest::newRow(words) << QString::fromLatin1(words).split(u' '); };
    row("complete");
    row("segment");
    row("evaluate");
    row("convert");
    row("inspect");
    row("pairs build");
    row("pairs preview");
    row("pairs export");
    row("train completion");
    row("train click");
    row("models list");
    row("models verify");
    row("validate");
    row("bench");
    row("devices");
    row("self-test");
}

void TestUsage::everyHelpShowsTwoExamples()
{
    QFETCH(QStringList, command);
    const CliRun run = m_installation.run(command + QStringList{u"--help"_qs});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.error, QByteArray());
    const QByteArray example = "\n  unocclude-cli " + command.join(u' ').toLatin1();
    QVERIFY(run.out.count(example) >= 2);
    for (const char* option : {"--device", "--threads", "--seed", "--model", "--quiet", "--verbose", "--json"})
        QVERIFY2(run.out.contains(option), option);
}

void TestUsage::versionIsOneLine()
{
    const CliRun run = m_installation.run({u"--version"_qs});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.error, QByteArray());
    QVERIFY(run.out.startsWith("unocclude-cli "));
    QCOMPARE(run.out.count('\n'), 1);
}

void TestUsage::misuseIsExplained_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QByteArray>("error");
    const auto row = [](const char* arguments, const char* error) {
        QTest::newRow(arguments) << QString::fromLatin1(arguments)
                                 << QByteArray("unocclude-cli: error: ") + error + '\n';
    };
    row("complte a.jpg", "There is no command \"complte\". Did you mean complete?");
    row("pairs bild", "There is no command \"bild\". Did you mean build?");
    row("frobnicate", "There is no command \"frobnicate\".");
    row("inspect a --jsn", "There is no option --jsn. Did you mean --json?");
    row("complete a.jpg --point 1,2 --sample=3 --out b", "There is no option --sample. Did you mean --samples?");
    row("complete a.jpg --point 1,2 --frobnicate --out b", "There is no option --frobnicate.");
    row("complete a.jpg --point 1 --out b", "--point: \"1\" is not a point: X,Y or X,Y,+ or X,Y,-.");
    row("complete a.jpg --point 1,nan --out b", "--point: \"1,nan\" is not a point: X,Y or X,Y,+ or X,Y,-.");
    row("complete a.jpg --point 1,2,x --out b", "--point: \"1,2,x\" is not a point: X,Y or X,Y,+ or X,Y,-.");
    row("complete a.jpg --box 5,5,1,9 --out b",
        "--box: \"5,5,1,9\" is not a box: X0,Y0,X1,Y1 with X0 < X1 and Y0 < Y1.");
    row("complete a.jpg --out b", "Say which object is meant, by --point or --box or by --mask.");
    row("complete a.jpg --point 1,2 --mask m.png --out b",
        "Say which object is meant, by --point or --box or by --mask.");
    row("complete a.jpg --point 1,2 --sampler dpmpp --eta 1 --out b", "--eta belongs to --sampler ddim.");
    row("complete a.jpg --point 1,2 --tier fast --eta 1 --out b", "--eta belongs to --sampler ddim.");
    row("complete a.jpg --point 1,2 --tier exact --spacing karras --out b", "--spacing belongs to --sampler dpmpp.");
    row("complete a.jpg --point 1,2 --spacing karras --out b", "--spacing belongs to --sampler dpmpp.");
    row("complete a.jpg --point 1,2 --spacing karras --sampler ddim --out b", "--spacing belongs to --sampler dpmpp.");
    for (const char* interval : {"5", "5,0.3", "-1,3", "0,0", "a,3", "1,2,3", "nan,nan"})
        row(("complete a.jpg --point 1,2 --guidance-interval=" + std::string(interval) + " --out b").c_str(),
            ("--guidance-interval: \"" + std::string(interval) +
             "\" is no interval of noise-to-signal ratios: A,B with 0 <= A < B, where B may be inf.")
                .c_str());
    row("complete a.jpg --point 1,2 --samples 17 --out b", "--samples: Value 17 not in range 1 to 16.");
    row("complete a.jpg --point 1,2", "--out is required.");
    row("segment a.jpg --out b.png", "Say which object is meant, by --point or --box.");
    row("bench --only unet", "--only, --batch, --repeats, --against and --compile belong to --suite engine.");
    row("bench --suite engine --compile", "--compile requires --against.");
    row("bench --scenes a.json", "--scenes, --split, --segmenters, --limit and --clicks belong to --suite click.");
    row("bench --suite click", "--suite click needs --scenes.");
    row("bench --suite click --scenes a.json --clicks 4", "--clicks: Value 4 not in range 5 to 1000.");
    row("inspect a --device gpu", "--device: \"gpu\" is not a device: auto, cpu, cuda or cuda:N.");
}

void TestUsage::misuseIsExplained()
{
    QFETCH(QString, arguments);
    QFETCH(QByteArray, error);
    const CliRun run = m_installation.run(arguments.split(u' '));
    QCOMPARE(run.error, error);
    QCOMPARE(run.out, QByteArray());
    QCOMPARE(run.exitCode, 2);
}

QTEST_GUILESS_MAIN(TestUsage)
#include "tst_usage.moc"
