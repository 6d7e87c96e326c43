// SPDX-License-Identifier: Apache-2.0
#include "session/completion_queue.h"

#include "document/commands/remove_instance.h"
#include "document/commands/set_prompt.h"
#include "document/document_targets.h"
#include "support/document_examples.h"
#include "support/fake_completer.h"
#include "support/job_queue_twins.h"

#include <semaphore>

using namespace unocclude;
using namespace unocclude::test;

namespace {

using Urgency = CompletionQueue::Urgency;
using State = QueuedCompletion::State;

/// The objects of a document, and one of an image that is not open.
class ElsewhereTargets final : public CompletionTargets
{
public:
    explicit ElsewhereTargets(Document& document)
        : m_open(document)
    {
    }

    static constexpr InstanceId elsewhere{1000};

    std::optional<CompletionTarget> find(InstanceId id) const override
    {
        if (id != elsewhere)
            return m_open.find(id);
        return CompletionTarget{QStringLiteral("cup"), QStringLiteral("/photos/shelf.png"),
                                [] { return CompletionSubject{examplePhoto().rgb, rectangleMask({10, 10, 12, 12})}; }};
    }

    std::vector<InstanceId> pending(Scope scope) const override
    {
        std::vector<InstanceId> ids = m_open.pending(scope);
        if (scope == Scope::Project)
            ids.push_back(elsewhere);
        return ids;
    }

    Arrival apply(const DrawnSamples& drawn) override
    {
        if (drawn.target != elsewhere)
            return m_open.apply(drawn);
        arrived = drawn;
        return Arrival::Placed;
    }

    std::optional<DrawnSamples> arrived;

private:
    DocumentTargets m_open;
};

} // namespace

/// The queue of completions: turns, cancelling, failures, and where samples go. On both job queues.
class TestCompletionQueue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addTwinRows(); }
    void init();
    void cleanup();

    void turnsComeInTheOrderOfTheOrders();
    void anObjectIsInTheQueueOnce();
    void whatIsOrderedAloneComesBeforeABatch();
    void movedItemsGetOtherTurns();
    void onlyWaitingItemsMove();
    void ordersCanComeWhileItRuns();
    void oneIsCancelledAndTheOthersGoOn();
    void cancellingAllLeavesNothing();
    void aPausedQueueWaits();
    void aFailureStaysUntilItIsTriedAgain();
    void aFailureCanBeDismissed();
    void samplesLandWhereverTheirObjectIs();
    void anObjectThatGoesTakesItsOrderAlong();
    void aMaskChangedMeanwhileIsAFailureThatSaysSo();
    void theWholeQueueHasATime();

private:
    InstanceId addObject(int column);
    void order(InstanceId id, Urgency urgency = Urgency::Batch);
    QString states() const;
    std::vector<InstanceId> targets() const;
    bool run() { return runUntilIdle(*m_jobs); }

    std::unique_ptr<Document> m_document;
    std::shared_ptr<ElsewhereTargets> m_targets;
    std::shared_ptr<FakeCompleter> m_completer;
    bool m_refused = false;
    std::unique_ptr<JobQueue> m_jobs;
    std::unique_ptr<CompletionQueue> m_queue;
    std::vector<InstanceId> m_order; ///< of the completions that came to their end
};

void TestCompletionQueue::init()
{
    m_document = std::make_unique<Document>();
    m_document->replacePhoto(QStringLiteral("/photos/desk.png"), examplePhoto());
    m_targets = std::make_shared<ElsewhereTargets>(*m_document);
    m_completer = std::make_shared<FakeCompleter>();
    m_refused = false;
    m_jobs = makeTwin();
    m_order.clear();
    const auto provider = [this]() -> std::shared_ptr<Completer> {
        if (m_refused)
            throw RuntimeError(RuntimeError::Kind::ModelRefused, QStringLiteral("No model."));
        return m_completer;
    };
    m_queue = std::make_unique<CompletionQueue>(*m_jobs, m_targets, provider);
    connect(m_queue.get(), &CompletionQueue::arrived, this,
            [this](const CompletionOrder& order) { m_order.push_back(order.target); });
}

void TestCompletionQueue::cleanup()
{
    m_jobs.reset(); // first: the running job calls into the queue
    m_queue.reset();
    m_targets.reset();
    m_document.reset();
}

InstanceId TestCompletionQueue::addObject(int column)
{
    return addExample(*m_document, {column, 10, 8, 8});
}

void TestCompletionQueue::order(InstanceId id, Urgency urgency)
{
    CompletionSettings settings = m_completer->settingsOf(Tier::Exact);
    settings.samples = 2;
    m_queue->add({id, settings, Earlier::Replace, {}}, urgency);
}

/// R for a running item, W for a waiting one, F for one that failed.
QString TestCompletionQueue::states() const
{
    QString states;
    for (const QueuedCompletion& item : m_queue->items())
        states += u"RWF"[static_cast<int>(item.state)];
    return states;
}

