// SPDX-License-Identifier: Apache-2.0
#include "cli/support/run_cli.h"

#include <QDir>
#include <QImage>
#include <QProcess>
#include <QTest>

#include <nlohmann/json.hpp>

#include <csignal>
#include <sys/types.h>

using namespace unocclude::test;
using namespace Qt::StringLiterals;
using nlohmann::json;

/// The main job as a black box, with a completer that needs no network.
class TestComplete : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void writesAllOutputs();
    void resultNamesEverything();
    void samplingOptionsAreOnRecord();
    void theFastTierIsTheModelsOwn();
    void wholeImageIsShown();
    void annotationIsCocoa();
    void sameSeedGivesSameFiles();
    void pointChoosesTheObject();
    void fewerSamplesLeaveNoOlderOnes();
    void oneBadAmongSeveral();
    void equalStemsGetFoldersOfTheirOwn();
    void jsonIsOneObject();
    void quietSaysNothing();
    void refusals_data();
    void refusals();
    void signalStopsWork_data();
    void signalStopsWork();

private:
    QString out(const QString& name) const { return m_installation.path(u"out/"_qs + name); }
    QStringList job(const QString& name, const QStringList& more = {}) const;

    Installation m_installation{u"libfake_inference.so"_qs};
    QString m_photo;
    QString m_mask;
};

