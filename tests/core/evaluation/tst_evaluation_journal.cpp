// SPDX-License-Identifier: Apache-2.0
#include "evaluation/evaluation_journal.h"

#include "support/occlusion_examples.h"
#include "support/runtime_error.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

namespace unocclude {

using namespace test;
using Json = nlohmann::ordered_json;

class TestEvaluationJournal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void comesBackAsItWas();
    void aTornLineCostsItsRegionOnly();
    void anotherEvaluationIsRefused();
    void somethingElseIsRefused_data();
    void somethingElseIsRefused();
    void oneProcessAtATime();
    void aFolderThatIsNotThere();

private:
    QString file() const { return m_folder->filePath(QStringLiteral("journal.jsonl")); }
    void writeThree() const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

const Json what = {{"prompt", "mask"}, {"seed", 3}};

RegionRecord record(int number)
{
    RegionRecord record;
    record.identity = QByteArray::number(number);
    record.image = QStringLiteral("Straße.jpg");
    record.area = 10;
    record.scores[Predictor::Vote] = {{number, 10}, {0, 5}};
    return record;
}

QString refusalOf(const std::function<void()>& work)
{
    try {
        work();
    } catch (const RuntimeError& error) {
        return error.message();
    }
    return {};
}

} // namespace

void TestEvaluationJournal::writeThree() const
{
    EvaluationJournal journal(m_folder->path(), what);
    for (const int number : {1, 2, 3})
        journal.add(record(number), encodeRle(rectangleMask({number, 2, 5, 6})));
}

void TestEvaluationJournal::comesBackAsItWas()
{
    writeThree();
    EvaluationJournal journal(m_folder->path(), what);
    QCOMPARE(journal.records().size(), std::size_t{3});
    QCOMPARE(journal.records().at("2"), record(2));
    QCOMPARE(decodeRle(journal.predicted("3")), rectangleMask({3, 2, 5, 6}));
    journal.add(record(4), encodeRle(rectangleMask({4, 2, 5, 6})));
    QCOMPARE(decodeRle(journal.predicted("1")), rectangleMask({1, 2, 5, 6}));
    QCOMPARE(decodeRle(journal.predicted("4")), rectangleMask({4, 2, 5, 6}));
}

void TestEvaluationJournal::aTornLineCostsItsRegionOnly()
{
    writeThree();
    QFile journalFile(file());
    QVERIFY(journalFile.open(QIODevice::ReadOnly));
    const QByteArray whole = journalFile.readAll();
    journalFile.close();
    for (qint64 size = whole.size() - 1; size >= 0; size -= 7) { // wherever the process was killed
        QVERIFY(journalFile.open(QIODevice::WriteOnly | QIODevice::Truncate));
        journalFile.write(whole.left(size));
        journalFile.close();
        const auto lines = whole.left(size).count('\n');
        EvaluationJournal journal(m_folder->path(), what);
        QCOMPARE(qsizetype(journal.records().size()), std::max<qsizetype>(0, lines - 1));
        for (const int number : {1, 2, 3})
            if (!journal.records().contains(QByteArray::number(number)))
                journal.add(record(number), encodeRle(rectangleMask({number, 2, 5, 6})));
    }
    QVERIFY(journalFile.open(QIODevice::ReadOnly));
    QCOMPARE(journalFile.readAll(), whole);
}

void TestEvaluationJournal::anotherEvaluationIsRefused()
{
    writeThree();
    const QString refusal = refusalOf([&] { EvaluationJournal(m_folder->path(), {{"prompt", "mask"}, {"seed", 4}}); });
    QVERIFY2(refusal.contains(QStringLiteral("\"seed\" is 3 there and 4 now")), qPrintable(refusal));
    QCOMPARE(EvaluationJournal(m_folder->path(), what).records().size(), std::size_t{3}); // and nothing was lost
}

void TestEvaluationJournal::somethingElseIsRefused_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("reason");
    QTest::newRow("text") << QByteArray("Dear diary,\n") << "journal.jsonl, line 1";
    QTest::newRow("other JSON") << QByteArray("[1]\n") << "its first line is not that of a journal";
    QTest::newRow("other format") << QByteArray("{\"format\":\"unocclude-evaluation-2\",\"evaluation\":{}}\n")
                                  << "its first line is not that of a journal";
    QTest::newRow("damage in the middle")
        << QByteArray("{\"format\":\"unocclude-evaluation-1\",\"evaluation\":{\"prompt\":\"mask\",\"seed\":3}}\n"
                      "{\"record\":{\"identity\":5}}\n")
        << "line 2";
}

void TestEvaluationJournal::somethingElseIsRefused()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, reason);
    QFile journalFile(file());
    QVERIFY(journalFile.open(QIODevice::WriteOnly));
    journalFile.write(content);
    journalFile.close();
    const QString refusal = refusalOf([&] { EvaluationJournal(m_folder->path(), what); });
    QVERIFY2(refusal.contains(reason), qPrintable(refusal));
    QVERIFY(journalFile.open(QIODevice::ReadOnly));
    QCOMPARE(journalFile.readAll(), content); // never overwritten
}

void TestEvaluationJournal::oneProcessAtATime()
{
    const EvaluationJournal journal(m_folder->path(), what);
    const QString refusal = refusalOf([&] { EvaluationJournal(m_folder->path(), what); });
    QVERIFY2(refusal.contains(QStringLiteral("another process is writing to it")), qPrintable(refusal));
}

void TestEvaluationJournal::aFolderThatIsNotThere()
{
    QVERIFY(!refusalOf([&] { EvaluationJournal(m_folder->filePath(QStringLiteral("absent")), what); }).isEmpty());
}

} // namespace unocclude

QTEST_GUILESS_MAIN(unocclude::TestEvaluationJournal)
#include "tst_evaluation_journal.moc"
