// SPDX-License-Identifier: Apache-2.0
#include "project/project_folder.h"

#include "core/project/project_examples.h"
#include "project/annotations_saver.h"
#include "support/runtime_error.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace unocclude;
using namespace unocclude::test;

namespace {

void write(const QString& path, const QByteArray& content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

template <typename Work>
QString failureOf(Work work)
{
    try {
        work();
    } catch (const RuntimeError& error) {
        return error.message();
    }
    return {};
}

} // namespace

class TestProjectFolder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everythingComesBackFromTheDisk();
    void anImageWithoutAFileHasNoAnnotations();
    void unchangedPicturesAreNotWrittenAgain();
    void picturesThatNobodyNamesGo();
    void damagedPicturesAreTold_data();
    void damagedPicturesAreTold();
    void damageStaysWithItsImage();
    void picturesMayBeLeft();
    void straysAreSweptAndNothingElse();

private:
    QStringList pictures() const
    {
        return QDir(m_folder->picturesFolder(m_entry)).entryList(QDir::Files, QDir::Name);
    }

    std::unique_ptr<QTemporaryDir> m_disk;
    std::unique_ptr<ProjectFolder> m_folder;
    ImageEntry m_entry{QStringLiteral("/photos/cup.jpg"), QStringLiteral("cup.jpg.json"), {}};
};

void TestProjectFolder::init()
{
    m_disk = std::make_unique<QTemporaryDir>();
    m_folder = std::make_unique<ProjectFolder>(m_disk->filePath(QStringLiteral("project")));
    m_folder->save({QStringLiteral("name"), {}, {m_entry}, {}, {}});
}

void TestProjectFolder::everythingComesBackFromTheDisk()
{
    QVERIFY(m_folder->isProject());
    QCOMPARE(m_folder->load().images, std::vector{m_entry});
    m_folder->saveAnnotations(m_entry, storedAnnotations());
    QVERIFY(isSame(m_folder->loadAnnotations(m_entry), storedAnnotations()));
    QCOMPARE(pictures().size(), 3);
    QVERIFY(pictures().first().startsWith(QStringLiteral("18446744073709551600-")));
}

void TestProjectFolder::anImageWithoutAFileHasNoAnnotations()
{
    QVERIFY(m_folder->loadAnnotations(m_entry).isEmpty());
    QVERIFY(!ProjectFolder(m_disk->filePath(QStringLiteral("nothing"))).isProject());
}

void TestProjectFolder::unchangedPicturesAreNotWrittenAgain()
{
    AnnotationsSaver saver;
    ImageAnnotations annotations = storedAnnotations();
    saver.save(*m_folder, m_entry, annotations);
    const QString picture = QDir(m_folder->picturesFolder(m_entry)).filePath(pictures().first());
    write(picture, "a mark");
    annotations.instances[1].label = QStringLiteral("changed");
    saver.save(*m_folder, m_entry, annotations);
    QCOMPARE(contentOf(picture), QByteArray("a mark"));
    QFile::remove(picture);
    saver.save(*m_folder, m_entry, annotations); // whoever took it away gets it back
    QVERIFY(isSame(m_folder->loadAnnotations(m_entry), annotations));
}

void TestProjectFolder::picturesThatNobodyNamesGo()
{
    AnnotationsSaver saver;
    ImageAnnotations annotations = storedAnnotations();
    saver.save(*m_folder, m_entry, annotations);
    const ImageAnnotations before = annotations;
    annotations.instances.erase(annotations.instances.begin());
    saver.save(*m_folder, m_entry, annotations);
    QVERIFY(!QDir(m_folder->picturesFolder(m_entry)).exists());
    saver.save(*m_folder, m_entry, before); // undone
    QVERIFY(isSame(m_folder->loadAnnotations(m_entry), before));
}

void TestProjectFolder::damagedPicturesAreTold_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("missing") << QByteArray();
    QTest::newRow("no picture") << QByteArray("gone");
    QTest::newRow("another size") << QByteArray("P6 1 1 255 abc");
}

void TestProjectFolder::damagedPicturesAreTold()
{
    QFETCH(QByteArray, content);
    m_folder->saveAnnotations(m_entry, storedAnnotations());
    const QString picture = QDir(m_folder->picturesFolder(m_entry)).filePath(pictures().at(1));
    QFile::remove(picture);
    if (!content.isEmpty())
        write(picture, content);
    const QString failure = failureOf([&] { m_folder->loadAnnotations(m_entry); });
    QVERIFY2(failure.contains(picture), qPrintable(failure));
}

void TestProjectFolder::damageStaysWithItsImage()
{
    const ImageEntry other{QStringLiteral("/photos/b.jpg"), QStringLiteral("b.jpg.json"), {}};
    m_folder->saveAnnotations(m_entry, storedAnnotations());
    write(m_folder->annotationsFile(other), "{");
    const QString failure = failureOf([&] { m_folder->loadAnnotations(other); });
    QVERIFY2(failure.contains(m_folder->annotationsFile(other)), qPrintable(failure));
    QVERIFY(isSame(m_folder->loadAnnotations(m_entry), storedAnnotations()));
}

void TestProjectFolder::picturesMayBeLeft()
{
    m_folder->saveAnnotations(m_entry, storedAnnotations());
    QDir(m_folder->picturesFolder(m_entry)).removeRecursively();
    const ImageAnnotations read = m_folder->loadAnnotations(m_entry, ProjectFolder::Pictures::Leave);
    QVERIFY(read.instances[0].completion->samples[0].rgba.empty());
    QCOMPARE(read.instances[0].completion->vote, storedAnnotations().instances[0].completion->vote);
}

void TestProjectFolder::straysAreSweptAndNothingElse()
{
    m_folder->saveAnnotations(m_entry, storedAnnotations());
    const QStringList strays{m_folder->projectFile() + QStringLiteral(".Ab3xYz"),
                             m_folder->annotationsFile(m_entry) + QStringLiteral(".000000"),
                             m_folder->picturesFolder(m_entry) + QStringLiteral("/7-0123456789abcdef.png.abcdef")};
    const QStringList others{m_folder->path() + QStringLiteral("/project.json.bak"),
                             m_folder->path() + QStringLiteral("/notes.abcdef"),
                             m_folder->annotationsFolder() + QStringLiteral("/x.json.abcdef.json")};
    for (const QString& file : strays + others)
        write(file, "x");
    m_folder->sweep();
    for (const QString& file : strays)
        QVERIFY2(!QFile::exists(file), qPrintable(file));
    for (const QString& file : others)
        QVERIFY2(QFile::exists(file), qPrintable(file));
    QVERIFY(isSame(m_folder->loadAnnotations(m_entry), storedAnnotations()));
}

QTEST_GUILESS_MAIN(TestProjectFolder)
#include "tst_project_folder.moc"