namespace {

constexpr QSize photoSize(120, 90);
constexpr QRect visibleBox(40, 30, 30, 20);

/// A blue box on green.
QImage boxPhoto()
{
    QImage photo(photoSize, QImage::Format_RGB888);
    photo.fill(QColor(60, 140, 60));
    for (int y = visibleBox.top(); y <= visibleBox.bottom(); ++y)
        for (int x = visibleBox.left(); x <= visibleBox.right(); ++x)
            photo.setPixelColor(x, y, QColor(30, 40, 200));
    return photo;
}

QImage boxMask()
{
    QImage mask(photoSize, QImage::Format_Grayscale8);
    mask.fill(Qt::black);
    for (int y = visibleBox.top(); y <= visibleBox.bottom(); ++y)
        for (int x = visibleBox.left(); x <= visibleBox.right(); ++x)
            mask.setPixelColor(x, y, Qt::white);
    return mask;
}

QByteArray content(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

json parsed(const QByteArray& text)
{
    return json::parse(text.begin(), text.end(), nullptr, false);
}

const QStringList allOutputs = {u"amodal-1.png"_qs,      u"amodal-2.png"_qs, u"amodal-3.png"_qs, u"annotation.json"_qs,
                                u"contact-sheet.png"_qs, u"result.json"_qs,  u"sample-1.png"_qs, u"sample-2.png"_qs,
                                u"sample-3.png"_qs,      u"visible.png"_qs,  u"vote-map.png"_qs, u"vote.png"_qs};

QStringList filesIn(const QString& folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

} // namespace

void TestComplete::initTestCase()
{
    m_installation.write(u"share/unocclude/models/unocclude-compact.safetensors"_qs, "good weights");
    m_installation.write(u"bad.safetensors"_qs, "bad weights");
    m_installation.write(u"not-a-picture.jpg"_qs, "this is no picture");
    m_installation.write(u"a-file"_qs, "");
    m_photo = m_installation.path(u"photo.png"_qs);
    m_mask = m_installation.path(u"mask.png"_qs);
    QVERIFY(boxPhoto().save(m_photo));
    QVERIFY(boxMask().save(m_mask));
    QVERIFY(QDir(m_installation.path({})).mkpath(u"other"_qs));
    QVERIFY(boxPhoto().save(m_installation.path(u"other/photo.png"_qs)));
    QImage black(photoSize, QImage::Format_Grayscale8);
    black.fill(Qt::black);
    QVERIFY(black.save(m_installation.path(u"black.png"_qs)));
    QVERIFY(boxMask().copy(0, 0, 50, 90).save(m_installation.path(u"small.png"_qs)));
}

QStringList TestComplete::job(const QString& name, const QStringList& more) const
{
    return QStringList{u"complete"_qs, m_photo,      u"--mask"_qs, m_mask,      u"--samples"_qs,
                       u"3"_qs,        u"--seed"_qs, u"5"_qs,      u"--out"_qs, out(name)} +
           more;
}

void TestComplete::writesAllOutputs()
{
    const CliRun run = m_installation.run(job(u"all"_qs));
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.out, out(u"all"_qs).toUtf8() + '\n');
    QCOMPARE(run.error, "unocclude-cli: " + m_photo.toUtf8() + ": step 1 of 4\n");
    QCOMPARE(filesIn(out(u"all"_qs)), allOutputs);

    QCOMPARE(QImage(out(u"all/visible.png"_qs)).convertToFormat(QImage::Format_Grayscale8), boxMask());
    const QImage sample(out(u"all/sample-2.png"_qs));
    QVERIFY(sample.hasAlphaChannel());
    QCOMPARE(sample.size(), photoSize);
    QCOMPARE(sample.pixelColor(visibleBox.center()), boxPhoto().pixelColor(visibleBox.center()));
    QCOMPARE(sample.pixelColor(0, 0).alpha(), 0);
    for (const QString& mask : {u"amodal-1.png"_qs, u"vote.png"_qs, u"vote-map.png"_qs})
        QCOMPARE(QImage(out(u"all/"_qs + mask)).pixelColor(visibleBox.center()), QColor(Qt::white));
    QVERIFY(QImage(out(u"all/contact-sheet.png"_qs)).width() > 4 * 320);
}

void TestComplete::resultNamesEverything()
{
    QCOMPARE(m_installation.run(job(u"result"_qs, {u"--steps"_qs, u"3"_qs, u"--guidance"_qs, u"2"_qs})).exitCode, 0);
    const json result = parsed(content(out(u"result/result.json"_qs)));
    QVERIFY(result.is_object());
    QCOMPARE(result.at("image").get<std::string>(), m_photo.toStdString());
    QCOMPARE(result.at("prompt").at("mask").get<std::string>(), m_mask.toStdString());
    QCOMPARE(result.at("model").at("name").get<std::string>(), std::string("fake"));
    QCOMPARE(result.at("model").at("sha256").get<std::string>().size(), std::size_t(64));
    QCOMPARE(result.at("settings").at("steps").get<int>(), 3);
    QCOMPARE(result.at("settings").at("guidance").get<double>(), 2.0);
    QCOMPARE(result.at("settings").at("sampler").get<std::string>(), std::string("ddim"));
    QCOMPARE(result.at("settings").at("geometry").get<std::string>(), std::string("crop"));
    QVERIFY(!result.at("settings").contains("guidance_interval") && !result.at("settings").contains("spacing"));
    QCOMPARE(result.at("visible").at("area").get<int>(), visibleBox.width() * visibleBox.height());
    QCOMPARE(result.at("samples").size(), std::size_t(3));
    QCOMPARE(result.at("samples").at(2).at("seed").get<int>(), 7);
    QVERIFY(result.at("samples").at(0).at("area").get<int>() >= result.at("visible").at("area").get<int>());
    QVERIFY(result.at("vote").at("area").get<int>() > 0);
    for (const char* stage : {"decoding", "segmenting", "conditioning", "sampling", "compositing"})
        QVERIFY2(result.at("seconds").at(stage).is_number(), stage);
}

void TestComplete::samplingOptionsAreOnRecord()
{
    const QStringList chosen = {u"--sampler"_qs, u"dpmpp"_qs, u"--spacing"_qs, u"karras"_qs, u"--guidance-interval"_qs};
    QCOMPARE(m_installation.run(job(u"options"_qs, chosen + QStringList{u"0.3,5"_qs})).exitCode, 0);
    const json settings = parsed(content(out(u"options/result.json"_qs))).at("settings");
    QCOMPARE(settings.at("sampler").get<std::string>(), std::string("dpmpp"));
    QCOMPARE(settings.at("spacing").get<std::string>(), std::string("karras"));
    QCOMPARE(settings.at("guidance_interval").dump(), std::string("[0.3,5.0]"));
    QCOMPARE(m_installation.run(job(u"endless"_qs, chosen + QStringList{u"1,inf"_qs})).exitCode, 0);
    const json endless = parsed(content(out(u"endless/result.json"_qs))).at("settings");
    QCOMPARE(endless.at("guidance_interval").dump(), std::string("[1.0,null]"));
}

void TestComplete::theFastTierIsTheModelsOwn()
{
    QCOMPARE(m_installation.run(job(u"fast"_qs, {u"--tier"_qs, u"fast"_qs})).exitCode, 0);
    const json settings = parsed(content(out(u"fast/result.json"_qs))).at("settings");
    QCOMPARE(settings.at("sampler").get<std::string>(), std::string("dpmpp"));
    QCOMPARE(settings.at("guidance_interval").dump(), std::string("[0.3,5.0]"));
    QCOMPARE(settings.at("guidance").get<double>(), 1.5);
}

void TestComplete::wholeImageIsShown()
{
    QCOMPARE(m_installation.run(job(u"image"_qs, {u"--geometry"_qs, u"image"_qs})).exitCode, 0);
    QCOMPARE(filesIn(out(u"image"_qs)), allOutputs);
    const json result = parsed(content(out(u"image/result.json"_qs)));
    QCOMPARE(result.at("settings").at("geometry").get<std::string>(), std::string("image"));
    const json region = {{"x", 0}, {"y", 0}, {"width", photoSize.width()}, {"height", photoSize.height()}};
    QVERIFY(result.at("samples").at(0).at("region") == region);
    const QImage sample(out(u"image/sample-1.png"_qs));
    QCOMPARE(sample.size(), photoSize);
    QCOMPARE(sample.pixelColor(visibleBox.center()), boxPhoto().pixelColor(visibleBox.center()));
    QCOMPARE(sample.pixelColor(0, 0).alpha(), 0);
}

void TestComplete::annotationIsCocoa()
{
    QCOMPARE(m_installation.run(job(u"cocoa"_qs)).exitCode, 0);
    const json annotation = parsed(content(out(u"cocoa/annotation.json"_qs)));
    QCOMPARE(annotation.at("images").at(0).at("file_name").get<std::string>(), std::string("photo.png"));
    QCOMPARE(annotation.at("images").at(0).at("width").get<int>(), photoSize.width());
    QCOMPARE(annotation.at("annotations").size(), std::size_t(1));
    const json region = annotation.at("annotations").at(0).at("regions").at(0);
    const json result = parsed(content(out(u"cocoa/result.json"_qs)));
    QCOMPARE(m_installation.run({u"validate"_qs, u"--strict"_qs, out(u"cocoa/annotation.json"_qs)}).exitCode, 0);
    QVERIFY(region.at("segmentation").size() >= 6);
    QCOMPARE(region.at("order").get<int>(), 1);
    QCOMPARE(region.at("area").get<int>(), result.at("vote").at("area").get<int>());
    QVERIFY(region.contains("visible_mask"));
    QVERIFY(region.contains("invisible_mask"));
}

void TestComplete::sameSeedGivesSameFiles()
{
    QCOMPARE(m_installation.run(job(u"first"_qs)).exitCode, 0);
    QCOMPARE(m_installation.run(job(u"second"_qs)).exitCode, 0);
    for (const QString& file : allOutputs) {
        if (file != u"result.json") // holds seconds
            QCOMPARE(content(out(u"first/"_qs + file)), content(out(u"second/"_qs + file)));
    }
}

void TestComplete::pointChoosesTheObject()
{
    const CliRun run = m_installation.run({u"complete"_qs, m_photo, u"--point"_qs, u"55,40"_qs, u"--point"_qs,
                                           u"5,5,-"_qs, u"--out"_qs, out(u"point"_qs)});
    QCOMPARE(run.exitCode, 0);
    const QImage visible(out(u"point/visible.png"_qs));
    QCOMPARE(visible.pixelColor(55, 40), QColor(Qt::white));
    QCOMPARE(visible.pixelColor(5, 5), QColor(Qt::black));
    const json prompt = parsed(content(out(u"point/result.json"_qs))).at("prompt");
    QCOMPARE(prompt.at("points").at(1).at("positive").get<bool>(), false);
    QVERIFY(prompt.contains("segmenter"));
}

void TestComplete::fewerSamplesLeaveNoOlderOnes()
{
    QCOMPARE(m_installation.run(job(u"again"_qs)).exitCode, 0);
    QCOMPARE(m_installation.run(job(u"again"_qs, {u"--samples"_qs, u"1"_qs})).exitCode, 2); // given twice
    QStringList one = job(u"again"_qs);
    one[one.indexOf(u"3"_qs)] = u"1"_qs;
    QCOMPARE(m_installation.run(one).exitCode, 0);
    QVERIFY(QFile::exists(out(u"again/sample-1.png"_qs)));
    QVERIFY(!QFile::exists(out(u"again/sample-2.png"_qs)));
    QVERIFY(!QFile::exists(out(u"again/amodal-3.png"_qs)));
}

void TestComplete::oneBadAmongSeveral()
{
    QStringList several = job(u"several"_qs);
    several.insert(2, m_installation.path(u"not-a-picture.jpg"_qs));
    several.insert(3, m_installation.path(u"other/second.png"_qs));
    QVERIFY(boxPhoto().save(m_installation.path(u"other/second.png"_qs)));
    const CliRun run = m_installation.run(several);
    QCOMPARE(run.exitCode, 3);
    QVERIFY(run.error.contains("not-a-picture.jpg"));
    QCOMPARE(run.out, out(u"several/photo"_qs).toUtf8() + '\n' + out(u"several/second"_qs).toUtf8() + '\n');
    QCOMPARE(filesIn(out(u"several/photo"_qs)), allOutputs);
    QCOMPARE(filesIn(out(u"several/second"_qs)), allOutputs);
    QVERIFY(!QFile::exists(out(u"several/not-a-picture"_qs)));
}

void TestComplete::equalStemsGetFoldersOfTheirOwn()
{
    QStringList twins = job(u"twins"_qs);
    twins.insert(2, m_installation.path(u"other/photo.png"_qs));
    QCOMPARE(m_installation.run(twins).exitCode, 0);
    QCOMPARE(filesIn(out(u"twins/photo"_qs)), allOutputs);
    QCOMPARE(filesIn(out(u"twins/photo-2"_qs)), allOutputs);
}

void TestComplete::jsonIsOneObject()
{
    QStringList several = job(u"json"_qs, {u"--json"_qs});
    several.insert(2, m_installation.path(u"missing.jpg"_qs));
    const CliRun run = m_installation.run(several);
    QCOMPARE(run.exitCode, 3);
    const json report = parsed(run.out);
    QVERIFY(report.is_object());
    QCOMPARE(report.at("failed").get<int>(), 1);
    QCOMPARE(report.at("images").at(0).at("folder").get<std::string>(), out(u"json/photo"_qs).toStdString());
    QCOMPARE(report.at("images").at(0).at("samples").size(), std::size_t(3));
    QCOMPARE(report.at("images").at(1).at("exit_code").get<int>(), 4);
    QVERIFY(report.at("images").at(1).at("error").get<std::string>().find("missing.jpg") != std::string::npos);
}

void TestComplete::quietSaysNothing()
{
    const CliRun run = m_installation.run(job(u"quiet"_qs, {u"-q"_qs}));
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.error, QByteArray());
}