std::vector<InstanceId> TestCompletionQueue::targets() const
{
    std::vector<InstanceId> ids;
    for (const QueuedCompletion& item : m_queue->items())
        ids.push_back(item.order.target);
    return ids;
}

void TestCompletionQueue::turnsComeInTheOrderOfTheOrders()
{
    const InstanceId a = addObject(2), b = addObject(20), c = addObject(40);
    for (InstanceId id : {a, b, c})
        order(id);
    QCOMPARE(states(), QStringLiteral("WWW"));
    QCOMPARE(m_queue->progressOf(c)->place, 3);
    QVERIFY(m_queue->isBusy());
    QVERIFY(run());
    QCOMPARE(m_order, (std::vector{a, b, c}));
    QVERIFY(m_queue->items().empty() && !m_queue->isBusy());
    for (InstanceId id : {a, b, c})
        QVERIFY(m_document->find(id)->completion);
}

void TestCompletionQueue::anObjectIsInTheQueueOnce()
{
    const InstanceId a = addObject(2);
    order(a);
    order(a);
    QCOMPARE(m_queue->items().size(), std::size_t{1});
    order(InstanceId{77}); // there is none
    QCOMPARE(m_queue->items().size(), std::size_t{1});
    QVERIFY(run());
}

void TestCompletionQueue::whatIsOrderedAloneComesBeforeABatch()
{
    const InstanceId a = addObject(2), b = addObject(14), c = addObject(26), d = addObject(40);
    order(a);
    order(b);
    order(c, Urgency::Alone);
    order(d, Urgency::Alone);
    QCOMPARE(targets(), (std::vector{c, d, a, b}));
    QVERIFY(run());
    QCOMPARE(m_order, (std::vector{c, d, a, b}));
}

void TestCompletionQueue::movedItemsGetOtherTurns()
{
    const InstanceId a = addObject(2), b = addObject(20), c = addObject(40);
    for (InstanceId id : {a, b, c})
        order(id);
    m_queue->move(2, 0);
    m_queue->move(1, 2);
    QCOMPARE(targets(), (std::vector{c, b, a}));
    QCOMPARE(m_queue->progressOf(a)->place, 3);
    QVERIFY(run());
    QCOMPARE(m_order, (std::vector{c, b, a}));
}

void TestCompletionQueue::onlyWaitingItemsMove()
{
    const InstanceId a = addObject(2), b = addObject(20), c = addObject(40);
    for (InstanceId id : {a, b, c})
        order(id);
    bool looked = false;
    connect(m_queue.get(), &CompletionQueue::progressed, this, [&](InstanceId id) {
        const CompletionProgress* progress = m_queue->progressOf(id);
        if (looked || id != a || !progress || progress->step != 1)
            return;
        looked = true;
        QCOMPARE(states(), QStringLiteral("RWW"));
        QVERIFY(!m_queue->canMove(0, 1) && !m_queue->canMove(1, 0) && m_queue->canMove(1, 2));
        QVERIFY(!m_queue->canMove(1, 3) && !m_queue->canMove(-1, 1));
        m_queue->move(2, 1);
    });
    QVERIFY(run());
    QVERIFY(looked);
    QCOMPARE(m_order, (std::vector{a, c, b}));
}

void TestCompletionQueue::ordersCanComeWhileItRuns()
{
    const InstanceId a = addObject(2), b = addObject(20);
    order(a);
    connect(m_queue.get(), &CompletionQueue::progressed, this, [&](InstanceId id) {
        const CompletionProgress* progress = m_queue->progressOf(id);
        if (id == a && progress && progress->step == 2)
            order(b);
    });
    QVERIFY(run());
    QCOMPARE(m_order, (std::vector{a, b}));
    QCOMPARE(m_queue->done(), 2);
}

void TestCompletionQueue::oneIsCancelledAndTheOthersGoOn()
{
    const InstanceId a = addObject(2), b = addObject(20), c = addObject(40);
    for (InstanceId id : {a, b, c})
        order(id);
    m_queue->cancel(b);
    QCOMPARE(targets(), (std::vector{a, c}));
    QCOMPARE(m_queue->progressOf(c)->place, 2);
    QVERIFY(run());
    QCOMPARE(m_order, (std::vector{a, c}));
    QVERIFY(!m_document->find(b)->completion);
}

void TestCompletionQueue::cancellingAllLeavesNothing()
{
    const InstanceId a = addObject(2), b = addObject(20);
    order(a);
    order(b);
    m_completer->beforeStep = [](int) {};
    bool cancelled = false;
    connect(m_queue.get(), &CompletionQueue::progressed, this, [&](InstanceId id) {
        const CompletionProgress* progress = m_queue->progressOf(id);
        if (!cancelled && id == a && progress && progress->step == 1) {
            cancelled = true;
            m_queue->cancelAll();
        }
    });
    QVERIFY(run());
    QVERIFY(cancelled);
    QVERIFY(m_queue->items().empty() && m_order.empty());
    QVERIFY(!m_document->find(b)->completion);
}

