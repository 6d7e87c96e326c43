// SPDX-License-Identifier: Apache-2.0
#include "instances/instance_list_model.h"

#include "document/commands/choose_sample.h"
#include "document/commands/edit_visible_mask.h"
#include "document/commands/edit_whole_mask.h"
#include "document/commands/remove_instance.h"
#include "document/commands/rename_instance.h"
#include "document/commands/set_review.h"
#include "document/commands/set_samples.h"
#include "instances/instance_numbers.h"
#include "document/document_targets.h"
#include "jobs/inline_job_queue.h"
#include "session/completion_controller.h"
#include "session/evidence_watch.h"
#include "session/mask_controller.h"
#include "support/document_examples.h"
#include "support/fake_completer.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace unocclude;
using namespace unocclude::test;

/// The list of objects, with every change of the document passing under the eyes of Qt's model tester.
class TestInstanceListModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void rowsFollowTheDocument();
    void undoAndRedoMoveTheRowsBack();
    void numbersStayWithTheirObjects();
    void editingRenames();
    void draggingReorders_data();
    void draggingReorders();
    void theStateTellsWhatIsHidden();
    void aRunningCompletionIsAState();
    void theStateFollowsTheBrush();
    void theReviewIsPartOfTheState();
    void anObjectBehindIsToldWhenItsOccluderGoes();

private:
    QStringList names() const;
    QString state(int row) const { return m_model->index(row).data(InstanceListModel::StateRole).toString(); }

    struct Parts
    {
        Document document;
        InstanceNumbers numbers{document};
        InlineJobQueue queue;
        CompletionController completions{document, std::make_shared<DocumentTargets>(document), queue,
                                         [] { return std::make_shared<FakeCompleter>(); }};
        InstanceMasks masks;
        MaskController edits{document, masks};
        EvidenceWatch evidence{document, masks};
    };
    std::unique_ptr<Parts> m;
    std::unique_ptr<InstanceListModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestInstanceListModel::init()
{
    m = std::make_unique<Parts>();
    m_model = std::make_unique<InstanceListModel>(
        ObjectSources{m->document, m->numbers, m->completions, m->edits, m->evidence, m->masks});
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get());
    m->document.replacePhoto(QStringLiteral("desk.png"), examplePhoto());
}

void TestInstanceListModel::cleanup()
{
    m_tester.reset();
    m_model.reset();
    m.reset();
}

QStringList TestInstanceListModel::names() const
{
    QStringList names;
    for (int row = 0; row < m_model->rowCount(); ++row)
        names << m_model->index(row).data().toString();
    return names;
}

void TestInstanceListModel::rowsFollowTheDocument()
{
    const InstanceId first = addExample(m->document, {4, 4, 8, 8});
    addExample(m->document, {20, 4, 8, 8});
    QCOMPARE(names(), QStringList({QStringLiteral("Object 2"), QStringLiteral("Object 1")}));
    m->document.push(std::make_unique<RemoveInstance>(m->document, first));
    QCOMPARE(names(), QStringList(QStringLiteral("Object 2")));
    m->document.replacePhoto(QStringLiteral("other.png"), examplePhoto());
    QCOMPARE(m_model->rowCount(), 0);
}

void TestInstanceListModel::undoAndRedoMoveTheRowsBack()
{
    addExample(m->document, {4, 4, 8, 8});
    addExample(m->document, {20, 4, 8, 8});
    addExample(m->document, {36, 4, 8, 8});
    QVERIFY(m_model->moveRow({}, 0, {}, 3));
    const QStringList moved = names();
    QUndoStack& history = m->document.undoStack();
    while (history.canUndo())
        history.undo();
    QCOMPARE(m_model->rowCount(), 0);
    while (history.canRedo())
        history.redo();
    QCOMPARE(names(), moved);
}

void TestInstanceListModel::numbersStayWithTheirObjects()
{
    const InstanceId first = addExample(m->document, {4, 4, 8, 8});
    addExample(m->document, {20, 4, 8, 8});
    m->document.push(std::make_unique<RemoveInstance>(m->document, first));
    addExample(m->document, {36, 4, 8, 8});
    m->document.undoStack().undo();
    m->document.undoStack().undo();
    QCOMPARE(m_model->index(m_model->rowOf(first)).data(InstanceListModel::NumberRole).toInt(), 1);
}

void TestInstanceListModel::editingRenames()
{
    addExample(m->document, {4, 4, 8, 8});
    QVERIFY(m_model->setData(m_model->index(0), QStringLiteral("  cup "), Qt::EditRole));
    QCOMPARE(m->document.instances().front().label, QStringLiteral("cup"));
    QCOMPARE(names(), QStringList(QStringLiteral("cup")));
    m->document.undoStack().undo();
    QCOMPARE(names(), QStringList(QStringLiteral("Object 1")));
}

