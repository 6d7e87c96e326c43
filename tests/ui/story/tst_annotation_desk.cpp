// SPDX-License-Identifier: Apache-2.0
#include "document/occlusion_order.h"
#include "exchange/cocoa_import.h"
#include "exchange/project_export.h"
#include "project/project_folder.h"
#include "support/runtime_error.h"
#include "ui/story/annotator.h"
#include "ui/story/why_no_model.h"

#include <QApplication>
#include <QColorSpace>
#include <QDirIterator>
#include <QFile>
#include <QImage>
#include <QMap>
#include <QProcess>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <csignal>
#include <cstdio>

using namespace unocclude;
using namespace unocclude::test;

namespace {

const QString samples = QStringLiteral(UNOCCLUDE_TEST_DATA "/../resources/samples");
const QString scenes = QStringLiteral(UNOCCLUDE_SHARED_DATA "/training/scenes");
constexpr int ownPhotographs = 6;
constexpr int sharedPhotographs = 20;

/// Where each photograph's objects are pointed at.
using Places = QMap<QString, QList<QPointF>>;

QString photosIn(const QString& home)
{
    return home + QStringLiteral("/photos");
}

QString exportIn(const QString& home)
{
    return home + QStringLiteral("/desk.json");
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

nlohmann::json jsonIn(const QString& path)
{
    const QByteArray text = contentOf(path);
    return nlohmann::json::parse(text.begin(), text.end());
}

void save(const QString& home, const Places& places)
{
    nlohmann::json json;
    for (const auto& [name, points] : places.asKeyValueRange())
        for (const QPointF& point : points)
            json[name.toStdString()].push_back({point.x(), point.y()});
    QFile file(home + QStringLiteral("/places.json"));
    if (!file.open(QIODevice::WriteOnly) || file.write(QByteArray::fromStdString(json.dump())) < 0)
        qFatal("the places could not be written");
}

Places placesIn(const QString& home)
{
    Places places;
    const auto json = jsonIn(home + QStringLiteral("/places.json"));
    for (const auto& [name, points] : json.items())
        for (const auto& point : points)
            places[QString::fromStdString(name)] << QPointF(point[0], point[1]);
    return places;
}

/// Photographs that are in every clone, and what the mirror makes of them.
Places ownPhotos(const QString& folder)
{
    Places places;
    for (int i = 0; i < ownPhotographs; ++i) {
        const QString name = i % 2 ? QStringLiteral("suitcases") : QStringLiteral("cafe");
        const QImage photo(QStringLiteral("%1/%2.jpg").arg(samples, name));
        QImage small = photo.scaledToHeight(360 + 20 * i).mirrored(i % 4 > 1, i > 3);
        small.setColorSpace({}); // which no PNG can hold as it is
        const QString file = QStringLiteral("%1-%2.png").arg(name).arg(i);
        if (!small.save(QStringLiteral("%1/%2").arg(folder, file)))
            qFatal("a photograph could not be written");
        places[file] = {QPointF(0.4 * small.width(), 0.5 * small.height()),
                        QPointF(0.6 * small.width(), 0.5 * small.height())};
    }
    return places;
}

/// The middle of a COCO annotation's largest polygon, if it is large.
std::optional<QPointF> middleOf(const nlohmann::json& annotation)
{
    constexpr double largeArea = 5000;
    if (annotation["area"].get<double>() < largeArea || !annotation["segmentation"].is_array())
        return std::nullopt;
    const auto& box = annotation["bbox"];
    return QPointF(box[0].get<double>() + box[2].get<double>() / 2, box[1].get<double>() + box[3].get<double>() / 2);
}

/// Photographs that two large objects are in.
Places sharedPhotos(const QString& folder)
{
    const auto json = jsonIn(scenes + QStringLiteral("/instances.json"));
    std::map<int, QList<QPointF>> middles;
    for (const auto& annotation : json["annotations"])
        if (const auto middle = middleOf(annotation); middle && middles[annotation["image_id"]].size() < 2)
            middles[annotation["image_id"]] << *middle;
    Places places;
    for (const auto& image : json["images"]) {
        const QString name = QString::fromStdString(image["file_name"]);
        if (middles[image["id"]].size() < 2 || places.size() == sharedPhotographs)
            continue;
        if (!QFile::copy(QStringLiteral("%1/images/%2").arg(scenes, name), QStringLiteral("%1/%2").arg(folder, name)))
            qFatal("a photograph could not be copied");
        places[name] = middles[image["id"]];
    }
    return places;
}

void tell(const char* what, Annotator& annotator)
{
    std::printf("%s %s %s\n", what, annotator.image().toUtf8().constData(), annotator.fingerprint().constData());
    std::fflush(stdout);
}

/// One day at the desk. Each image that is done is told of when the window says that everything is saved.
/// @param most images; the program is closed after them
int annotate(const QString& home, bool real, int most)
{
    const Places places = placesIn(home);
    Annotator annotator(home, real);
    if (!(QFile::exists(home + QStringLiteral("/begun")) ? annotator.reopen() : annotator.open(photosIn(home))))
        return 3;
    QFile(home + QStringLiteral("/begun")).open(QIODevice::WriteOnly);
    for (int i = 0; i < most; ++i) {
        if (annotator.isDone() && !annotator.goToNextUnfinished())
            break; // there is none left
        const int way = static_cast<int>(std::distance(places.begin(), places.find(annotator.image())));
        if (!annotator.annotate(places.value(annotator.image()), way))
            return 4;
        tell("saved", annotator);
    }
    return annotator.quit() ? 0 : 5;
}

/// Looks at every image and exports all of it.
int look(const QString& home, bool real)
{
    Annotator annotator(home, real);
    if (!annotator.open(photosIn(home)))
        return 3;
    const auto images = placesIn(home).size();
    for (qsizetype i = 0; i < images; ++i) {
        if (i > 0 && !annotator.goToNext())
            return 4;
        tell(annotator.isDone() ? "seen" : "open", annotator);
    }
    if (!annotator.exportTo(exportIn(home)))
        return 6;
    return annotator.quit() ? 0 : 5;
}

} // namespace

/// Days of work: photographs are annotated with mouse and keyboard, the program is closed, and killed, and opened again;
/// what comes out is everything that went in.
class TestAnnotationDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void nothingIsLost_data();
    void nothingIsLost();

private:
    void start(const QStringList& arguments);
    bool end();
    bool annotateAndKill(qsizetype images);
    void listen();
    QStringList strayFiles() const;
    QString exchange(const QString& file, const QString& project) const;
    void compareMasks(const QString& other) const;

