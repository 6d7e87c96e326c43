// SPDX-License-Identifier: Apache-2.0
#include "pairs/held_out_export.h"

#include "cocoa/cocoa_reader.h"
#include "cocoa/cocoa_validator.h"
#include "image/photo.h"
#include "pairs/occlusion_photo.h"
#include "support/checked_save.h"
#include "support/runtime_error.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <opencv2/imgproc.hpp>

namespace unocclude {

class TestHeldOutExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void objectsOverPhotographs();
    void onlyHeldOutOnesAreUsed();
    void unseenFamilies();
    void inScenesThePhotographIsTheTruth();
    void sameSeedSameFiles();
    void nothingHeldOutIsRefused();
    void stops();
    void hiddenShareIsCounted();

private:
    HeldOutExportOptions options(const QString& out) const;
    QString path(const QString& name) const { return m_folder.filePath(name); }
    CocoaDataset exported(const HeldOutExportOptions& options) const;
    Photo photo(const QString& out, std::int64_t number) const;
    cv::Mat truth(const QString& out, const CocoaAnnotation& annotation) const;

    QTemporaryDir m_folder;
};

namespace {

const auto nobodyAsks = [](int, int) {};

QByteArray content(const QString& file)
{
    QFile read(file);
    return read.open(QIODevice::ReadOnly) ? read.readAll() : QByteArray();
}

cv::Mat disc(const cv::Scalar& colour)
{
    cv::Mat rgba = cv::Mat::zeros(120, 120, CV_8UC4);
    cv::circle(rgba, {60, 60}, 50, colour, cv::FILLED);
    return rgba;
}

} // namespace

void TestHeldOutExport::initTestCase()
{
    for (const char* folder : {"objects", "backgrounds", "scenes/images"})
        QVERIFY(QDir(m_folder.path()).mkpath(QLatin1String(folder)));
    // a and b are held out, chairs are as a family, d is trained on
    savePng(path(QStringLiteral("objects/a_0.png")), disc({255, 0, 0, 255}));
    cv::Mat ring = disc({0, 255, 0, 255}); // through its hole one sees what is behind; a polygon has none
    cv::circle(ring, {60, 60}, 7, cv::Scalar::all(0), cv::FILLED);
    savePng(path(QStringLiteral("objects/b_0.png")), ring);
    savePng(path(QStringLiteral("objects/chair_0.png")), disc({0, 0, 255, 255}));
    savePng(path(QStringLiteral("objects/d_0.png")), disc({255, 0, 255, 255}));
    savePng(path(QStringLiteral("backgrounds/held.png")), cv::Mat(240, 320, CV_8UC3, cv::Scalar::all(90)));
    savePng(path(QStringLiteral("backgrounds/trained.png")), cv::Mat(240, 320, CV_8UC3, cv::Scalar::all(250)));
    cv::Mat scene(240, 320, CV_8UC3, cv::Scalar::all(90));
    cv::rectangle(scene, {100, 80, 90, 70}, {20, 200, 220}, cv::FILLED);
    savePng(path(QStringLiteral("scenes/images/scene.png")), scene);
    saveFile(path(QStringLiteral("scenes/instances.json")),
             "{\"images\":[{\"id\":1,\"file_name\":\"scene.png\"}],\"categories\":[{\"id\":1,\"name\":\"box\"}],"
             "\"annotations\":[{\"id\":5,\"image_id\":1,\"category_id\":1,"
             "\"segmentation\":[[100,80,189,80,189,149,100,149]]}]}");
    saveFile(path(QStringLiteral("split.json")),
             "{\"objects\":[\"a\",\"b\"],\"backgrounds\":[\"held\"],\"scenes\":[\"scene\"],"
             "\"families\":{\"seats\":[\"*chair*\"]}}");
}

HeldOutExportOptions TestHeldOutExport::options(const QString& out) const
{
    HeldOutExportOptions options;
    options.objectFolders = QStringList{path(QStringLiteral("objects"))};
    options.backgroundFolders = QStringList{path(QStringLiteral("backgrounds"))};
    options.split = path(QStringLiteral("split.json"));
    options.folder = path(out);
    options.count = 12;
    options.seed = 3;
    return options;
}

CocoaDataset TestHeldOutExport::exported(const HeldOutExportOptions& options) const
{
    exportHeldOut(options, nobodyAsks, {});
    const QString file = options.folder + QStringLiteral("/ground-truth.json");
    return readCocoa(content(file), file);
}

Photo TestHeldOutExport::photo(const QString& out, std::int64_t number) const
{
    return decodePhoto(path(out + QStringLiteral("/images/%1.png").arg(number, 6, 10, QLatin1Char('0'))));
}

cv::Mat TestHeldOutExport::truth(const QString& out, const CocoaAnnotation& annotation) const
{
    const int order = annotation.regions.back().order; // the target stands behind all others
    return decodeCutout(path(out + QStringLiteral("/truth/%1-%2.png").arg(annotation.id).arg(order)));
}