void TestInstanceListModel::draggingReorders_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("before"); ///< the row it is dropped before
    QTest::addColumn<bool>("moves");
    QTest::addColumn<QString>("order");
    QTest::newRow("to the back") << 0 << 3 << true << QStringLiteral("213");
    QTest::newRow("to the front") << 2 << 0 << true << QStringLiteral("132");
    QTest::newRow("one down") << 0 << 2 << true << QStringLiteral("231");
    QTest::newRow("where it is") << 1 << 1 << false << QStringLiteral("321");
    QTest::newRow("behind itself") << 1 << 2 << false << QStringLiteral("321");
    QTest::newRow("past the end") << 0 << 4 << false << QStringLiteral("321");
}

void TestInstanceListModel::draggingReorders()
{
    QFETCH(int, from);
    QFETCH(int, before);
    addExample(m->document, {4, 4, 8, 8});
    addExample(m->document, {20, 4, 8, 8});
    addExample(m->document, {36, 4, 8, 8});
    QTEST(m_model->moveRow({}, from, {}, before), "moves");
    QString order;
    for (const Instance& instance : m->document.instances())
        order += QString::number(m->numbers.numberOf(instance.id));
    QTEST(order, "order");
    for (int row = 0; row < m_model->rowCount(); ++row)
        QCOMPARE(m_model->idAt(row), std::optional(m->document.instances()[static_cast<std::size_t>(row)].id));
}

void TestInstanceListModel::theStateTellsWhatIsHidden()
{
    const InstanceId id = addExample(m->document, {4, 4, 8, 8});
    QCOMPARE(state(0), QStringLiteral("visible part only"));
    const auto completion = exampleCompletion(m->document.find(id)->visible, 3); // wholes of 9, 10 and 11 columns
    m->document.push(std::make_unique<SetSamples>(m->document, id, completion));
    QCOMPARE(state(0), QStringLiteral("majority vote, 20 % hidden"));
    m->document.push(std::make_unique<ChooseSample>(m->document, id, AmodalChoice::ofSample(0)));
    QCOMPARE(state(0), QStringLiteral("sample 1, 11 % hidden"));
    m->document.push(std::make_unique<ChooseSample>(m->document, id, AmodalChoice::none()));
    QCOMPARE(state(0), QStringLiteral("none chosen"));
}

void TestInstanceListModel::aRunningCompletionIsAState()
{
    addExample(m->document, {20, 10, 16, 12});
    QStringList states;
    connect(m_model.get(), &QAbstractItemModel::dataChanged, this, [&] { states << state(0); });
    m->completions.complete();
    QCOMPARE(states.takeFirst(), QStringLiteral("waiting, place 1 in the queue"));
    m->queue.runPending();
    QVERIFY(states.contains(QStringLiteral("step 2 of 4")));
    QVERIFY(states.last().startsWith(QStringLiteral("majority vote")));
}

void TestInstanceListModel::theStateFollowsTheBrush()
{
    addExample(m->document, {20, 10, 20, 20});
    m->edits.setTarget(MaskTarget::Whole);
    m->edits.beginGesture();
    m->edits.fillRectangle({20, 10}, {60, 30}, true);
    m->edits.finishGesture(QStringLiteral("Rectangle"));
    QCOMPARE(state(0), QStringLiteral("drawn by hand, 50 % hidden"));
    m->edits.beginGesture();
    m->edits.fillRectangle({45, 10}, {60, 30}, false);
    QCOMPARE(state(0), QStringLiteral("drawn by hand, 20 % hidden")); // before the button is released
    m->edits.abandonGesture();
    QCOMPARE(state(0), QStringLiteral("drawn by hand, 50 % hidden"));
}

void TestInstanceListModel::theReviewIsPartOfTheState()
{
    const InstanceId id = addExample(m->document, {20, 10, 20, 20});
    m->document.push(std::make_unique<SetReview>(m->document, id, ReviewState::Approved));
    QCOMPARE(state(0), QStringLiteral("visible part only, approved"));
}

void TestInstanceListModel::anObjectBehindIsToldWhenItsOccluderGoes()
{
    const InstanceId behind = addExample(m->document, {4, 10, 20, 20});
    m->document.push(std::make_unique<EditWholeMask>(m->document, behind, rectangleMask({4, 10, 40, 20}),
                                                     QStringLiteral("Rectangle")));
    const InstanceId occluder = addExample(m->document, {24, 4, 20, 40});
    QTest::qWait(3 * EvidenceWatch::pause);
    QCOMPARE(state(1), QStringLiteral("drawn by hand, 50 % hidden"));
    m->document.push(std::make_unique<EditVisibleMask>(m->document, occluder, rectangleMask({24, 4, 8, 40}),
                                                       QStringLiteral("Rectangle")));
    QTRY_COMPARE(state(1), QStringLiteral("drawn by hand, 50 % hidden, check the whole"));
    m->document.undoStack().undo();
    QTRY_COMPARE(state(1), QStringLiteral("drawn by hand, 50 % hidden"));
}

QTEST_MAIN(TestInstanceListModel)
#include "tst_instance_list_model.moc"
