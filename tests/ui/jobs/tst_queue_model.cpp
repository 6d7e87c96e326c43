// SPDX-License-Identifier: Apache-2.0
#include "jobs/queue_model.h"

#include "document/document_targets.h"
#include "instances/instance_numbers.h"
#include "jobs/inline_job_queue.h"
#include "jobs/time_left.h"
#include "support/document_examples.h"
#include "support/fake_completer.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace unocclude;
using namespace unocclude::test;

/// The queue's rows under the eyes of Qt's model tester.
class TestQueueModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void rowsSayWhatTheyAre();
    void draggingChangesTheTurns();
    void runningRowsShowTheirShare();
    void failedRowsSayWhy();
    void timesAreRoundNumbers();

private:
    QString text(int row, int role = Qt::DisplayRole) const { return m_model->index(row).data(role).toString(); }

    struct Parts
    {
        Document document;
        InstanceNumbers numbers{document};
        InlineJobQueue jobs;
        bool refused = false;
        CompletionQueue queue{jobs, std::make_shared<DocumentTargets>(document), [this]() -> std::shared_ptr<Completer> {
                                  if (refused)
                                      throw RuntimeError(RuntimeError::Kind::ModelRefused,
                                                         QStringLiteral("No model."));
                                  return std::make_shared<FakeCompleter>();
                              }};
    };
    std::unique_ptr<Parts> m;
    std::unique_ptr<QueueModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    std::vector<InstanceId> m_ids;
};

void TestQueueModel::init()
{
    m = std::make_unique<Parts>();
    m->document.replacePhoto(QStringLiteral("/photos/desk.png"), examplePhoto());
    m_model = std::make_unique<QueueModel>(m->queue, m->document, m->numbers);
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get());
    m_ids.clear();
    for (int column : {2, 20, 40}) {
        m_ids.push_back(addExample(m->document, {column, 10, 8, 8}));
        m->queue.add({m_ids.back(), FakeCompleter().settingsOf(Tier::Exact), Earlier::Replace, {}},
                     CompletionQueue::Urgency::Batch);
    }
}

void TestQueueModel::cleanup()
{
    m_tester.reset();
    m_model.reset();
    m.reset();
}

void TestQueueModel::rowsSayWhatTheyAre()
{
    QCOMPARE(m_model->rowCount(), 3);
    QCOMPARE(text(1), QStringLiteral("Object 2"));
    QCOMPARE(text(1, QueueModel::StateRole), QStringLiteral("place 2"));
    QCOMPARE(m_model->idAt(2), std::optional(m_ids[2]));
    QCOMPARE(m_model->idAt(3), std::nullopt);
}

void TestQueueModel::draggingChangesTheTurns()
{
    QVERIFY(m_model->moveRows({}, 2, 1, {}, 0));
    QCOMPARE(m_model->idAt(0), std::optional(m_ids[2]));
    QCOMPARE(text(0, QueueModel::StateRole), QStringLiteral("place 1"));
    QVERIFY(m_model->moveRows({}, 0, 1, {}, 3));
    QCOMPARE(m_model->idAt(2), std::optional(m_ids[2]));
    QVERIFY(!m_model->moveRows({}, 1, 1, {}, 2)); // stays put
    QVERIFY(!m_model->moveRows({}, 0, 2, {}, 3));
    QVERIFY(!m_model->moveRows({}, 0, 1, {}, 4));
}

void TestQueueModel::runningRowsShowTheirShare()
{
    std::vector<double> shares;
    connect(m_model.get(), &QAbstractItemModel::dataChanged, this, [&](const QModelIndex& changed) {
        if (const QVariant share = changed.data(QueueModel::ShareRole); share.isValid() && share.toDouble() > 0)
            shares.push_back(share.toDouble());
    });
    m->jobs.runPending();
    QCOMPARE(m_model->rowCount(), 0);
    const int steps = FakeCompleter().settingsOf(Tier::Exact).steps;
    QCOMPARE(shares.size(), std::size_t(3 * steps));
    QCOMPARE(shares[static_cast<std::size_t>(steps - 1)], 1.0);
}

void TestQueueModel::failedRowsSayWhy()
{
    m->refused = true;
    m->jobs.runPending();
    QCOMPARE(m_model->rowCount(), 3);
    QCOMPARE(text(0, QueueModel::StateRole), QStringLiteral("No model."));
    QVERIFY(m_model->index(0).data(QueueModel::FailedRole).toBool());
    QVERIFY(!(m_model->index(0).flags() & Qt::ItemIsDragEnabled));
    QVERIFY(!m_model->moveRows({}, 0, 1, {}, 3));
    m->queue.cancel(m_ids[0]);
    QCOMPARE(m_model->rowCount(), 2);
}

void TestQueueModel::timesAreRoundNumbers()
{
    QCOMPARE(timeLeft(0.2), QStringLiteral("1 s left"));
    QCOMPARE(timeLeft(89), QStringLiteral("89 s left"));
    QCOMPARE(timeLeft(100), QStringLiteral("2 min left"));
    QCOMPARE(timeLeft(3900), QStringLiteral("1 h 5 min left"));
}

QTEST_MAIN(TestQueueModel)
#include "tst_queue_model.moc"
