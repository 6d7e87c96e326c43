// SPDX-License-Identifier: Apache-2.0
#include "session/completion_controller.h"

#include "jobs/inline_job_queue.h"
#include "support/document_examples.h"
#include "support/fake_completer.h"

#include <QSignalSpy>
#include <QTest>

using namespace unocclude;
using namespace unocclude::test;

/// When objects are completed, with which settings, and what is told about it.
class TestCompletionController : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void warmingUpBringsTheModelsDefaults();
    void theUsersOptionsOutrankTheDefaults();
    void aRefusedModelIsToldOnce();
    void aFixedSeedIsKept();
    void aNewSeedComesEachTime();
    void timeLeftIsKnownAfterAFewSteps();
    void severalObjectsWaitTheirTurn();
    void withoutAnObjectThereIsNothingToComplete();

private:
    struct Parts
    {
        Document document;
        InlineJobQueue queue;
        std::shared_ptr<FakeCompleter> completer = std::make_shared<FakeCompleter>();
        bool refused = false;
        CompletionController completions{document, queue, [this]() -> std::shared_ptr<Completer> {
                                             if (refused)
                                                 throw RuntimeError(RuntimeError::Kind::ModelRefused,
                                                                    QStringLiteral("No model."));
                                             return completer;
                                         }};
    };
    void completeNow()
    {
        m->completions.complete();
        m->queue.runPending();
    }
    const CompletionResult& result() const { return *m->document.current()->completion; }

    std::unique_ptr<Parts> m;
};

void TestCompletionController::init()
{
    m = std::make_unique<Parts>();
    m->document.replacePhoto(QStringLiteral("desk.png"), examplePhoto());
    addExample(m->document, {20, 10, 16, 12});
}

void TestCompletionController::warmingUpBringsTheModelsDefaults()
{
    QSignalSpy ready(&m->completions, &CompletionController::modelReady);
    m->completions.warmUp();
    m->queue.runPending();
    QCOMPARE(ready.count(), 1);
    QCOMPARE(m->completions.options().settings, m->completer->defaultSettings());
    QCOMPARE(m->completer->stepsDone, 1);
}

void TestCompletionController::theUsersOptionsOutrankTheDefaults()
{
    CompletionOptions options;
    options.settings.steps = 3;
    m->completions.setOptions(options);
    m->completions.warmUp();
    m->queue.runPending();
    QCOMPARE(m->completions.options(), options);
    completeNow();
    QCOMPARE(m->completer->stepsDone, 3);
}

void TestCompletionController::aRefusedModelIsToldOnce()
{
    m->refused = true;
    QSignalSpy refused(&m->completions, &CompletionController::modelRefused);
    QSignalSpy failed(&m->completions, &CompletionController::failed);
    m->completions.warmUp();
    m->queue.runPending();
    QCOMPARE(refused.count(), 1);
    QCOMPARE(m->completions.modelProblem(), QStringLiteral("No model."));
    completeNow();
    QCOMPARE(failed.count(), 1);
    QVERIFY(!m->completions.isBusy());
}

void TestCompletionController::aFixedSeedIsKept()
{
    CompletionOptions options;
    options.randomSeed = false;
    options.settings.seed = 77;
    m->completions.setOptions(options);
    completeNow();
    QCOMPARE(result().samples.front().seed, std::uint64_t{77});
    m->completions.completeMore(); // the same once more would be no news
    m->queue.runPending();
    QCOMPARE(result().samples.size(), std::size_t{8});
    QVERIFY(result().samples.at(4).seed != 77);
}

void TestCompletionController::aNewSeedComesEachTime()
{
    completeNow();
    const std::uint64_t first = result().samples.front().seed;
    completeNow();
    QVERIFY(result().samples.front().seed != first);
}

void TestCompletionController::timeLeftIsKnownAfterAFewSteps()
{
    std::vector<bool> known;
    connect(&m->completions, &CompletionController::progressed, this, [&](InstanceId id) {
        if (const CompletionProgress* progress = m->completions.progressOf(id); progress && progress->step > 0)
            known.push_back(progress->secondsLeft.has_value());
    });
    completeNow();
    QCOMPARE(known.size(), std::size_t(m->completions.options().settings.steps));
    QVERIFY(!known[0] && !known[2] && known[3] && known.back());
}

void TestCompletionController::severalObjectsWaitTheirTurn()
{
    const InstanceId first = *m->document.currentId();
    m->completions.complete();
    QVERIFY(!m->completions.canComplete());
    const InstanceId second = addExample(m->document, {2, 2, 10, 8});
    QVERIFY(m->completions.canComplete());
    m->completions.complete();
    QVERIFY(m->completions.progressOf(first) && m->completions.progressOf(second));
    m->queue.runPending();
    QVERIFY(m->document.find(first)->completion && m->document.find(second)->completion);
    QVERIFY(!m->completions.isBusy());
}

void TestCompletionController::withoutAnObjectThereIsNothingToComplete()
{
    m->document.setCurrent(std::nullopt);
    QVERIFY(!m->completions.canComplete());
    m->completions.complete();
    QVERIFY(!m->completions.isBusy());
    QVERIFY(!m->completions.cancel());
}

QTEST_MAIN(TestCompletionController)
#include "tst_completion_controller.moc"
