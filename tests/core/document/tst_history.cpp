// SPDX-License-Identifier: Apache-2.0
#include "document/commands/edit_visible_mask.h"
#include "document/commands/rename_instance.h"
#include "document/commands/set_samples.h"
#include "support/document_examples.h"

#include <QSignalSpy>
#include <QTest>

using namespace unocclude;
using namespace unocclude::test;

/// The history is bounded by memory: the oldest steps go, the others are as exact as before.
class TestHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void smallStepsAreAllKept();
    void theOldestGoAndTheRestIsExact();
    void theNewestAlwaysStays();
    void sharedPixelsCountOnce();
    void theCleanStateSurvives_data();
    void theCleanStateSurvives();
    void aStrokeCostsLittle();

private:
    void complete(int samples = 4)
    {
        m_document.push(
            std::make_unique<SetSamples>(m_document, m_id, exampleCompletion(m_document.find(m_id)->visible, samples)));
    }
    void rename(int number)
    {
        m_document.push(std::make_unique<RenameInstance>(m_document, m_id, QString::number(number)));
    }

    Document m_document;
    InstanceId m_id{};
};

void TestHistory::init()
{
    m_document.replacePhoto(QStringLiteral("/photos/desk.png"), examplePhoto({400, 300}));
    m_document.setHistoryBudget(History::defaultBudget);
    m_id = addExample(m_document, {40, 30, 100, 100});
    m_document.undoStack().clear();
}

void TestHistory::smallStepsAreAllKept()
{
    for (int i = 0; i < 300; ++i)
        rename(i);
    QCOMPARE(m_document.undoStack().count(), 300);
    QVERIFY(m_document.historyBytes() < 100'000);
}

void TestHistory::theOldestGoAndTheRestIsExact()
{
    const std::size_t budget = 5'000'000; // each replaced completion holds about 0.8 MB
    m_document.setHistoryBudget(budget);
    std::vector<std::vector<Instance>> states;
    for (int i = 0; i < 40; ++i) {
        complete();
        states.push_back(m_document.instances());
        QVERIFY(m_document.historyBytes() <= budget);
    }
    const int kept = m_document.undoStack().count();
    QVERIFY(kept > 3 && kept < 12);
    QCOMPARE(m_document.undoStack().index(), kept);
    for (int step = 1; step <= kept && step < 40; ++step) {
        m_document.undoStack().undo();
        QVERIFY(m_document.instances() == states[states.size() - 1 - static_cast<std::size_t>(step)]);
    }
    QVERIFY(!m_document.undoStack().canUndo());
    while (m_document.undoStack().canRedo())
        m_document.undoStack().redo();
    QVERIFY(m_document.instances() == states.back());
}

void TestHistory::theNewestAlwaysStays()
{
    m_document.setHistoryBudget(0);
    complete();
    complete();
    const auto before = m_document.instances();
    complete();
    QCOMPARE(m_document.undoStack().count(), 1);
    QCOMPARE(m_document.undoStack().undoText(), QStringLiteral("Complete Object"));
    m_document.undoStack().undo();
    QVERIFY(m_document.instances() == before);
}

void TestHistory::sharedPixelsCountOnce()
{
    complete();
    const std::size_t one = m_document.historyBytes();
    complete();
    const std::size_t two = m_document.historyBytes();
    const auto completion = m_document.find(m_id)->completion;
    for (int i = 0; i < 10; ++i) { // back and forth between two completions, whose pixels are there once
        m_document.push(std::make_unique<SetSamples>(
            m_document, m_id, i % 2 ? completion : exampleCompletion(m_document.find(m_id)->visible, 1)));
    }
    QVERIFY(one < two);
    QVERIFY(m_document.historyBytes() < 12 * (two - one));
}

void TestHistory::theCleanStateSurvives_data()
{
    QTest::addColumn<int>("cleanAfter");
    QTest::newRow("early: forgotten") << 2;
    QTest::newRow("late: kept") << 38;
}

void TestHistory::theCleanStateSurvives()
{
    QFETCH(int, cleanAfter);
    QUndoStack& stack = m_document.undoStack();
    m_document.setHistoryBudget(5'000'000);
    QSignalSpy cleanChanges(&stack, &QUndoStack::cleanChanged);
    for (int i = 1; i <= 40; ++i) {
        complete();
        if (i == cleanAfter)
            stack.setClean();
    }
    QVERIFY(!stack.isClean());
    QCOMPARE(cleanChanges.size(), 3); // unclean with the first step, clean, unclean again
    if (cleanAfter == 2) {
        QCOMPARE(stack.cleanIndex(), -1);
        return;
    }
    stack.undo();
    stack.undo();
    QVERIFY(stack.isClean());
}

void TestHistory::aStrokeCostsLittle()
{
    const Mask before = m_document.find(m_id)->visible;
    for (int i = 1; i <= 50; ++i)
        m_document.push(std::make_unique<EditVisibleMask>(
            m_document, m_id, before | rectangleMask({40, 30, 100 + i, 20}, {400, 300}), QStringLiteral("Brush")));
    QCOMPARE(m_document.undoStack().count(), 50);
    QVERIFY2(m_document.historyBytes() < 50'000, qPrintable(QString::number(m_document.historyBytes())));
    while (m_document.undoStack().canUndo())
        m_document.undoStack().undo();
    QVERIFY(m_document.find(m_id)->visible == before);
}

QTEST_GUILESS_MAIN(TestHistory)
#include "tst_history.moc"
