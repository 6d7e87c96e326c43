// SPDX-License-Identifier: Apache-2.0
#include "instances/occlusion_list_model.h"

#include "document/commands/remove_instance.h"
#include "document/commands/rename_instance.h"
#include "document/commands/reorder_instances.h"
#include "document/commands/state_occlusion.h"
#include "document/instance_masks.h"
#include "instances/instance_numbers.h"
#include "support/document_examples.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace unocclude;
using namespace unocclude::test;

/// Statements and what is wrong with them, under the eyes of Qt's model tester.
class TestOcclusionListModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void statementsAreRows();
    void circlesHaveARow();
    void whatCoversHasARow();
    void aStatementTellsWhatIsWrongWithIt();
    void rowsFollowNamesAndObjects();

private:
    template <typename Command, typename... Arguments>
    void push(Arguments... arguments)
    {
        m->document.push(std::make_unique<Command>(m->document, arguments...));
        QTest::qWait(1);
    }
    QStringList texts() const;
    QString problem(int row) const { return m->model.index(row).data(OcclusionListModel::ProblemRole).toString(); }

    struct Parts
    {
        Document document;
        InstanceNumbers numbers{document};
        InstanceMasks masks;
        OcclusionListModel model{document, numbers, masks};
        QAbstractItemModelTester tester{&model};
        InstanceId back{}, middle{}, front{};
    };
    std::unique_ptr<Parts> m;
};

void TestOcclusionListModel::init()
{
    m = std::make_unique<Parts>();
    m->document.replacePhoto(QStringLiteral("desk.png"), examplePhoto());
    m->back = addExample(m->document, {4, 4, 20, 20});
    m->middle = addExample(m->document, {20, 4, 20, 20});
    m->front = addExample(m->document, {36, 4, 20, 20});
    QTest::qWait(1);
}

void TestOcclusionListModel::cleanup()
{
    m.reset();
}

QStringList TestOcclusionListModel::texts() const
{
    QStringList texts;
    for (int row = 0; row < m->model.rowCount(); ++row)
        texts << m->model.index(row).data().toString();
    return texts;
}

void TestOcclusionListModel::statementsAreRows()
{
    QCOMPARE(m->model.rowCount(), 0);
    push<StateOcclusion>(m->middle, m->back);
    QCOMPARE(texts(), QStringList(QStringLiteral("Object 2 hides Object 1")));
    QCOMPARE(m->model.statedAt(0), std::optional(Occlusion{m->middle, m->back}));
    QCOMPARE(m->model.problems(), 0);
    m->document.undoStack().undo();
    QTest::qWait(1);
    QCOMPARE(m->model.rowCount(), 0);
    QVERIFY(!m->model.statedAt(0));
}

void TestOcclusionListModel::circlesHaveARow()
{
    push<StateOcclusion>(m->front, m->middle);
    push<StateOcclusion>(m->middle, m->front);
    QCOMPARE(m->model.rowCount(), 3);
    QVERIFY(!m->model.statedAt(2));
    QCOMPARE(problem(2), QStringLiteral("These hide each other in a circle: Object 3, Object 2."));
}

void TestOcclusionListModel::whatCoversHasARow()
{
    addExample(m->document, {2, 2, 24, 24});
    QTest::qWait(1);
    QCOMPARE(texts(), QStringList(QStringLiteral(
                          "Object 4 covers all of Object 1 and lies in front of it: nothing of it could be seen.")));
}

void TestOcclusionListModel::aStatementTellsWhatIsWrongWithIt()
{
    push<StateOcclusion>(m->back, m->front);
    QCOMPARE(m->model.rowCount(), 1);
    QCOMPARE(problem(0), QStringLiteral("Object 1 and Object 3 share no pixel, so neither hides the other. "
                                        "The list has Object 1 behind Object 3."));
    QVERIFY(m->model.index(0).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("share no pixel")));
    push<ReorderInstances>(m->back, 0);
    QCOMPARE(problem(0), QStringLiteral("Object 1 and Object 3 share no pixel, so neither hides the other."));
}

void TestOcclusionListModel::rowsFollowNamesAndObjects()
{
    push<StateOcclusion>(m->middle, m->back);
    push<RenameInstance>(m->middle, QStringLiteral("cup"));
    QCOMPARE(texts(), QStringList(QStringLiteral("2 cup hides Object 1")));
    push<RemoveInstance>(m->back);
    QCOMPARE(m->model.rowCount(), 0);
    m->document.undoStack().undo();
    QTest::qWait(1);
    QCOMPARE(m->model.rowCount(), 1);
    m->document.replacePhoto(QStringLiteral("other.png"), examplePhoto());
    QTest::qWait(1);
    QCOMPARE(m->model.rowCount(), 0);
}

QTEST_MAIN(TestOcclusionListModel)
#include "tst_occlusion_list_model.moc"