void TestCompletionQueue::aPausedQueueWaits()
{
    const InstanceId a = addObject(2);
    QSignalSpy paused(m_queue.get(), &CompletionQueue::pausedChanged);
    m_queue->setPaused(true);
    order(a);
    QCoreApplication::processEvents();
    QCOMPARE(states(), QStringLiteral("W"));
    m_queue->setPaused(false);
    QVERIFY(run());
    QCOMPARE(m_order, std::vector{a});
    QCOMPARE(paused.count(), 2);
}

void TestCompletionQueue::aFailureStaysUntilItIsTriedAgain()
{
    const InstanceId a = addObject(2);
    QSignalSpy failed(m_queue.get(), &CompletionQueue::failed);
    m_refused = true;
    order(a);
    QVERIFY(run());
    QCOMPARE(states(), QStringLiteral("F"));
    QCOMPARE(m_queue->items().front().problem, QStringLiteral("No model."));
    QCOMPARE(failed.count(), 1);
    QVERIFY(!m_queue->isBusy() && !m_queue->progressOf(a));
    m_refused = false;
    m_queue->retry(a);
    QCOMPARE(states(), QStringLiteral("W"));
    QVERIFY(run());
    QVERIFY(m_queue->items().empty());
    QVERIFY(m_document->find(a)->completion);
}

void TestCompletionQueue::aFailureCanBeDismissed()
{
    const InstanceId a = addObject(2), b = addObject(20);
    m_refused = true;
    order(a);
    order(b);
    QVERIFY(run());
    QCOMPARE(targets(), (std::vector{a, b}));
    m_queue->cancelAll(); // of what runs or waits
    QCOMPARE(states(), QStringLiteral("FF"));
    m_queue->cancel(a);
    QCOMPARE(targets(), std::vector{b});
    m_refused = false;
    order(b); // takes its place
    QCOMPARE(states(), QStringLiteral("W"));
    QVERIFY(run());
}

void TestCompletionQueue::samplesLandWhereverTheirObjectIs()
{
    const InstanceId a = addObject(2);
    order(a);
    order(ElsewhereTargets::elsewhere);
    m_document->replacePhoto(QStringLiteral("/photos/other.png"), examplePhoto());
    m_queue->cancelGone();
    QCOMPARE(targets(), std::vector{ElsewhereTargets::elsewhere});
    QCOMPARE(m_queue->items().front().label, QStringLiteral("cup"));
    QVERIFY(run());
    QVERIFY(m_targets->arrived);
    QCOMPARE(m_targets->arrived->completion->samples.size(), std::size_t{2});
    QVERIFY(m_targets->arrived->visible == rectangleMask({10, 10, 12, 12}));
}

void TestCompletionQueue::anObjectThatGoesTakesItsOrderAlong()
{
    const InstanceId a = addObject(2), b = addObject(20);
    order(a);
    order(b);
    m_document->push(std::make_unique<RemoveInstance>(*m_document, a));
    QVERIFY(run());
    QCOMPARE(m_order, std::vector{b});
    QVERIFY(m_queue->items().empty());
}

void TestCompletionQueue::aMaskChangedMeanwhileIsAFailureThatSaysSo()
{
    const InstanceId a = addObject(2);
    std::binary_semaphore changed(0);
    m_completer->beforeStep = [&](int step) {
        if (step == 2)
            changed.acquire();
    };
    bool once = false;
    connect(m_queue.get(), &CompletionQueue::progressed, this, [&](InstanceId id) {
        const CompletionProgress* progress = m_queue->progressOf(id);
        if (once || !progress || progress->step != 1)
            return;
        once = true;
        m_document->push(std::make_unique<SetPrompt>(*m_document, id, clickAt(5, 5), rectangleMask({2, 2, 9, 9})));
        changed.release();
    });
    order(a);
    QVERIFY(run());
    QCOMPARE(states(), QStringLiteral("F"));
    QVERIFY(m_queue->items().front().problem.contains(QStringLiteral("changed")));
    QVERIFY(!m_document->find(a)->completion);
}

void TestCompletionQueue::theWholeQueueHasATime()
{
    QVERIFY(!m_queue->secondsLeft());
    const InstanceId a = addObject(2), b = addObject(20);
    order(a);
    order(b);
    QVERIFY(!m_queue->secondsLeft()); // nothing was measured yet
    bool known = false;
    connect(m_queue.get(), &CompletionQueue::progressed, this, [&](InstanceId id) {
        const CompletionProgress* progress = m_queue->progressOf(id);
        if (id == a && progress && progress->secondsLeft)
            known = m_queue->secondsLeft() && *m_queue->secondsLeft() >= *progress->secondsLeft;
    });
    QVERIFY(run());
    QVERIFY(known);
    QVERIFY(!m_queue->secondsLeft());
}

QTEST_GUILESS_MAIN(TestCompletionQueue)
#include "tst_completion_queue.moc"
