// SPDX-License-Identifier: Apache-2.0
#include "support/checked_save.h"

#include "support/runtime_error.h"
#include "support/small_disk.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <opencv2/imgcodecs.hpp>

#include <stdexcept>

namespace unocclude {

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

QString failureOf(const QString& path, const QByteArray& content)
{
    try {
        saveFile(path, content);
    } catch (const RuntimeError& error) {
        return error.kind() == RuntimeError::Kind::Failed ? error.message() : QStringLiteral("another kind");
    }
    return {};
}

} // namespace

class TestCheckedSave : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesAndReplaces();
    void emptyContentIsAFile();
    void missingFolderIsNotCreated();
    void folderInTheWay();
    void fullDiskKeepsTheLastFile_data();
    void fullDiskKeepsTheLastFile();
    void partsMakeOneFile();
    void whoFailsInBetweenLeavesTheLastFile();
    void pictureComesBack_data();
    void pictureComesBack();
    void oddPicturesAreABug();
};

void TestCheckedSave::writesAndReplaces()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("file.json"));
    saveFile(path, "first");
    QCOMPARE(contentOf(path), QByteArray("first"));
    saveFile(path, "second");
    QCOMPARE(contentOf(path), QByteArray("second"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{QStringLiteral("file.json")});
}

void TestCheckedSave::emptyContentIsAFile()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("empty"));
    saveFile(path, {});
    QVERIFY(QFile::exists(path));
    QCOMPARE(contentOf(path), QByteArray());
}

void TestCheckedSave::missingFolderIsNotCreated()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("no/such/file.json"));
    QVERIFY(failureOf(path, "x").contains(path));
    QVERIFY(!QDir(folder.filePath(QStringLiteral("no"))).exists());
}

void TestCheckedSave::folderInTheWay()
{
    QTemporaryDir folder;
    QVERIFY(failureOf(folder.path(), "x").contains(folder.path()));
}

void TestCheckedSave::fullDiskKeepsTheLastFile_data()
{
    QTest::addColumn<int>("size");
    QTest::newRow("far too much") << 500'000;
    QTest::newRow("one page too much") << 65'536;
    QTest::newRow("small, but the disk is full") << 12'000;
}

void TestCheckedSave::fullDiskKeepsTheLastFile()
{
    QFETCH(int, size);
    const test::SmallDisk disk;
    if (!disk.isMounted())
        QSKIP("a small disk can be mounted on Linux with root rights only");
    const QString path = disk.filePath(QStringLiteral("work.json"));
    saveFile(path, "the last good one");
    saveFile(disk.filePath(QStringLiteral("filler")), QByteArray(size < 20'000 ? 53'248 : 1, 'f'));
    const QStringList before = disk.files();
    const QString failure = failureOf(path, QByteArray(size, 'x'));
    QVERIFY2(failure.contains(path), qPrintable(failure));
    QCOMPARE(contentOf(path), QByteArray("the last good one"));
    QCOMPARE(disk.files(), before);
}

void TestCheckedSave::partsMakeOneFile()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("file.json"));
    const std::string large(100'000, 'x');
    saveInParts(path, [&](const ByteSink& put) {
        put("a");
        put(large);
        put("");
        put("b");
    });
    QCOMPARE(contentOf(path), QByteArray("a" + QByteArray::fromStdString(large) + "b"));
}

void TestCheckedSave::whoFailsInBetweenLeavesTheLastFile()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("file.json"));
    saveFile(path, "the last good one");
    const auto failing = [](const ByteSink& put) {
        put("half");
        throw Cancelled{};
    };
    QVERIFY_EXCEPTION_THROWN(saveInParts(path, failing), Cancelled);
    QCOMPARE(contentOf(path), QByteArray("the last good one"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{QStringLiteral("file.json")});
}

void TestCheckedSave::pictureComesBack_data()
{
    QTest::addColumn<int>("channels");
    QTest::newRow("grey") << 1;
    QTest::newRow("R G B") << 3;
    QTest::newRow("R G B A") << 4;
}

void TestCheckedSave::pictureComesBack()
{
    QFETCH(int, channels);
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("picture.png"));
    const cv::Mat picture(2, 3, CV_8UC(channels), cv::Scalar(10, 20, 30, 40));
    const cv::Mat before = picture.clone();
    savePng(path, picture);
    QCOMPARE(cv::norm(picture, before, cv::NORM_L1), 0.0);                     // nobody else's pixels are turned
    const cv::Mat read = cv::imread(path.toStdString(), cv::IMREAD_UNCHANGED); // B G R A
    QCOMPARE(read.channels(), channels);
    QCOMPARE(read.size(), cv::Size(3, 2));
    const std::vector<std::uint8_t> pixel(read.data, read.data + channels);
    const std::vector<std::uint8_t> grey{10}, colour{30, 20, 10}, withAlpha{30, 20, 10, 40};
    QVERIFY(pixel == (channels == 1 ? grey : channels == 3 ? colour : withAlpha));
}

void TestCheckedSave::oddPicturesAreABug()
{
    const QString path = QStringLiteral("unused.png");
    QVERIFY_EXCEPTION_THROWN(savePng(path, cv::Mat()), std::logic_error);
    QVERIFY_EXCEPTION_THROWN(savePng(path, cv::Mat::zeros(2, 2, CV_32F)), std::logic_error);
    QVERIFY_EXCEPTION_THROWN(savePng(path, cv::Mat::zeros(2, 2, CV_8UC2)), std::logic_error);
    QVERIFY(!QFile::exists(path));
}

} // namespace unocclude

QTEST_GUILESS_MAIN(unocclude::TestCheckedSave)
#include "tst_checked_save.moc"
