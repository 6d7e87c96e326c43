// SPDX-License-Identifier: Apache-2.0
#include "cli/support/run_cli.h"
#include "cocoa/cocoa_writer.h"
#include "support/occlusion_examples.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QProcess>
#include <QTest>

#include <nlohmann/json.hpp>

#include <algorithm>

using namespace unocclude;
using namespace unocclude::test;
using namespace Qt::StringLiterals;
using nlohmann::json;

/// Evaluation as a black box, with a completer that needs no network.
class TestEvaluate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void reportsFigures();
    void tableForPeople();
    void baselinesNeedNoModel();
    void orderOfTheFileChangesNothing();
    void limitTakesTheSameRegions();
    void filesInTheFolder();
    void goesOnWhereItWasKilled();
    void goesOnAfterSigkill();
    void anotherSeedNeedsAnotherFolder();
    void truePicturesGiveColourFigures();
    void aMissingPhotographCostsItsRegions();
    void detections();
    void refusals_data();
    void refusals();

private:
    QStringList job(const QStringList& more = {}) const;
    json figures(const QStringList& more) const;
    QString path(const QString& name) const { return m_installation.path(name); }

    Installation m_installation{u"libfake_inference.so"_qs};
};

namespace {

constexpr int photos = 40;

json parsed(const QByteArray& text)
{
    return json::parse(text.begin(), text.end(), nullptr, false);
}

QByteArray content(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QImage plainPhoto(QImage::Format format = QImage::Format_RGB888)
{
    QImage photo(exampleWidth, exampleHeight, format);
    photo.fill(QColor(90, 120, 30));
    return photo;
}

std::string withoutSeconds(json figures)
{
    figures.erase("seconds");
    return figures.dump();
}

} // namespace

void TestEvaluate::initTestCase()
{
    m_installation.write(u"share/unocclude/models/unocclude-compact.safetensors"_qs, "good weights");
    m_installation.write(u"truth.json"_qs, writeCocoa(occlusionExamples(photos)));
    m_installation.write(u"no-regions.json"_qs, "{\"images\":[],\"annotations\":[]}");
    m_installation.write(u"not.json"_qs, "{\"images\":");
    QVERIFY(QDir(path({})).mkpath(u"images"_qs));
    for (int i = 1; i <= photos; ++i)
        QVERIFY(plainPhoto().save(path(u"images/%1.png"_qs.arg(i))));
}

QStringList TestEvaluate::job(const QStringList& more) const
{
    return QStringList{u"evaluate"_qs, u"--ground-truth"_qs, path(u"truth.json"_qs), u"--images"_qs,
                       path(u"images"_qs)} +
           more;
}

json TestEvaluate::figures(const QStringList& more) const
{
    const CliRun run = m_installation.run(job(more) << u"--json"_qs);
    if (run.exitCode != 0)
        qWarning("%s", run.error.constData());
    return parsed(run.out);
}

void TestEvaluate::reportsFigures()
{
    const json all = figures({u"--samples"_qs, u"3"_qs, u"--seed"_qs, u"5"_qs});
    QCOMPARE(all.at("regions").get<int>(), photos);
    QCOMPARE(all.at("unoccluded").get<int>(), 2 * photos);
    for (const char* key :
         {"miou", "miou_first", "miou_best_of_n", "miou_hidden", "miou_hidden_first", "miou_hidden_best_of_n",
          "miou_visible", "miou_hull", "iou_of_sums", "iou_of_sums_hidden", "agreement", "seconds"})
        QVERIFY2(all.contains(key) && all.at(key).get<double>() > 0, key);
    QCOMPARE(all.at("miou_hidden_visible").get<double>(), 0.0);
    QVERIFY(all.at("miou_best_of_n").get<double>() >= all.at("miou_first").get<double>());
    QVERIFY(all.at("miou").get<double>() != all.at("iou_of_sums").get<double>());
    QCOMPARE(all.at("evaluation").at("settings").at("samples").get<int>(), 3);
    QCOMPARE(all.at("evaluation").at("settings").at("seed").get<int>(), 5);
    QCOMPARE(all.at("evaluation").at("model").at("name").get<std::string>(), std::string("fake"));
    int inBands = 0;
    for (const json& band : all.at("bands"))
        inBands += band.at("regions").get<int>();
    QCOMPARE(inBands, photos);
}

void TestEvaluate::tableForPeople()
{
    const CliRun run = m_installation.run(job());
    QCOMPARE(run.exitCode, 0);
    for (const char* text : {"40 regions", "vote", "best_of_n", "hull", "25 to 50 % hidden", "of sums"})
        QVERIFY2(run.out.contains(text), text);
    QVERIFY(run.error.contains("evaluating regions"));
    QCOMPARE(m_installation.run(job({u"-q"_qs})).error, QByteArray());
}

void TestEvaluate::baselinesNeedNoModel()
{
    const Installation bare{QString()};
    const CliRun run = bare.run(job({u"--predict"_qs, u"hull"_qs, u"--json"_qs}));
    QCOMPARE(run.exitCode, 0);
    const json hull = parsed(run.out), all = figures({});
    QCOMPARE(hull.at("miou").get<double>(), all.at("miou_hull").get<double>());
    QCOMPARE(hull.at("miou_hidden").get<double>(), all.at("miou_hidden_hull").get<double>());
    QCOMPARE(figures({u"--predict"_qs, u"visible"_qs}).at("miou").get<double>(), all.at("miou_visible").get<double>());
    QCOMPARE(bare.run(job()).exitCode, 5);
}

void TestEvaluate::orderOfTheFileChangesNothing()
{
    CocoaDataset shuffled = occlusionExamples(photos);
    std::ranges::reverse(shuffled.images);
    std::ranges::rotate(shuffled.annotations, shuffled.annotations.begin() + 11);
    for (CocoaAnnotation& annotation : shuffled.annotations)
        std::ranges::reverse(annotation.regions);
    const QString file = m_installation.write(u"shuffled.json"_qs, writeCocoa(shuffled));
    const auto csv = [&](const QString& truth, const QString& out) {
        const CliRun run = m_installation.run({u"evaluate"_qs, u"--ground-truth"_qs, truth, u"--images"_qs,
                                               path(u"images"_qs), u"--out"_qs, path(out), u"-q"_qs});
        return run.exitCode == 0 ? content(path(out + u"/regions.csv"_qs)) : QByteArray();
    };
    const QByteArray straight = csv(path(u"truth.json"_qs), u"straight"_qs);
    QVERIFY(straight.count('\n') == photos + 1);
    QCOMPARE(csv(file, u"shuffled"_qs), straight);
}

void TestEvaluate::limitTakesTheSameRegions()
{
    const auto linesOf = [&](const QString& limit, const QString& out) {
        m_installation.run(job({u"--limit"_qs, limit, u"--out"_qs, path(out), u"-q"_qs}));
        return content(path(out + u"/regions.csv"_qs)).split('\n');
    };
    const QList<QByteArray> few = linesOf(u"7"_qs, u"few"_qs), many = linesOf(u"20"_qs, u"many"_qs);
    QCOMPARE(few.size(), 9);
    QCOMPARE(few.first(8), many.first(8));
    QCOMPARE(linesOf(u"20"_qs, u"few"_qs), many); // a limited evaluation goes on to a longer one
}

void TestEvaluate::filesInTheFolder()
{
    const json all = figures({u"--out"_qs, path(u"files"_qs)});
    QCOMPARE(QDir(path(u"files"_qs)).entryList(QDir::Files | QDir::Hidden, QDir::Name),
             (QStringList{u"journal.jsonl"_qs, u"regions.csv"_qs, u"result.json"_qs, u"worst.png"_qs}));
    QCOMPARE(parsed(content(path(u"files/result.json"_qs))).dump(), all.dump());
    const QImage sheet(path(u"files/worst.png"_qs));
    QVERIFY(sheet.width() > 1000 && sheet.height() > 1000); // 24 tiles, six in a row
}

void TestEvaluate::goesOnWhereItWasKilled()
{
    const std::string whole = withoutSeconds(figures({u"--out"_qs, path(u"whole"_qs)}));
    const QByteArray journal = content(path(u"whole/journal.jsonl"_qs));
    const QByteArray csv = content(path(u"whole/regions.csv"_qs));
    for (const double share : {0.01, 0.4, 0.7, 0.9999}) {
        const QString out = u"torn-%1"_qs.arg(share);
        m_installation.write(out + u"/journal.jsonl"_qs, journal.left(qsizetype(share * double(journal.size()))));
        QCOMPARE(withoutSeconds(figures({u"--out"_qs, path(out)})), whole);
        QCOMPARE(content(path(out + u"/regions.csv"_qs)), csv);
    }
}

void TestEvaluate::goesOnAfterSigkill()
{
    const QStringList arguments = job({u"--out"_qs, path(u"killed"_qs)});
    const auto process = m_installation.start(arguments);
    QVERIFY(waitForText(*process, "evaluating regions: step"));
    process->kill();
    QVERIFY(process->waitForFinished());
    QVERIFY(content(path(u"killed/journal.jsonl"_qs)).count('\n') >= 1);
    QCOMPARE(withoutSeconds(figures({u"--out"_qs, path(u"killed"_qs)})),
             withoutSeconds(figures({u"--out"_qs, path(u"never-killed"_qs)})));
}

void TestEvaluate::anotherSeedNeedsAnotherFolder()
{
    QCOMPARE(m_installation.run(job({u"--out"_qs, path(u"seeds"_qs), u"--limit"_qs, u"2"_qs})).exitCode, 0);
    const CliRun run = m_installation.run(job({u"--out"_qs, path(u"seeds"_qs), u"--seed"_qs, u"8"_qs}));
    QCOMPARE(run.exitCode, 4);
    QVERIFY2(run.error.contains("belongs to another evaluation (\"settings\" is "), run.error.constData());
}

void TestEvaluate::truePicturesGiveColourFigures()
{
    QVERIFY(QDir(path({})).mkpath(u"pictures"_qs));
    QImage truth = plainPhoto(QImage::Format_RGBA8888);
    truth.setPixelColor(0, 0, Qt::transparent);
    for (int i = 1; i <= 10; ++i)
        QVERIFY(truth.save(path(u"pictures/%1-2.png"_qs.arg(i))));
    const json all = figures({u"--truth"_qs, path(u"pictures"_qs)});
    QCOMPARE(all.at("coloured_regions").get<int>(), 10);
    QVERIFY(all.at("psnr_hidden").get<double>() > 0);
    QVERIFY(all.at("ssim_hidden").get<double>() <= 1);
    QVERIFY(!figures({}).contains("psnr_hidden"));
}

void TestEvaluate::aMissingPhotographCostsItsRegions()
{
    QVERIFY(QDir(path({})).mkpath(u"some"_qs));
    for (int i = 1; i < photos; ++i)
        QVERIFY(plainPhoto().save(path(u"some/%1.png"_qs.arg(i))));
    m_installation.write(u"some/1.png"_qs, "no picture");
    const CliRun run = m_installation.run(
        {u"evaluate"_qs, u"--ground-truth"_qs, path(u"truth.json"_qs), u"--images"_qs, path(u"some"_qs), u"--json"_qs});
    QCOMPARE(run.exitCode, 3);
    const json all = parsed(run.out);
    QCOMPARE(all.at("regions").get<int>(), photos - 2);
    QCOMPARE(all.at("failed").size(), std::size_t{2});
    QCOMPARE(all.at("failed").at(0).at("regions").get<int>(), 1);
    QVERIFY(run.error.contains("1.png"));
    const CliRun none = m_installation.run(
        {u"evaluate"_qs, u"--ground-truth"_qs, path(u"truth.json"_qs), u"--images"_qs, path(u"lib"_qs)});
    QCOMPARE(none.exitCode, 4);
}

void TestEvaluate::detections()
{
    const QStringList arguments{u"evaluate"_qs, u"--ground-truth"_qs, path(u"truth.json"_qs), u"--detections"_qs,
                                path(u"truth.json"_qs)};
    const CliRun run = m_installation.run(arguments + QStringList{u"--json"_qs});
    QCOMPARE(run.exitCode, 0);
    QVERIFY(parsed(run.out).at("all").at("ap").get<double>() > 1 - 1e-9);
    QVERIFY(parsed(run.out).at("none").at("ar10").get<double>() == 1);
    const CliRun table = m_installation.run(arguments + QStringList{u"--against"_qs, u"visible"_qs});
    QVERIFY(table.out.contains("AR@100") && table.out.contains("heavy"));
}

void TestEvaluate::refusals_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QByteArray>("message");
    const QString truth = path(u"truth.json"_qs), images = path(u"images"_qs);
    const QStringList begin{u"evaluate"_qs, u"--ground-truth"_qs};
    QTest::newRow("nothing to compare") << begin + QStringList{truth} << 2 << QByteArray("--images");
    QTest::newRow("both") << begin + QStringList{truth, u"--images"_qs, images, u"--detections"_qs, truth} << 2
                          << QByteArray("--detections");
    QTest::newRow("no such prompt") << begin + QStringList{truth, u"--images"_qs, images, u"--prompt"_qs, u"line"_qs}
                                    << 2 << QByteArray("line");
    QTest::newRow("limit of none") << begin + QStringList{truth, u"--images"_qs, images, u"--limit"_qs, u"0"_qs} << 2
                                   << QByteArray("--limit");
    QTest::newRow("no such file") << begin + QStringList{u"absent.json"_qs, u"--images"_qs, images} << 4
                                  << QByteArray("absent.json");
    QTest::newRow("no JSON") << begin + QStringList{path(u"not.json"_qs), u"--images"_qs, images} << 4
                             << QByteArray("not.json");
    QTest::newRow("nothing occluded") << begin + QStringList{path(u"no-regions.json"_qs), u"--images"_qs, images} << 4
                                      << QByteArray("has no region of which a part is hidden");
    QTest::newRow("out is a file") << begin + QStringList{truth, u"--images"_qs, images, u"--out"_qs, truth} << 1
                                   << QByteArray("truth.json");
    QTest::newRow("damaged detections") << begin + QStringList{truth, u"--detections"_qs, path(u"not.json"_qs)} << 4
                                        << QByteArray("not.json");
}

void TestEvaluate::refusals()
{
    QFETCH(QStringList, arguments);
    const CliRun run = m_installation.run(arguments);
    QTEST(run.exitCode, "exitCode");
    QFETCH(QByteArray, message);
    QVERIFY2(run.error.contains(message), run.error.constData());
    QCOMPARE(run.out, QByteArray());
}

QTEST_GUILESS_MAIN(TestEvaluate)
#include "tst_evaluate.moc"
