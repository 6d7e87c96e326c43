// SPDX-License-Identifier: Apache-2.0
#include "inference/file_hash.h"
#include "inference/remembered_hashes.h"

#include "support/runtime_error.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace unocclude;

/// What a weights file is called by: read once, remembered while the file stays as it is.
class TstFileHash : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void isTheSha256();
    void isRemembered();
    void changesWithTheFile_data();
    void changesWithTheFile();
    void freshFilesAreNotRemembered();
    void damageIsNotBelieved_data();
    void damageIsNotBelieved();
    void anAbsentFileIsRefused();

private:
    QString hash() const { return FileHash(m_file, m_memory).hex(); }
    void write(const QByteArray& content, int secondsAgo) const;
    QStringList remembered() const { return QDir(m_memory).entryList(QDir::Files); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file, m_memory;
};

namespace {

QString sha256(const QByteArray& content)
{
    return QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
}

} // namespace

void TstFileHash::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = m_folder->filePath(QStringLiteral("weights"));
    m_memory = m_folder->filePath(QStringLiteral("cache/hashes"));
}

void TstFileHash::write(const QByteArray& content, int secondsAgo) const
{
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.flush());
    QVERIFY(file.setFileTime(QDateTime::currentDateTime().addSecs(-secondsAgo), QFileDevice::FileModificationTime));
}

void TstFileHash::isTheSha256()
{
    const QByteArray content(3'000'000, 'w');
    write(content, 100);
    QCOMPARE(hash(), sha256(content));
}

void TstFileHash::isRemembered()
{
    write("weights", 100);
    QCOMPARE(hash(), sha256("weights"));
    QCOMPARE(remembered().size(), 1);
    QFile memory(m_memory + QLatin1Char('/') + remembered().front());
    QVERIFY(memory.open(QIODevice::WriteOnly) && memory.write(QByteArray(64, 'a')) == 64);
    memory.close();
    QCOMPARE(hash(), QString(64, QLatin1Char('a'))); // nothing was read but the memory
}

void TstFileHash::changesWithTheFile_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("secondsAgo");
    QTest::newRow("another size") << QByteArray("weights!") << 100;
    QTest::newRow("another time") << QByteArray("WEIGHTS") << 50;
}

void TstFileHash::changesWithTheFile()
{
    QFETCH(QByteArray, content);
    QFETCH(int, secondsAgo);
    write("weights", 100);
    QCOMPARE(hash(), sha256("weights"));
    write(content, secondsAgo);
    QCOMPARE(hash(), sha256(content));
}

void TstFileHash::freshFilesAreNotRemembered()
{
    write("weights", 0);
    QCOMPARE(hash(), sha256("weights"));
    QCOMPARE(remembered(), QStringList());
}

void TstFileHash::damageIsNotBelieved_data()
{
    QTest::addColumn<QByteArray>("damage");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("cut short") << QByteArray(63, 'a');
    QTest::newRow("too long") << QByteArray(65, 'a');
    QTest::newRow("no number") << QByteArray(64, 'x');
}

void TstFileHash::damageIsNotBelieved()
{
    QFETCH(QByteArray, damage);
    write("weights", 100);
    hash();
    QFile memory(m_memory + QLatin1Char('/') + remembered().front());
    QVERIFY(memory.open(QIODevice::WriteOnly) && memory.write(damage) == damage.size());
    memory.close();
    QCOMPARE(hash(), sha256("weights"));
}

void TstFileHash::anAbsentFileIsRefused()
{
    try {
        hash();
        QFAIL("it has a hash");
    } catch (const RuntimeError& error) {
        QCOMPARE(error.kind(), RuntimeError::Kind::ModelRefused);
        QVERIFY(error.message().contains(m_file));
    }
    QCOMPARE(remembered(), QStringList());
}

QTEST_GUILESS_MAIN(TstFileHash)
#include "tst_file_hash.moc"