    std::unique_ptr<QTemporaryDir> m_home;
    QString m_project;
    QString m_real;
    std::unique_ptr<QProcess> m_window;
    QMap<QString, QString> m_saved; ///< fingerprints by image
    QMap<QString, QString> m_seen;
};

void TestAnnotationDesk::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    m_project = photosIn(m_home->path()) + QStringLiteral("/unocclude-project");
    QVERIFY(QDir(m_home->path()).mkpath(QStringLiteral("photos")));
    m_saved.clear();
    m_seen.clear();
}

void TestAnnotationDesk::nothingIsLost_data()
{
    QTest::addColumn<bool>("shared");
    QTest::newRow("a few photographs, quick stand-ins for the models") << false;
    QTest::newRow("twenty photographs, the models that come with the program") << true;
}

void TestAnnotationDesk::nothingIsLost()
{
#ifndef Q_OS_UNIX
    QSKIP("processes are killed by a signal here");
#endif
    QFETCH(bool, shared);
    if (shared && !QFile::exists(scenes + QStringLiteral("/instances.json")))
        QSKIP(qPrintable(QStringLiteral("%1 is not there").arg(scenes)));
    if (const QString reason = shared ? whyNoModel() : QString(); !reason.isEmpty())
        QSKIP(qPrintable(reason));
    m_real = QString::number(int(shared));
    const QString photos = photosIn(m_home->path());
    const Places places = shared ? sharedPhotos(photos) : ownPhotos(photos);
    QCOMPARE(places.size(), qsizetype{shared ? sharedPhotographs : ownPhotographs});
    save(m_home->path(), places);

    start({QStringLiteral("--annotate"), QString::number(places.size() / 2)});
    QVERIFY(end());
    QCOMPARE(m_saved.size(), places.size() / 2);
    QVERIFY(annotateAndKill(m_saved.size() + places.size() / 4));
    start({QStringLiteral("--annotate"), QString::number(places.size())});
    QVERIFY(end());

    start({QStringLiteral("--look")});
    QVERIFY(end());
    QCOMPARE(m_seen.keys(), places.keys()); // and all are done
    for (const auto& [image, fingerprint] : m_saved.asKeyValueRange())
        QVERIFY2(m_seen[image] == fingerprint, qPrintable(image));
    QCOMPARE(strayFiles(), QStringList());

    const QString again = exchange(exportIn(m_home->path()), QStringLiteral("imported"));
    QCOMPARE(contentOf(again), contentOf(exportIn(m_home->path())));
    QCOMPARE(contentOf(exchange(again, QStringLiteral("imported-again"))), contentOf(again));
    compareMasks(QStringLiteral("imported"));
}