void TestHeldOutExport::objectsOverPhotographs()
{
    const QString out = QStringLiteral("out");
    const CocoaDataset dataset = exported(options(out));
    QCOMPARE(dataset.annotations.size(), std::size_t{12});
    const QByteArray text = content(path(out + QStringLiteral("/ground-truth.json")));
    for (const CocoaFinding& finding : validateCocoa(text, out))
        QFAIL(qPrintable(finding.pointer + QLatin1Char(' ') + finding.message));
    for (const CocoaAnnotation& annotation : dataset.annotations) {
        const CocoaRegion& target = annotation.regions.back();
        QVERIFY(target.visible && target.occludeRate >= 0.19 && target.occludeRate <= 0.61);
        for (const CocoaRegion& other : annotation.regions)
            QVERIFY(&other == &target || !other.visible); // one thing to complete in each photograph
        cv::Mat alpha, inner, rgb, difference;
        const cv::Mat picture = truth(out, annotation);
        cv::extractChannel(picture, alpha, 3);
        QVERIFY(iou(Mask::fromPixels(alpha, 128), amodalMask(target, picture.size())) > 0.97);
        // where it is visible, the photograph shows it, but for an occluder's shadow
        cv::erode(decodeRle(*target.visible).pixels(), inner, cv::getStructuringElement(cv::MORPH_RECT, {9, 9}));
        cv::cvtColor(picture, rgb, cv::COLOR_RGBA2RGB);
        cv::absdiff(rgb, photo(out, annotation.id).rgb, difference);
        QVERIFY(cv::countNonZero(inner) < 50 || cv::mean(difference, inner)[0] < 90);
    }
}

void TestHeldOutExport::onlyHeldOutOnesAreUsed()
{
    const QString out = QStringLiteral("names");
    for (const CocoaAnnotation& annotation : exported(options(out)).annotations) {
        QVERIFY(annotation.regions.back().name == u"a" || annotation.regions.back().name == u"b");
        for (const CocoaRegion& region : annotation.regions)
            QVERIFY(region.name != u"d");
        QVERIFY(photo(out, annotation.id).rgb.at<cv::Vec3b>(0, 0)[0] < 200); // not the photograph trained on
    }
}

void TestHeldOutExport::unseenFamilies()
{
    HeldOutExportOptions unseen = options(QStringLiteral("unseen"));
    unseen.unseen = true;
    for (const CocoaAnnotation& annotation : exported(unseen).annotations)
        QCOMPARE(annotation.regions.back().name, QStringLiteral("chair"));
}

void TestHeldOutExport::inScenesThePhotographIsTheTruth()
{
    HeldOutExportOptions scenes = options(QStringLiteral("in-scenes"));
    scenes.backgroundFolders.clear();
    scenes.sceneAnnotations = path(QStringLiteral("scenes/instances.json"));
    for (const CocoaAnnotation& annotation : exported(scenes).annotations) {
        QCOMPARE(annotation.regions.back().name, QStringLiteral("box 5"));
        const cv::Mat picture = truth(QStringLiteral("in-scenes"), annotation);
        QCOMPARE(picture.at<cv::Vec4b>(110, 140), cv::Vec4b(20, 200, 220, 255));
        QCOMPARE(picture.at<cv::Vec4b>(10, 10)[3], std::uint8_t(0));
    }
}

void TestHeldOutExport::sameSeedSameFiles()
{
    const auto bytes = [&](const QString& out, std::uint64_t seed) {
        HeldOutExportOptions again = options(out);
        again.seed = seed;
        again.count = 3;
        exportHeldOut(again, nobodyAsks, {});
        return content(path(out + QStringLiteral("/ground-truth.json"))) +
               content(path(out + QStringLiteral("/images/000003.png")));
    };
    QCOMPARE(bytes(QStringLiteral("first"), 5), bytes(QStringLiteral("second"), 5));
    QVERIFY(bytes(QStringLiteral("first"), 5) != bytes(QStringLiteral("third"), 6));
}

void TestHeldOutExport::nothingHeldOutIsRefused()
{
    HeldOutExportOptions none = options(QStringLiteral("none"));
    none.objectFolders = QStringList{path(QStringLiteral("backgrounds/absent"))};
    try {
        exportHeldOut(none, nobodyAsks, {});
        QFAIL("something was made of nothing");
    } catch (const RuntimeError& error) {
        QCOMPARE(error.kind(), RuntimeError::Kind::InvalidInput);
        QVERIFY(error.message().contains(QStringLiteral("0 cut-outs to complete")));
    }
    QVERIFY(!QFile::exists(path(QStringLiteral("none/ground-truth.json"))));
}

void TestHeldOutExport::stops()
{
    std::stop_source stop;
    const auto stopSoon = [&](int done, int) {
        if (done == 2)
            stop.request_stop();
    };
    const HeldOutExportOptions stopped = options(QStringLiteral("stopped"));
    QVERIFY_EXCEPTION_THROWN(exportHeldOut(stopped, stopSoon, stop.get_token()), Cancelled);
    QVERIFY(!QFile::exists(stopped.folder + QStringLiteral("/ground-truth.json")));
}

void TestHeldOutExport::hiddenShareIsCounted()
{
    RandomNumbers random(1);
    OcclusionPhoto made{cv::Mat(100, 100, CV_8UC3, cv::Scalar::all(128)), {}};
    const Cutout square{QStringLiteral("square"), cv::Mat(40, 40, CV_8UC4, cv::Scalar(200, 0, 0, 255))};
    putInFront(made, square, {50, 50}, 40, random);
    QCOMPARE(made.hiddenShare(), 0.0);
    putInFront(made, square, {70, 50}, 40, random);
    QCOMPARE(made.hiddenShare(), 0.5);
    QCOMPARE(made.visible(0).area(), 800);
    QCOMPARE(made.visible(1).area(), 1600);
    for (int i = 0; i < 1000; ++i) {
        const double drawn = random.uniform(2, 3);
        QVERIFY(drawn >= 2 && drawn < 3);
        QVERIFY(random.index(7) < 7);
    }
    QCOMPARE(RandomNumbers(7).uniform(0, 1), RandomNumbers(7).uniform(0, 1));
}

} // namespace unocclude

QTEST_GUILESS_MAIN(unocclude::TestHeldOutExport)
#include "tst_held_out_export.moc"
