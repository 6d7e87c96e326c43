// SPDX-License-Identifier: Apache-2.0
#include "project/project_saver.h"

#include "core/project/project_examples.h"
#include "jobs/inline_job_queue.h"
#include "jobs/thread_job_queue.h"
#include "support/small_disk.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace unocclude;
using namespace unocclude::test;

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString& path, const QByteArray& content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

/// Three images that are not there, in a folder that is.
OpenedProject exampleProject(const QString& folder)
{
    OpenedProject project{ProjectFolder(folder + QStringLiteral("/project")), {}, {}, {}, -1, 0};
    project.file.name = QStringLiteral("three");
    appendImages(project.file, {folder + QStringLiteral("/a.jpg"), folder + QStringLiteral("/b.jpg"),
                                folder + QStringLiteral("/c.jpg")});
    project.lock = std::make_shared<ProjectLock>(project.folder.path());
    return project;
}

ImageAnnotations labelled(const QString& label)
{
    ImageAnnotations annotations = storedAnnotations();
    annotations.instances[1].label = label;
    return annotations;
}

QString labelIn(const OpenedProject& project, int image)
{
    const ImageAnnotations stored = project.folder.loadAnnotations(project.file.images[static_cast<std::size_t>(image)]);
    return stored.instances.empty() ? QString() : stored.instances.back().label;
}

} // namespace

/// The autosave: soon, by itself, and nothing is ever given up.
class TestProjectSaver : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aChangeIsSavedWithinTwoSeconds();
    void nothingIsWrittenWithoutAChange();
    void theNewestStateIsSaved();
    void unsavedStateIsOfferedToReaders();
    void amendmentsComeToTheFile();
    void amendmentsJoinWhatIsUnsaved();
    void aFailureIsToldOnceAndTriedAgain();
    void oneDamagedImageHoldsUpNoOther();
    void aFullDiskLosesNothing();
    void theLockFollowsIntoANewFolder();
};

