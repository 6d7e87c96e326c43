// SPDX-License-Identifier: Apache-2.0
#include "project/project_opening.h"

#include "core/project/project_examples.h"
#include "project/image_scan.h"
#include "support/runtime_error.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

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
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

QStringList namesIn(const OpenedProject& project)
{
    QStringList names;
    for (const ImageEntry& entry : project.file.images)
        names << QFileInfo(entry.path).fileName();
    return names;
}

QStringList everythingBelow(const QString& folder)
{
    QStringList found;
    QDirIterator files(folder, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (files.hasNext())
        found << files.next();
    found.sort();
    return found;
}

/// Another window: holds the project's lock until it is told to go.
int hold(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const ProjectLock lock(QCoreApplication::arguments().at(2));
    std::puts(lock.isHeld() ? "held" : "refused");
    std::fflush(stdout);
    return std::getchar() == EOF ? 0 : 1;
}

} // namespace

class TestProjectOpening : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aFolderOfImagesIsAProjectAtOnce();
    void naturalOrder();
    void aProjectIsFoundAgain();
    void imagesThatAppearJoin();
    void aPhotoHasAProjectOfItsOwn();
    void aPhotoInAProjectOpensThat();
    void aFolderThatCannotBeWritten();
    void nothingToOpen_data();
    void nothingToOpen();
    void aDamagedProjectCanOnlyBeRead_data();
    void aDamagedProjectCanOnlyBeRead();
    void strayFilesAreSwept();
    void aSecondWindowCanOnlyRead();
    void theLockOfAKilledWindowIsTakenOver();
    void whatIsHeldIsUsedAgain();

private:
    QString photos() const { return m_disk->filePath(QStringLiteral("photos")); }
    QString personal() const { return m_disk->filePath(QStringLiteral("personal")); }
    QString project() const { return photos() + QStringLiteral("/unocclude-project"); }
    OpenedProject open(const QString& path) const { return openProject(path, personal()); }

    std::unique_ptr<QTemporaryDir> m_disk;
};

void TestProjectOpening::init()
{
    m_disk = std::make_unique<QTemporaryDir>();
    for (const char* name : {"10.jpg", "2.JPG", "B/1.png", "a.txt", ".hidden/3.jpg", "1.tiff"})
        write(photos() + u'/' + QString::fromLatin1(name), "x");
}

void TestProjectOpening::aFolderOfImagesIsAProjectAtOnce()
{
    const QStringList before = everythingBelow(m_disk->path());
    const OpenedProject opened = open(photos());
    QCOMPARE(opened.file.name, QStringLiteral("photos"));
    QCOMPARE(namesIn(opened), QStringList({QStringLiteral("1.tiff"), QStringLiteral("2.JPG"), QStringLiteral("10.jpg"),
                                           QStringLiteral("1.png")}));
    QCOMPARE(opened.folder.path(), project());
    QCOMPARE(opened.current, -1);
    QVERIFY(opened.readOnlyBecause.isEmpty());
    QCOMPARE(everythingBelow(m_disk->path()), before); // nothing is written into it
}

void TestProjectOpening::naturalOrder()
{
    QStringList names{QStringLiteral("img12"), QStringLiteral("Img2"), QStringLiteral("img002"), QStringLiteral("img1a"),
                      QStringLiteral("img"), QStringLiteral("img99999999999999999999"), QStringLiteral("aa")};
    std::ranges::sort(names, comesBefore);
    QCOMPARE(names, QStringList({QStringLiteral("aa"), QStringLiteral("img"), QStringLiteral("img1a"),
                                 QStringLiteral("Img2"), QStringLiteral("img002"), QStringLiteral("img12"),
                                 QStringLiteral("img99999999999999999999")}));
    for (const QString& a : names)
        for (const QString& b : names)
            QVERIFY(!(comesBefore(a, b) && comesBefore(b, a)) && (a == b) == (!comesBefore(a, b) && !comesBefore(b, a)));
}

void TestProjectOpening::aProjectIsFoundAgain()
{
    const OpenedProject first = open(photos());
    first.folder.save(first.file);
    first.folder.saveAnnotations(first.file.images[2], storedAnnotations());
    for (const QString& path : {photos(), project(), project() + QStringLiteral("/project.json")}) {
        const OpenedProject again = openProject(path, personal(), first.lock);
        QCOMPARE(again.folder.path(), project());
        QVERIFY(again.file == first.file);
        QCOMPARE(again.added, 0);
        QVERIFY(isSame(again.folder.loadAnnotations(again.file.images[2]), storedAnnotations()));
    }
}

void TestProjectOpening::imagesThatAppearJoin()
{
    {
        const OpenedProject first = open(photos());
        first.folder.save(first.file);
    }
    write(photos() + QStringLiteral("/0.jpg"), "x");
    const OpenedProject again = open(photos());
    QCOMPARE(again.added, 1);
    QCOMPARE(namesIn(again).last(), QStringLiteral("0.jpg")); // behind those that have a place
    QCOMPARE(namesIn(again).size(), 5);
}

void TestProjectOpening::aPhotoHasAProjectOfItsOwn()
{
    const QString photo = photos() + QStringLiteral("/2.JPG");
    const QStringList before = everythingBelow(photos());
    const OpenedProject opened = open(photo);
    QCOMPARE(namesIn(opened), QStringList{QStringLiteral("2.JPG")});
    QVERIFY(opened.folder.path().startsWith(personal() + u'/'));
    opened.folder.save(opened.file);
    QCOMPARE(everythingBelow(photos()), before);
    QCOMPARE(openProject(photo, personal(), opened.lock).folder.path(), opened.folder.path());
    QVERIFY(open(photos() + QStringLiteral("/10.jpg")).folder.path() != opened.folder.path());
}