/// A window in a process of its own.
void TestAnnotationDesk::start(const QStringList& arguments)
{
    m_window = std::make_unique<QProcess>();
    m_window->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_window->start(QCoreApplication::applicationFilePath(), QStringList{m_home->path(), m_real} + arguments);
}

bool TestAnnotationDesk::end()
{
    const bool ended = m_window->waitForFinished(1'800'000);
    listen();
    if (m_window->exitCode() != 0)
        qWarning("the window ended with %d", m_window->exitCode());
    return ended && m_window->exitStatus() == QProcess::NormalExit && m_window->exitCode() == 0;
}

/// Kills the window at its work on the image after so many.
bool TestAnnotationDesk::annotateAndKill(qsizetype images)
{
    start({QStringLiteral("--annotate"), QStringLiteral("1000")});
    const bool works = QTest::qWaitFor(
        [&] {
            listen();
            return m_saved.size() >= images || m_window->state() == QProcess::NotRunning;
        },
        1'800'000);
    QTest::qWait(QRandomGenerator::global()->bounded(1 + 400 * m_real.toInt()));
    const bool alive = m_window->state() == QProcess::Running;
    if (alive)
        ::kill(static_cast<pid_t>(m_window->processId()), SIGKILL);
    m_window->waitForFinished();
    listen();
    return works && alive;
}

void TestAnnotationDesk::listen()
{
    while (m_window->canReadLine()) {
        const QStringList words = QString::fromUtf8(m_window->readLine()).trimmed().split(u' ');
        if (words.value(0) == QStringLiteral("saved"))
            m_saved[words.value(1)] = words.value(2);
        else if (words.value(0) == QStringLiteral("seen"))
            m_seen[words.value(1)] = words.value(2);
    }
}

QStringList TestAnnotationDesk::strayFiles() const
{
    static const QRegularExpression temporary(QStringLiteral("\\.[A-Za-z0-9]{6}$"));
    QStringList stray;
    QDirIterator files(m_project, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext())
        if (temporary.match(files.next()).hasMatch())
            stray << files.filePath();
    return stray;
}

/// Imports a file into a new project, and exports that.
QString TestAnnotationDesk::exchange(const QString& file, const QString& project) const
{
    const QString folder = m_home->filePath(project);
    importCocoa({file, photosIn(m_home->path()), folder, {}});
    const QString out = folder + QStringLiteral(".json");
    exportAnnotations({folder}, {}, out);
    return out;
}

void TestAnnotationDesk::compareMasks(const QString& other) const
{
    const ProjectFolder folder(m_project), otherFolder(m_home->filePath(other));
    const ProjectFile project = folder.load(), otherProject = otherFolder.load();
    for (const ImageEntry& entry : project.images) {
        const ImageAnnotations annotations = folder.loadAnnotations(entry);
        const auto same = std::ranges::find(otherProject.images, entry.path, &ImageEntry::path);
        QVERIFY(same != otherProject.images.end());
        const std::vector<Instance> imported = otherFolder.loadAnnotations(*same).instances;
        const std::vector<InstanceId> order = depthOrder(annotations.instances);
        QCOMPARE(imported.size(), order.size());
        for (std::size_t i = 0; i < order.size(); ++i) {
            const Instance& instance = *std::ranges::find(annotations.instances, order[i], &Instance::id);
            QCOMPARE(imported[i].label, instance.label);
            QVERIFY2(imported[i].visible == instance.visible, qPrintable(entry.path));
            QVERIFY2(imported[i].amodal() == (instance.amodal() | instance.visible), qPrintable(entry.path));
        }
    }
}

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QString what = arguments.value(3);
    if (what == QStringLiteral("--annotate"))
        return annotate(arguments[1], arguments[2] == QStringLiteral("1"), arguments[4].toInt());
    if (what == QStringLiteral("--look"))
        return look(arguments[1], arguments[2] == QStringLiteral("1"));
    qputenv("QTEST_FUNCTION_TIMEOUT", "3600000"); // twenty photographs take longer than Qt's five minutes
    TestAnnotationDesk test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_annotation_desk.moc"
