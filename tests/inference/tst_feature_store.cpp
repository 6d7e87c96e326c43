// SPDX-License-Identifier: Apache-2.0
#include "inference/feature_store.h"

#include "inference/feature_cache.h"

#include <QTemporaryDir>
#include <QtTest>

#include <torch/torch.h>

using namespace unocclude;
using engine::ImageFeatures;

/// Features are kept within bounds, and those from disk are believed only when they are what was written.
class TstFeatureStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void memoryForgetsTheOldest();
    void memoryKeepsOneWhateverItsSize();
    void diskGivesBackWhatItGot();
    void diskForgetsTheOldest();
    void damagedFilesAreNotBelieved_data();
    void damagedFilesAreNotBelieved();
    void aFolderThatCannotBeIsNoFailure();
};

namespace {

const QByteArray kPixels(64, 'a'), kModel(64, 'b');

ImageFeatures features(int64_t numbers)
{
    return {{torch::randn({numbers}), torch::randn({2, 2})}};
}

bool equal(const ImageFeatures& a, const ImageFeatures& b)
{
    return a.levels.size() == b.levels.size() &&
           std::equal(a.levels.begin(), a.levels.end(), b.levels.begin(),
                      [](const at::Tensor& x, const at::Tensor& y) { return x.equal(y); });
}

QStringList filesIn(const QString& folder)
{
    return QDir(folder).entryList(QDir::Files);
}

} // namespace

void TstFeatureStore::memoryForgetsTheOldest()
{
    FeatureCache cache(3 * bytesOf(features(100)));
    for (const char* key : {"one", "two", "three"})
        cache.insert(key, features(100));
    QVERIFY(cache.find("one")); // used now
    cache.insert("four", features(100));
    QVERIFY(cache.contains("one"));
    QVERIFY(!cache.contains("two"));
    QVERIFY(cache.contains("three"));
    QCOMPARE(cache.bytes(), 3 * bytesOf(features(100)));
}

void TstFeatureStore::memoryKeepsOneWhateverItsSize()
{
    FeatureCache cache(16);
    cache.insert("small", features(1));
    cache.insert("large", features(1000));
    QVERIFY(cache.contains("large"));
    QVERIFY(!cache.contains("small"));
    QCOMPARE(cache.bytes(), bytesOf(features(1000)));
}

void TstFeatureStore::diskGivesBackWhatItGot()
{
    const QTemporaryDir folder;
    const FeatureStore store(folder.filePath(QStringLiteral("new/features")));
    QVERIFY(!store.mayHold(kPixels));
    const ImageFeatures written = features(1000);
    store.write(kPixels, kModel, written);
    QVERIFY(store.mayHold(kPixels));
    const auto read = store.read(kPixels, kModel);
    QVERIFY(read && equal(*read, written));
    QVERIFY(!store.read(kPixels, QByteArray(64, 'c')));
    QVERIFY(!store.read(QByteArray(64, 'd'), kModel));
}

void TstFeatureStore::diskForgetsTheOldest()
{
    const QTemporaryDir folder;
    const FeatureStore store(folder.path(), 10'000);
    const auto write = [&](char pixels, int daysAgo) {
        const QByteArray key(64, pixels);
        store.write(key, kModel, features(1000)); // a little more than 4000 bytes
        for (const QString& name : filesIn(folder.path()).filter(QString(4, QLatin1Char(pixels)))) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadWrite));
            file.setFileTime(QDateTime::currentDateTimeUtc().addDays(-daysAgo), QFileDevice::FileModificationTime);
        }
    };
    write('1', 3);
    write('2', 2);
    QVERIFY(store.read(QByteArray(64, '1'), kModel)); // used now
    write('3', 0);
    QVERIFY(store.mayHold(QByteArray(64, '1')));
    QVERIFY(!store.mayHold(QByteArray(64, '2')));
    QVERIFY(store.mayHold(QByteArray(64, '3')));
}

void TstFeatureStore::damagedFilesAreNotBelieved_data()
{
    QTest::addColumn<int>("keep");
    QTest::addColumn<int>("flip");
    QTest::newRow("empty") << 0 << -1;
    QTest::newRow("cut short") << 300 << -1;
    QTest::newRow("header") << -1 << 3;
    QTest::newRow("one value differs") << -1 << 2000;
}

void TstFeatureStore::damagedFilesAreNotBelieved()
{
    QFETCH(int, keep);
    QFETCH(int, flip);
    const QTemporaryDir folder;
    const FeatureStore store(folder.path());
    store.write(kPixels, kModel, features(1000));
    QFile file(folder.filePath(filesIn(folder.path()).value(0)));
    QVERIFY(file.open(QIODevice::ReadWrite));
    if (keep >= 0) {
        QVERIFY(file.resize(keep));
    } else {
        QByteArray bytes = file.readAll();
        bytes[flip] = char(bytes[flip] ^ 1);
        file.seek(0);
        file.write(bytes);
    }
    file.close();
    QVERIFY(!store.read(kPixels, kModel));
    QVERIFY(!store.mayHold(kPixels)); // it is out of the way
}

void TstFeatureStore::aFolderThatCannotBeIsNoFailure()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("file")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const FeatureStore store(file.fileName() + QStringLiteral("/below"));
    store.write(kPixels, kModel, features(10));
    QVERIFY(!store.read(kPixels, kModel));
}

QTEST_APPLESS_MAIN(TstFeatureStore)
#include "tst_feature_store.moc"