void TestProjectSaver::aChangeIsSavedWithinTwoSeconds()
{
    const QTemporaryDir disk;
    const OpenedProject project = exampleProject(disk.path());
    ThreadJobQueue queue;
    ProjectSaver saver(queue, project);
    QSignalSpy clean(&saver, &ProjectSaver::cleanChanged);
    saver.save(project.file.images[0], labelled(QStringLiteral("by itself")));
    QVERIFY(!saver.isClean());
    QTRY_VERIFY_WITH_TIMEOUT(saver.isClean(), 60'000); // no timed test: how soon is for the manual's figures
    QCOMPARE(clean.size(), 2);
    QCOMPARE(labelIn(project, 0), QStringLiteral("by itself"));
    QVERIFY(project.folder.load() == project.file);
}

void TestProjectSaver::nothingIsWrittenWithoutAChange()
{
    const QTemporaryDir disk;
    const OpenedProject project = exampleProject(disk.path());
    InlineJobQueue queue;
    ProjectSaver saver(queue, project);
    saver.saveNow();
    queue.runPending();
    QVERIFY(saver.isClean());
    QVERIFY(!QFile::exists(project.folder.path()));
}

void TestProjectSaver::theNewestStateIsSaved()
{
    const QTemporaryDir disk;
    const OpenedProject project = exampleProject(disk.path());
    InlineJobQueue queue;
    ProjectSaver saver(queue, project);
    for (int i = 0; i < 5; ++i)
        saver.save(project.file.images[0], labelled(QString::number(i)));
    saver.save(project.file.images[2], labelled(QStringLiteral("other")));
    saver.saveNow();
    queue.runPending();
    QVERIFY(saver.isClean());
    QCOMPARE(labelIn(project, 0), QStringLiteral("4"));
    QCOMPARE(labelIn(project, 1), QString());
    QCOMPARE(labelIn(project, 2), QStringLiteral("other"));
}

void TestProjectSaver::unsavedStateIsOfferedToReaders()
{
    const QTemporaryDir disk;
    const OpenedProject project = exampleProject(disk.path());
    const ImageEntry& image = project.file.images[0];
    InlineJobQueue queue;
    ProjectSaver saver(queue, project);
    saver.save(image, labelled(QStringLiteral("new")));
    QCOMPARE(saver.current(image, {}).instances.back().label, QStringLiteral("new"));
    saver.saveNow(); // on its way
    QCOMPARE(saver.current(image, {}).instances.back().label, QStringLiteral("new"));
    queue.runPending();
    QVERIFY(saver.current(image, {}).instances.empty()); // the file has it: what is read there counts
}

void TestProjectSaver::amendmentsComeToTheFile()
{
    const QTemporaryDir disk;
    const OpenedProject project = exampleProject(disk.path());
    const ImageEntry& image = project.file.images[1];
    project.folder.save(project.file);
    project.folder.saveAnnotations(image, labelled(QStringLiteral("x")));
    InlineJobQueue queue;
    ProjectSaver saver(queue, project);
    const auto append = [](const QString& letter) {
        return [letter](ImageAnnotations& annotations) { annotations.instances.back().label += letter; };
    };
    saver.amend(image, append(QStringLiteral("y")));
    saver.saveNow();
    saver.amend(image, append(QStringLiteral("z"))); // while the first is on its way
    QCOMPARE(saver.current(image, labelled(QStringLiteral("x"))).instances.back().label, QStringLiteral("xyz"));
    queue.runPending();
    QCOMPARE(labelIn(project, 1), QStringLiteral("xy"));
    saver.saveNow();
    queue.runPending();
    QCOMPARE(labelIn(project, 1), QStringLiteral("xyz"));
    QVERIFY(isSame(project.folder.loadAnnotations(image), labelled(QStringLiteral("xyz"))));
}

void TestProjectSaver::amendmentsJoinWhatIsUnsaved()
{
    const QTemporaryDir disk;
    const OpenedProject project = exampleProject(disk.path());
    const ImageEntry& image = project.file.images[1];
    InlineJobQueue queue;
    ProjectSaver saver(queue, project);
    saver.save(image, labelled(QStringLiteral("x")));
    saver.amend(image, [](ImageAnnotations& annotations) { annotations.instances.back().label += u'y'; });
    saver.saveNow();
    queue.runPending();
    QCOMPARE(labelIn(project, 1), QStringLiteral("xy"));
}

void TestProjectSaver::aFailureIsToldOnceAndTriedAgain()
{
    const QTemporaryDir disk;
    const OpenedProject project = exampleProject(disk.path());
    write(project.folder.path(), "a file where the folder should be");
    InlineJobQueue queue;
    ProjectSaver saver(queue, project);
    QSignalSpy failed(&saver, &ProjectSaver::failed);
    for (int i = 0; i < 3; ++i) {
        saver.save(project.file.images[0], labelled(QString::number(i)));
        saver.saveNow();
        queue.runPending();
        QVERIFY(!saver.isClean());
    }
    QCOMPARE(failed.size(), 1);
    QVERIFY2(failed[0][0].toString().contains(project.folder.projectFile()), qPrintable(failed[0][0].toString()));
    QCOMPARE(saver.current(project.file.images[0], {}).instances.back().label, QStringLiteral("2"));

    QFile::remove(project.folder.path());
    saver.saveNow();
    queue.runPending();
    QVERIFY(saver.isClean());
    QCOMPARE(labelIn(project, 0), QStringLiteral("2"));
}

void TestProjectSaver::oneDamagedImageHoldsUpNoOther()
{
    const QTemporaryDir disk;
    const OpenedProject project = exampleProject(disk.path());
    project.folder.save(project.file);
    write(project.folder.annotationsFile(project.file.images[0]), "damaged");
    InlineJobQueue queue;
    ProjectSaver saver(queue, project);
    QSignalSpy failed(&saver, &ProjectSaver::failed);
    saver.amend(project.file.images[0], [](ImageAnnotations&) {});
    saver.save(project.file.images[1], labelled(QStringLiteral("fine")));
    saver.saveNow();
    queue.runPending();
    QCOMPARE(failed.size(), 1);
    QCOMPARE(labelIn(project, 1), QStringLiteral("fine"));
    QCOMPARE(contentOf(project.folder.annotationsFile(project.file.images[0])), QByteArray("damaged"));
}

void TestProjectSaver::aFullDiskLosesNothing()
{
    const SmallDisk disk(256);
    if (!disk.isMounted())
        QSKIP("a small disk can be mounted on Linux with root rights only");
    const OpenedProject project = exampleProject(disk.path());
    const ImageEntry& image = project.file.images[0];
    InlineJobQueue queue;
    ProjectSaver saver(queue, project);
    QSignalSpy failed(&saver, &ProjectSaver::failed);
    saver.save(image, labelled(QStringLiteral("good")));
    saver.saveNow();
    queue.runPending();
    const QByteArray good = contentOf(project.folder.annotationsFile(image));
    const QString filler = disk.fill();

    ImageAnnotations larger = labelled(QStringLiteral("better"));
    larger.instances[0].completion = storedCompletion(larger.instances[0].visible, 8);
    saver.save(image, larger);
    saver.saveNow();
    queue.runPending();
    QCOMPARE(failed.size(), 1);
    QVERIFY(!saver.isClean());
    QCOMPARE(contentOf(project.folder.annotationsFile(image)), good);
    QVERIFY(isSame(project.folder.loadAnnotations(image), labelled(QStringLiteral("good"))));

    QFile::remove(filler);
    saver.saveNow();
    queue.runPending();
    QVERIFY(saver.isClean());
    QVERIFY(isSame(project.folder.loadAnnotations(image), larger));
}

void TestProjectSaver::theLockFollowsIntoANewFolder()
{
    const QTemporaryDir disk;
    const OpenedProject project = exampleProject(disk.path());
    InlineJobQueue queue;
    ProjectSaver saver(queue, project);
    QVERIFY(project.lock->isHeld());
    QVERIFY(!ProjectLock(project.folder.path()).isHeld()); // although the folder is not there yet
    saver.save(project.file.images[0], labelled({}));
    saver.saveNow();
    queue.runPending();
    QVERIFY(project.lock->isHeld());
    QVERIFY(QFile::exists(project.folder.path() + QStringLiteral("/project.lock")));
    QVERIFY(!ProjectLock(project.folder.path()).isHeld());
}

QTEST_GUILESS_MAIN(TestProjectSaver)
#include "tst_project_saver.moc"
