// SPDX-License-Identifier: Apache-2.0
#include "cocoa/cocoa_export.h"

#include "cocoa/cocoa_reader.h"
#include "cocoa/cocoa_validator.h"
#include "cocoa/cocoa_writer.h"
#include "support/random_mask.h"
#include "support/runtime_error.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTest>

#include <opencv2/core.hpp>

namespace unocclude {

namespace {

using Json = nlohmann::ordered_json;

const QDir golden(QStringLiteral(UNOCCLUDE_TEST_DATA "/golden/cocoa"));

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void leaveBeside(const QString& path, const QByteArray& content)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(content);
}

/// Rows of '#' and '.'.
Mask maskOf(const Json& rows)
{
    cv::Mat pixels(static_cast<int>(rows.size()), static_cast<int>(rows[0].get<std::string>().size()), CV_8UC1);
    for (int y = 0; y < pixels.rows; ++y) {
        const auto row = rows[static_cast<std::size_t>(y)].get<std::string>();
        for (int x = 0; x < pixels.cols; ++x)
            pixels.at<std::uint8_t>(y, x) = row.at(static_cast<std::size_t>(x)) == '#';
    }
    return Mask::fromPixels(pixels);
}

CocoaObject objectOf(const Json& json)
{
    CocoaObject object;
    object.name = QString::fromStdString(json.at("name"));
    object.visible = maskOf(json.at("visible"));
    if (json.contains("amodal"))
        object.amodal = maskOf(json.at("amodal"));
    object.isStuff = json.value("is_stuff", false);
    object.provenance = json.value("provenance", Json());
    return object;
}

CocoaExport exported(const QByteArray& input)
{
    const Json json = Json::parse(input.begin(), input.end());
    std::vector<CocoaPhoto> photos;
    for (const Json& entry : json.at("photos")) {
        CocoaPhoto photo;
        photo.fileName = QString::fromStdString(entry.at("file_name"));
        for (const Json& object : entry.at("objects"))
            photo.objects.push_back(objectOf(object));
        if (!photo.objects.empty())
            photo.size = photo.objects.front().visible.size();
        photos.push_back(photo);
    }
    return exportCocoa(photos, QString::fromStdString(json.at("author")));
}

constexpr int brightest = 250;

std::vector<CocoaPhoto> randomPhotos(int count)
{
    cv::RNG random(17);
    std::vector<CocoaPhoto> photos;
    for (int i = 0; i < count; ++i) {
        CocoaPhoto photo{QStringLiteral("%1.jpg").arg(i), {random.uniform(4, 60), random.uniform(4, 60)}, {}};
        for (int k = 0; k < 5; ++k) {
            const Mask visible = test::randomMask(random, photo.size, brightest);
            const Mask amodal = k == 0 ? Mask() : test::randomMask(random, photo.size, brightest);
            if (!visible.isEmpty())
                photo.objects.push_back({QStringLiteral("object"), visible, amodal, false, {}});
        }
        photos.push_back(photo);
    }
    return photos;
}

} // namespace

class TestCocoaExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void equalsGoldenFolder_data();
    void equalsGoldenFolder();
    void polygonLossIsReported();
    void emptyObjectIsRefused();
    void sameInputSameBytes();
    void ourFilesHaveNoFindings();
    void pycocotoolsAgrees();
};

void TestCocoaExport::equalsGoldenFolder_data()
{
    QTest::addColumn<QString>("folder");
    for (const QString& folder : golden.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        QTest::newRow(qPrintable(folder)) << golden.filePath(folder);
}

void TestCocoaExport::equalsGoldenFolder()
{
    QFETCH(QString, folder);
    const QByteArray actual = writeCocoa(exported(contentOf(folder + QStringLiteral("/input.json"))).dataset);
    const QByteArray expected = contentOf(folder + QStringLiteral("/expected.json"));
    if (actual != expected)
        leaveBeside(folder + QStringLiteral("/export.actual.json"), actual);
    QCOMPARE(actual, expected);
    QCOMPARE(writeCocoa(readCocoa(expected, folder)), expected);
}

void TestCocoaExport::polygonLossIsReported()
{
    const CocoaExport result = exported(contentOf(golden.filePath(QStringLiteral("hole-and-parts/input.json"))));
    QCOMPARE(result.losses.size(), std::size_t{1});
    QCOMPARE(result.losses[0].photo, std::size_t{0});
    QCOMPARE(result.losses[0].object, std::size_t{0});
    QCOMPARE(result.losses[0].iou, 14.0 / 26.0); // the ring's 14 pixels; its hole of 6 filled, a piece of 6 lost
}

void TestCocoaExport::emptyObjectIsRefused()
{
    const CocoaObject ghost{QStringLiteral("ghost"), Mask(cv::Size(4, 4)), Mask(), false, {}};
    try {
        exportCocoa({{QStringLiteral("x"), {4, 4}, {ghost}}}, {});
        QFAIL("an object without pixels was exported");
    } catch (const RuntimeError& error) {
        QCOMPARE(error.kind(), RuntimeError::Kind::InvalidInput);
        QVERIFY(error.message().contains(QStringLiteral("ghost")));
    }
}

void TestCocoaExport::sameInputSameBytes()
{
    QCOMPARE(writeCocoa(exportCocoa(randomPhotos(5), {}).dataset),
             writeCocoa(exportCocoa(randomPhotos(5), {}).dataset));
}

void TestCocoaExport::ourFilesHaveNoFindings()
{
    const QString name = QStringLiteral("export.json");
    const CocoaDataset dataset = exportCocoa(randomPhotos(40), QStringLiteral("tester")).dataset;
    const QByteArray text = writeCocoa(dataset);
    for (const CocoaFinding& finding : validateCocoa(text, name))
        QFAIL(qPrintable(finding.pointer + QLatin1Char(' ') + finding.message));
    QVERIFY(readCocoa(text, name) == dataset);
}

void TestCocoaExport::pycocotoolsAgrees()
{
    const QString python = qEnvironmentVariable("UNOCCLUDE_ORACLE_PYTHON");
    if (python.isEmpty())
        QSKIP("UNOCCLUDE_ORACLE_PYTHON names no Python with pycocotools (packaging/test.sh sets it)");
    QProcess process;
    process.start(python, {golden.filePath(QStringLiteral("check_cocoa.py"))});
    process.write(writeCocoa(exportCocoa(randomPhotos(200), QStringLiteral("tester")).dataset));
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished(60'000));
    QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
    QVERIFY(process.readAllStandardOutput().trimmed().toInt() > 150);
}

} // namespace unocclude

QTEST_GUILESS_MAIN(unocclude::TestCocoaExport)
#include "tst_cocoa_export.moc"