void TestComplete::refusals_data()
{
    QTest::addColumn<QStringList>("arguments"); // after "complete"
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QByteArray>("part"); // of the one sentence
    const auto row = [](const char* name, const char* arguments, int exitCode, const char* part) {
        QTest::newRow(name) << QString::fromLatin1(arguments).split(u' ') << exitCode << QByteArray(part);
    };
    row("missing image", "missing.png --point 1,1 --out out/no", 4, "missing.png");
    row("corrupt image", "not-a-picture.jpg --point 1,1 --out out/no", 4, "not-a-picture.jpg");
    row("point outside", "photo.png --point 120,10 --out out/no", 4,
        "The point 120,10 lies outside photo.png, which has 120 x 90 pixels.");
    row("box outside", "photo.png --box 200,200,300,300 --out out/no", 4,
        "The box lies outside photo.png, which has 120 x 90 pixels.");
    row("empty mask", "photo.png --mask black.png --out out/no", 4,
        "The mask black.png is empty: all its pixels are black.");
    row("mask of another size", "photo.png --mask small.png --out out/no", 4, "50 x 90");
    row("unknown model", "photo.png --mask mask.png --model frobnicate --out out/no", 5,
        "There is no model \"frobnicate\": it is neither a file nor one of the names embedded, pix2gestalt.");
    row("damaged model", "photo.png --mask mask.png --model bad.safetensors --out out/no", 5,
        "The weights are damaged.");
    row("out of memory", "photo.png --mask mask.png --device cuda --out out/no", 6, "too little memory");
    row("output below a file", "photo.png --mask mask.png --out a-file/out", 1,
        "Nothing can be written to the folder a-file/out: it cannot be created.");
}

