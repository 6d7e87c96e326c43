// SPDX-License-Identifier: Apache-2.0
#include "session/completion_controller.h"

#include "document/document_targets.h"
#include "jobs/inline_job_queue.h"
#include "support/document_examples.h"
#include "support/fake_completer.h"

#include <QSignalSpy>
#include <QTest>

#include <opencv2/core.hpp>

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
    void aTierIsKeptThoughTheModelChanges();
    void whatIsOfNoTierIsKeptAsItIs();
    void aRefusedModelIsToldOnce();
    void aFixedSeedIsKept();
    void aNewSeedComesEachTime();
    void timeLeftIsKnownAfterAFewSteps();
    void severalObjectsWaitTheirTurn();
    void withoutAnObjectThereIsNothingToComplete();
    void moreSamplesLeaveTheChoiceAlone();
    void hypothesesAreKeptAndLetGo();
    void allObjectsAreCompletedTheOpenOnesFirst();
    void theSameSampleComesAgain();
    void aDiscardedSampleCanBeDrawnFromItsSeed();
    void anotherModelGivesAnotherSample();

private:
    struct Parts
    {
        Document document;
        InlineJobQueue queue;
        std::shared_ptr<FakeCompleter> completer = std::make_shared<FakeCompleter>();
        bool refused = false;
        CompletionController completions{document, std::make_shared<DocumentTargets>(document), queue,
                                         [this]() -> std::shared_ptr<Completer> {
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
    QCOMPARE(m->completions.options().settings, m->completer->settingsOf(Tier::Exact));
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

void TestCompletionController::aTierIsKeptThoughTheModelChanges()
{
    m->completions.setTier(Tier::Fast); // before there is a model
    QVERIFY(!m->completions.tier());
    m->completions.warmUp();
    m->queue.runPending();
    QCOMPARE(m->completions.tier(), Tier::Fast);
    CompletionOptions options = m->completions.options();
    options.settings.samples = 2;
    options.settings.geometry = Geometry::Image;
    m->completions.setOptions(options);
    QCOMPARE(m->completions.tier(), Tier::Fast); // these are of no tier
    m->completions.setTier(Tier::Exact);
    QCOMPARE(m->completions.tier(), Tier::Exact);
    QCOMPARE(m->completions.options().settings.samples, 2);
    QCOMPARE(m->completions.options().settings.geometry, Geometry::Image);
    m->completer->slower = 3;
    m->completions.warmUp();
    m->queue.runPending();
    QCOMPARE(m->completions.tier(), Tier::Exact);
    QCOMPARE(m->completions.options().settings.steps, 7);
}

void TestCompletionController::whatIsOfNoTierIsKeptAsItIs()
{
    m->completions.warmUp();
    m->queue.runPending();
    CompletionOptions options = m->completions.options();
    options.settings.steps = 5;
    m->completions.setOptions(options);
    QVERIFY(!m->completions.tier());
    m->completer->slower = 3;
    m->completions.warmUp();
    m->queue.runPending();
    QCOMPARE(m->completions.options(), options);
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
    m->completions.warmUp(); // then it is known how many there will be
    m->queue.runPending();
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

void TestCompletionController::moreSamplesLeaveTheChoiceAlone()
{
    completeNow();
    m->completions.choose(AmodalChoice::ofSample(2));
    m->completions.keepHypothesis(1, true);
    m->completions.completeMore();
    m->queue.runPending();
    QCOMPARE(result().samples.size(), std::size_t{8});
    QCOMPARE(m->document.current()->choice, AmodalChoice::ofSample(2));
    QVERIFY(m->completions.isHypothesis(1));
}

void TestCompletionController::hypothesesAreKeptAndLetGo()
{
    completeNow();
    const int steps = m->document.undoStack().count();
    m->completions.keepHypothesis(3, true);
    m->completions.keepHypothesis(3, true); // it is kept already
    m->completions.keepHypothesis(9, true); // there is none
    QCOMPARE(m->document.undoStack().count(), steps + 1);
    m->completions.keepHypothesis(0, true);
    QCOMPARE(m->document.current()->hypotheses, (std::vector{0, 3}));
    m->completions.discardSample(1);
    QCOMPARE(m->document.current()->hypotheses, (std::vector{0, 2}));
    m->completions.keepHypothesis(2, false);
    QVERIFY(!m->completions.isHypothesis(2) && m->completions.isHypothesis(0));
}

void TestCompletionController::allObjectsAreCompletedTheOpenOnesFirst()
{
    completeNow();
    const auto done = m->document.current()->completion;
    const InstanceId second = addExample(m->document, {2, 2, 10, 8});
    const InstanceId third = addExample(m->document, {44, 30, 10, 8});
    m->completions.completeAll(CompletionTargets::Scope::Image);
    QCOMPARE(m->completions.queue().items().size(), std::size_t{2});
    m->queue.runPending();
    QVERIFY(m->document.find(second)->completion && m->document.find(third)->completion);
    QCOMPARE(m->document.instances().back().completion, done);
    QSignalSpy noticed(&m->completions, &CompletionController::noticed);
    m->completions.completeAll(CompletionTargets::Scope::Image);
    QVERIFY(!m->completions.isBusy());
    QCOMPARE(noticed.count(), 1); // a key that does nothing says why
}

void TestCompletionController::theSameSampleComesAgain()
{
    completeNow();
    const auto before = m->document.current()->completion;
    const int steps = m->document.undoStack().count();
    QSignalSpy noticed(&m->completions, &CompletionController::noticed);
    m->completions.drawAgain(2);
    QCOMPARE(m->completions.progressOf(*m->document.currentId())->samples, 1);
    m->queue.runPending();
    QCOMPARE(m->document.current()->completion, before);
    QCOMPARE(m->document.undoStack().count(), steps);
    QVERIFY(noticed.takeFirst().at(0).toString().contains(QStringLiteral("every byte")));
}

void TestCompletionController::aDiscardedSampleCanBeDrawnFromItsSeed()
{
    completeNow();
    const Sample lost = result().samples[1];
    m->completions.discardSample(1);
    m->completions.drawSeed(lost.settings, lost.seed);
    m->queue.runPending();
    QCOMPARE(result().samples.size(), std::size_t{4});
    const Sample& again = result().samples.back();
    QCOMPARE(again.seed, lost.seed);
    QVERIFY(again.amodal == lost.amodal);
    QCOMPARE(cv::norm(again.rgba, lost.rgba, cv::NORM_INF), 0.0);
}

void TestCompletionController::anotherModelGivesAnotherSample()
{
    completeNow();
    m->completer = std::make_shared<FakeCompleter>(48); // sees less: paints other pixels
    QSignalSpy noticed(&m->completions, &CompletionController::noticed);
    m->completions.drawAgain(0);
    m->queue.runPending();
    QCOMPARE(result().samples.size(), std::size_t{5});
    QCOMPARE(result().samples.back().seed, result().samples.front().seed);
    QVERIFY(noticed.takeFirst().at(0).toString().contains(QStringLiteral("was added")));
}

QTEST_MAIN(TestCompletionController)
#include "tst_completion_controller.moc"