void TestProjectOpening::aPhotoInAProjectOpensThat()
{
    const OpenedProject first = open(photos());
    first.folder.save(first.file);
    const OpenedProject again = openProject(photos() + QStringLiteral("/10.jpg"), personal(), first.lock);
    QCOMPARE(again.folder.path(), project());
    QCOMPARE(again.file.images[static_cast<std::size_t>(again.current)].path, photos() + QStringLiteral("/10.jpg"));
}

void TestProjectOpening::aFolderThatCannotBeWritten()
{
    QFile::setPermissions(photos(), QFile::ReadOwner | QFile::ExeOwner);
    if (QFileInfo(photos()).isWritable())
        QSKIP("this user may write everywhere");
    QVERIFY(open(photos()).folder.path().startsWith(personal() + u'/'));
    QFile::setPermissions(photos(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

void TestProjectOpening::nothingToOpen_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("no such thing") << QStringLiteral("nowhere");
    QTest::newRow("a folder without pictures") << QStringLiteral("empty");
}

void TestProjectOpening::nothingToOpen()
{
    QFETCH(QString, path);
    QDir(m_disk->path()).mkpath(QStringLiteral("empty"));
    try {
        open(m_disk->filePath(path));
        QFAIL("it was opened");
    } catch (const RuntimeError& error) {
        QVERIFY2(error.message().contains(m_disk->filePath(path)), qPrintable(error.message()));
    }
}

void TestProjectOpening::aDamagedProjectCanOnlyBeRead_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("zeros") << QByteArray(1000, '\0');
    QTest::newRow("cut short") << QByteArray(R"({"format": "unocclude-project", "version": 1, "name": "a", "ima)");
    QTest::newRow("a wrong type") << QByteArray(
        R"({"format": "unocclude-project", "version": 1, "name": 7, "labels": [], "images": []})");
    QTest::newRow("another program's") << QByteArray(R"({"images": [], "annotations": []})");
    QTest::newRow("a newer version") << QByteArray(R"({"format": "unocclude-project", "version": 2})");
}

void TestProjectOpening::aDamagedProjectCanOnlyBeRead()
{
    QFETCH(QByteArray, content);
    {
        const OpenedProject first = open(photos());
        first.folder.save(first.file);
        first.folder.saveAnnotations(first.file.images[2], storedAnnotations());
    }
    const QString file = project() + QStringLiteral("/project.json");
    write(file, content);
    const OpenedProject again = open(photos());
    QVERIFY2(again.readOnlyBecause.contains(file), qPrintable(again.readOnlyBecause));
    QCOMPARE(contentOf(file), content);
    QCOMPARE(namesIn(again), QStringList{QStringLiteral("10.jpg")}); // what annotations speak of
    QCOMPARE(again.file.images[0].path, photos() + QStringLiteral("/10.jpg"));
    QVERIFY(isSame(again.folder.loadAnnotations(again.file.images[0]), storedAnnotations()));
}

void TestProjectOpening::strayFilesAreSwept()
{
    {
        const OpenedProject first = open(photos());
        first.folder.save(first.file);
    }
    const QString stray = project() + QStringLiteral("/annotations/10.jpg.json.aB3xYz");
    write(stray, "half");
    {
        const ProjectLock other(project());
        QVERIFY(!open(photos()).readOnlyBecause.isEmpty());
        QVERIFY(QFile::exists(stray)); // it may be the other window's
    }
    open(photos());
    QVERIFY(!QFile::exists(stray));
}

void TestProjectOpening::aSecondWindowCanOnlyRead()
{
    QDir().mkpath(project());
    QProcess other;
    other.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--hold"), project()});
    QVERIFY(other.waitForReadyRead(60'000));
    QCOMPARE(other.readAllStandardOutput().trimmed(), QByteArray("held"));
    QElapsedTimer timer;
    timer.start();
    const ProjectLock lock(project());
    qInfo("refused after %.1f ms", static_cast<double>(timer.nsecsElapsed()) * 1e-6);
    QVERIFY(!lock.isHeld());
    QVERIFY2(lock.refusal().contains(QString::number(other.processId())), qPrintable(lock.refusal()));
    other.closeWriteChannel();
    QVERIFY(other.waitForFinished(60'000));
    QVERIFY(ProjectLock(project()).isHeld());
}

void TestProjectOpening::theLockOfAKilledWindowIsTakenOver()
{
    QDir().mkpath(project());
    QProcess other;
    other.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--hold"), project()});
    QVERIFY(other.waitForReadyRead(60'000));
    other.kill();
    QVERIFY(other.waitForFinished(60'000));
    QVERIFY(QFile::exists(project() + QStringLiteral("/project.lock")));
    QVERIFY(ProjectLock(project()).isHeld());
}

void TestProjectOpening::whatIsHeldIsUsedAgain()
{
    const OpenedProject first = open(photos());
    QVERIFY(!open(photos()).readOnlyBecause.isEmpty()); // as any other window
    QVERIFY(openProject(photos(), personal(), first.lock).readOnlyBecause.isEmpty());
}

int main(int argc, char** argv)
{
    if (argc == 3 && qstrcmp(argv[1], "--hold") == 0)
        return hold(argc, argv);
    QCoreApplication application(argc, argv);
    TestProjectOpening test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_project_opening.moc"