void TestComplete::refusals()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, exitCode);
    QFETCH(QByteArray, part);
    const CliRun run = m_installation.run(QStringList{u"complete"_qs} + arguments);
    QVERIFY2(run.error.contains(part), run.error.constData());
    QVERIFY(run.error.startsWith("unocclude-cli: error: "));
    QCOMPARE(run.error.count('\n'), 1);
    QCOMPARE(run.out, QByteArray());
    QCOMPARE(run.exitCode, exitCode);
    QCOMPARE(filesIn(out(u"no"_qs)), QStringList());
}

void TestComplete::signalStopsWork_data()
{
    QTest::addColumn<int>("signal");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("SIGINT") << SIGINT << 130;
    QTest::newRow("SIGTERM") << SIGTERM << 143;
}

void TestComplete::signalStopsWork()
{
    QFETCH(int, signal);
    QFETCH(int, exitCode);
    const auto process = m_installation.start(job(u"stopped"_qs, {u"--steps"_qs, u"1000"_qs})); // waits to be stopped
    QVERIFY(waitForText(*process, "step 1 of 1000"));
    QCOMPARE(process->state(), QProcess::Running);
    QCOMPARE(::kill(pid_t(process->processId()), signal), 0);
    const CliRun run = finish(*process);
    QCOMPARE(run.exitCode, exitCode);
    QCOMPARE(run.out, QByteArray());
    QCOMPARE(run.error, QByteArray());
    QCOMPARE(filesIn(out(u"stopped"_qs)), QStringList());
}

QTEST_GUILESS_MAIN(TestComplete)
#include "tst_complete.moc"
