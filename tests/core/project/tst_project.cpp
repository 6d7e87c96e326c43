// SPDX-License-Identifier: Apache-2.0
#include "project/project.h"

#include "core/project/project_examples.h"
#include "jobs/inline_job_queue.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <ctime>

using namespace unocclude;
using namespace unocclude::test;

namespace {

void touch(const QString& path)
{
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QVERIFY(QFile(path).open(QIODevice::WriteOnly));
}

QByteArray annotationsText(const ImageAnnotations& annotations)
{
    const QTemporaryDir disk;
    const ProjectFolder folder(disk.path());
    const ImageEntry entry{QStringLiteral("/a.jpg"), QStringLiteral("a.jpg.json"), {}};
    folder.save({});
    folder.saveAnnotations(entry, annotations);
    QFile file(folder.annotationsFile(entry));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// What is known of a project's images without opening them.
class TestProject : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aSummaryIsTheSameFromTextAndFromMemory();
    void aSummaryOfWhatCannotBeRead();
    void scanningFindsEverything();
    void whatIsNewerThanTheDiskStays();
    void numbersAreOfOneImageOnly();
    void labelsAreCollected();
    void movedImagesAreFoundTogether();
    void addedImagesAreSaved();
    void tenThousandImages();

private:
    QString photo(const QString& name) const { return m_disk->filePath(QStringLiteral("photos/") + name); }
    std::unique_ptr<Project> openAll(quint32 firstNumber = 1);

    std::unique_ptr<QTemporaryDir> m_disk;
    InlineJobQueue m_queue;
};

void TestProject::init()
{
    m_disk = std::make_unique<QTemporaryDir>();
    for (const char* name : {"1.jpg", "2.jpg", "sub/3.jpg", "sub/4.jpg"})
        touch(photo(QString::fromLatin1(name)));
}

std::unique_ptr<Project> TestProject::openAll(quint32 firstNumber)
{
    return std::make_unique<Project>(
        m_queue, openProject(m_disk->filePath(QStringLiteral("photos")), m_disk->filePath(QStringLiteral("personal"))),
        firstNumber);
}

void TestProject::aSummaryIsTheSameFromTextAndFromMemory()
{
    ImageAnnotations annotations = storedAnnotations();
    const auto check = [&annotations] {
        QVERIFY(summaryOf(annotationsText(annotations), QStringLiteral("a.json")) == summaryOf(annotations));
    };
    check();
    ImageSummary summary = summaryOf(annotations);
    QCOMPARE(summary.objects, 2);
    QCOMPARE(summary.approved, 1);
    QCOMPARE(summary.done, 1);
    QCOMPARE(summary.review, ReviewState::Open);
    QCOMPARE(summary.labels, QStringList{annotations.instances[0].label});
    QCOMPARE(summary.pending, std::vector{InstanceId{3}});

    annotations.instances[0].label = QStringLiteral(R"(objects": [{"label)"); // a label is no structure
    annotations.instances[0].extras = R"({"completion2": {"label": "x", "objects": [{"id": 9}]}})";
    annotations.instances[1].review = ReviewState::Done;
    check();
    QCOMPARE(summaryOf(annotations).review, ReviewState::Done);
    annotations.instances.clear();
    check();
    QCOMPARE(summaryOf(annotations).review, ReviewState::Done); // emptyReview
}

void TestProject::aSummaryOfWhatCannotBeRead()
{
    for (const QByteArray& text : {QByteArray(), QByteArray("{"), QByteArray(100'000, '['), QByteArray("\xff")}) {
        const ImageSummary summary = summaryOf(text, QStringLiteral("a.json"));
        QVERIFY(summary.problem.contains(QStringLiteral("a.json")));
    }
    QVERIFY(summaryOf(QByteArray("[]"), QStringLiteral("a.json")) == ImageSummary());
}

void TestProject::scanningFindsEverything()
{
    {
        const OpenedProject opened =
            openProject(m_disk->filePath(QStringLiteral("photos")), m_disk->filePath(QStringLiteral("personal")));
        opened.folder.save(opened.file);
        opened.folder.saveAnnotations(opened.file.images[1], storedAnnotations());
        QFile damaged(opened.folder.annotationsFile(opened.file.images[2]));
        QVERIFY(damaged.open(QIODevice::WriteOnly));
        damaged.write("{");
    }
    QFile::remove(photo(QStringLiteral("1.jpg")));
    const auto project = openAll();
    QSignalSpy changed(project.get(), &Project::summariesChanged);
    project->scan();
    QVERIFY(!project->isScanned());
    m_queue.runPending();
    QVERIFY(project->isScanned());
    QCOMPARE(changed.size(), 1);
    QVERIFY(project->summary(0).missing);
    QCOMPARE(project->summary(1).objects, 2);
    QVERIFY(!project->summary(2).problem.isEmpty());
    QVERIFY(project->summary(3) == ImageSummary());
}

void TestProject::whatIsNewerThanTheDiskStays()
{
    const auto project = openAll();
    project->scan();
    ImageSummary newer;
    newer.objects = 5;
    project->setSummary(0, newer); // saved while the files are looked through
    m_queue.runPending();
    QCOMPARE(project->summary(0).objects, 5);
}

void TestProject::numbersAreOfOneImageOnly()
{
    const auto project = openAll(100);
    QCOMPARE(project->number(0), 100U);
    QCOMPARE(project->indexOfNumber(102), 2);
    QCOMPARE(project->indexOfNumber(99), -1);
    QCOMPARE(project->indexOfNumber(104), -1);
}

void TestProject::labelsAreCollected()
{
    const auto project = openAll();
    ImageSummary summary;
    summary.labels = {QStringLiteral("cup"), QStringLiteral("chair")};
    project->setSummary(0, summary);
    summary.labels = {QStringLiteral("chair"), QStringLiteral("plate")};
    project->setSummary(1, summary);
    QCOMPARE(project->labels(),
             QStringList({QStringLiteral("cup"), QStringLiteral("chair"), QStringLiteral("plate")}));
    project->saver().saveNow();
    m_queue.runPending();
    QCOMPARE(project->folder().load().labels, project->labels());
}

void TestProject::movedImagesAreFoundTogether()
{
    const QString elsewhere = m_disk->filePath(QStringLiteral("elsewhere"));
    {
        const OpenedProject opened =
            openProject(m_disk->filePath(QStringLiteral("photos")), m_disk->filePath(QStringLiteral("personal")));
        opened.folder.save(opened.file);
    }
    QVERIFY(QDir().mkpath(elsewhere));
    QVERIFY(QDir().rename(photo(QStringLiteral("sub")), elsewhere + QStringLiteral("/sub")));
    const auto project = openAll();
    project->scan();
    m_queue.runPending();
    QVERIFY(project->summary(2).missing && project->summary(3).missing);
    QCOMPARE(project->relocate(2, elsewhere + QStringLiteral("/sub/3.jpg")), 2);
    QVERIFY(!project->summary(2).missing && !project->summary(3).missing);
    QCOMPARE(project->image(3).path, elsewhere + QStringLiteral("/sub/4.jpg"));
    QCOMPARE(project->indexOf(elsewhere + QStringLiteral("/sub/4.jpg")), 3);
    QCOMPARE(project->indexOf(photo(QStringLiteral("sub/4.jpg"))), -1);
    QCOMPARE(project->relocate(0, photo(QStringLiteral("2.jpg"))), 0); // there is one already
    project->saver().saveNow();
    m_queue.runPending();
    QCOMPARE(project->folder().load().images[3].path, elsewhere + QStringLiteral("/sub/4.jpg"));
}

void TestProject::addedImagesAreSaved()
{
    const auto project = openAll();
    QSignalSpy added(project.get(), &Project::imagesAdded);
    const QString extra = m_disk->filePath(QStringLiteral("extra.jpg"));
    project->addImages({photo(QStringLiteral("1.jpg")), extra, extra});
    QCOMPARE(project->count(), 5);
    QCOMPARE(added.size(), 1);
    QCOMPARE(added[0], QVariantList({4, 4}));
    project->saver().saveNow();
    m_queue.runPending();
    QCOMPARE(project->folder().load().images.back().path, extra);
}

/// How long it takes is said, not judged: machines differ.
void TestProject::tenThousandImages()
{
    constexpr int images = 10'000;
    const QByteArray text = annotationsText(storedAnnotations());
    {
        const OpenedProject before = openProject(m_disk->filePath(QStringLiteral("photos")), m_disk->path());
        OpenedProject opened = before;
        QStringList paths;
        for (int i = 0; i < images; ++i)
            paths << photo(QStringLiteral("many/%1.jpg").arg(i));
        appendImages(opened.file, paths);
        opened.folder.save(opened.file);
        touch(photo(QStringLiteral("many/x.txt")));
        for (const ImageEntry& entry : opened.file.images) {
            QFile photoFile(entry.path), annotationsFile(opened.folder.annotationsFile(entry));
            QVERIFY(photoFile.open(QIODevice::WriteOnly) && annotationsFile.open(QIODevice::WriteOnly));
            annotationsFile.write(text);
        }
    }
    QElapsedTimer timer;
    timer.start();
    const std::clock_t begin = std::clock();
    const auto project = openAll();
    const qint64 opened = timer.restart();
    const std::clock_t afterOpening = std::clock();
    project->scan();
    m_queue.runPending();
    const auto milliseconds = [](std::clock_t ticks) { return static_cast<int>(1000.0 * ticks / CLOCKS_PER_SEC); };
    qInfo("%d images of %d bytes of annotations: open after %lld ms (%d of the processor), all looked through after %lld "
          "ms more (%d)",
          project->count(), static_cast<int>(text.size()), opened, milliseconds(afterOpening - begin), timer.elapsed(),
          milliseconds(std::clock() - afterOpening));
    QCOMPARE(project->count(), images + 4);
    for (int i = 0; i < project->count(); ++i)
        QCOMPARE(project->summary(i).objects, 2);
}

QTEST_GUILESS_MAIN(TestProject)
#include "tst_project.moc"
