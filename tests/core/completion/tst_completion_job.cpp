// SPDX-License-Identifier: Apache-2.0
#include "completion/completion_job.h"

#include "document/commands/set_prompt.h"
#include "document/document_targets.h"
#include "support/document_examples.h"
#include "support/fake_completer.h"
#include "support/job_queue_twins.h"

#include <QThread>

#include <opencv2/core.hpp>

#include <semaphore>

using namespace unocclude;
using namespace unocclude::test;

/// From a visible mask to samples in the document, on both queues.
class TestCompletionJob : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addTwinRows(); }
    void init();
    void cleanup();

    void samplesComeIntoTheDocument();
    void progressIsReportedForEveryStep();
    void objectsAreShownWhileTheyForm();
    void whatTheModelHasToSayIsTold();
    void theModelIsOpenedOnTheWorker();
    void aRefusedModelIsAnError();
    void cancelEndsWithinOneStep();
    void aRemovedTargetIsLeftAlone();
    void theVisibleMaskIsTakenWhenTheTurnComes();
    void aMaskChangedMeanwhileIsLeftAlone();
    void oneSampleOfABatchCanBeDrawn();
    void aDestroyedDocumentIsLeftAlone();

private:
    JobId complete(CompleterProvider completer = {});
    JobOutcome run();

    std::unique_ptr<Document> m_document;
    std::shared_ptr<CompletionTargets> m_targets;
    std::shared_ptr<FakeCompleter> m_completer;
    std::unique_ptr<JobQueue> m_queue;
    std::vector<FormingSamples> m_forming;
    std::optional<Arrival> m_arrival;
    QStringList m_notices;
    CompletionSettings m_settings;
    std::optional<std::uint64_t> m_onlySeed;
    InstanceId m_target{};
};

void TestCompletionJob::init()
{
    m_document = std::make_unique<Document>();
    m_document->replacePhoto(QStringLiteral("/photos/desk.png"), examplePhoto());
    m_targets = std::make_shared<DocumentTargets>(*m_document);
    m_target = addExample(*m_document, {20, 10, 16, 12});
    m_completer = std::make_shared<FakeCompleter>();
    m_settings = m_completer->settingsOf(Tier::Exact);
    m_settings.seed = 11;
    m_queue = makeTwin();
    m_forming.clear();
    m_arrival.reset();
    m_notices.clear();
    m_onlySeed.reset();
}

void TestCompletionJob::cleanup()
{
    m_queue.reset();
    m_targets.reset();
    m_document.reset();
}

JobId TestCompletionJob::complete(CompleterProvider completer)
{
    if (!completer)
        completer = [this] { return m_completer; };
    const CompletionWatch watch{[this](const FormingSamples& forming) { m_forming.push_back(forming); },
                                [this](Arrival arrival) { m_arrival = arrival; },
                                [this](const QString& sentence) { m_notices += sentence; }};
    const CompletionOrder order{m_target, m_settings, Earlier::Replace, m_onlySeed};
    return m_queue->push(std::make_unique<CompletionJob>(m_targets, order, completer, watch));
}

/// Runs the one job that was pushed and gives its outcome.
JobOutcome TestCompletionJob::run()
{
    JobOutcome outcome;
    QObject listener;
    connect(m_queue.get(), &JobQueue::finished, &listener, [&](JobId, const JobOutcome& known) { outcome = known; });
    if (!runUntilIdle(*m_queue))
        qFatal("the job does not end");
    return outcome;
}

void TestCompletionJob::samplesComeIntoTheDocument()
{
    complete();
    QVERIFY(run().succeeded());
    const Instance& instance = *m_document->find(m_target);
    QCOMPARE(instance.completion->samples.size(), static_cast<std::size_t>(m_settings.samples));
    QVERIFY(instance.completion->settings == m_settings);
    QCOMPARE(instance.completion->model.name, QStringLiteral("fake"));
    QCOMPARE(instance.completion->samples.front().seed, std::uint64_t{11});
    QCOMPARE(instance.choice, AmodalChoice::vote());
    QVERIFY((instance.visible - instance.amodal()).isEmpty());
    m_document->undoStack().undo();
    QVERIFY(!m_document->find(m_target)->completion);
}

void TestCompletionJob::progressIsReportedForEveryStep()
{
    std::vector<int> steps;
    connect(m_queue.get(), &JobQueue::progressed, this, [&](JobId, const JobProgress& progress) {
        QCOMPARE(progress.steps, m_settings.steps);
        QVERIFY(!progress.text.isEmpty());
        steps.push_back(progress.step);
    });
    complete();
    run();
    QCOMPARE(steps, (std::vector<int>{0, 1, 2, 3, 4}));
}

void TestCompletionJob::objectsAreShownWhileTheyForm()
{
    complete();
    run();
    QCOMPARE(m_forming.size(), static_cast<std::size_t>(m_settings.steps));
    QCOMPARE(m_forming.front().step, 1);
    QCOMPARE(m_forming.front().target, m_target);
    QCOMPARE(m_forming.front().samples.size(), static_cast<std::size_t>(m_settings.samples));
    // a value: what was shown first is not overwritten by later steps
    QVERIFY(cv::norm(m_forming.front().samples[0].rgba, m_forming.back().samples[0].rgba, cv::NORM_INF) > 0);
}

void TestCompletionJob::whatTheModelHasToSayIsTold()
{
    complete();
    run();
    QCOMPARE(m_notices, QStringList());
    m_completer->notice = QStringLiteral("The samples were drawn one by one.");
    m_onlySeed = m_settings.seed + 1; // of a part of the batch, too
    complete();
    run();
    QCOMPARE(m_notices, QStringList{m_completer->notice});
}

void TestCompletionJob::theModelIsOpenedOnTheWorker()
{
    QThread* opener = nullptr;
    complete([&] {
        opener = QThread::currentThread();
        return m_completer;
    });
    QVERIFY(!opener);
    QVERIFY(run().succeeded());
    QCOMPARE(opener != thread(), isThreaded());
}

void TestCompletionJob::aRefusedModelIsAnError()
{
    complete([]() -> std::shared_ptr<Completer> {
        throw RuntimeError(RuntimeError::Kind::ModelRefused, QStringLiteral("The model is damaged."));
    });
    QCOMPARE(run().errorMessage(), QStringLiteral("The model is damaged."));
    QVERIFY(!m_document->find(m_target)->completion);
}

void TestCompletionJob::cancelEndsWithinOneStep()
{
    m_settings.steps = 1000;
    std::binary_semaphore cancelled(0);
    connect(m_queue.get(), &JobQueue::progressed, this, [&](JobId id, const JobProgress& progress) {
        if (progress.step == 2) {
            m_queue->cancel(id);
            cancelled.release();
        }
    });
    m_completer->beforeStep = [&](int step) {
        if (step == 3)
            cancelled.acquire();
    };
    complete();
    QVERIFY(run().cancelled);
    QCOMPARE(m_completer->stepsDone, 2);
    QVERIFY(!m_document->find(m_target)->completion);
}

void TestCompletionJob::aRemovedTargetIsLeftAlone()
{
    complete();
    m_document->undoStack().undo();
    QVERIFY(run().cancelled);
    QVERIFY(m_document->instances().empty());
    QVERIFY(m_document->undoStack().canRedo());
    QCOMPARE(m_completer->stepsDone, 0);
}

void TestCompletionJob::theVisibleMaskIsTakenWhenTheTurnComes()
{
    complete();
    m_document->push(std::make_unique<SetPrompt>(*m_document, m_target, clickAt(5, 5), rectangleMask({2, 2, 9, 9})));
    QVERIFY(run().succeeded());
    QCOMPARE(m_arrival, Arrival::Placed);
    QVERIFY((rectangleMask({2, 2, 9, 9}) - m_document->find(m_target)->amodal()).isEmpty());
}

void TestCompletionJob::aMaskChangedMeanwhileIsLeftAlone()
{
    std::binary_semaphore changed(0);
    connect(m_queue.get(), &JobQueue::progressed, this, [&](JobId, const JobProgress& progress) {
        if (progress.step != 1)
            return;
        m_document->push(
            std::make_unique<SetPrompt>(*m_document, m_target, clickAt(5, 5), rectangleMask({2, 2, 9, 9})));
        changed.release();
    });
    m_completer->beforeStep = [&](int step) {
        if (step == 2)
            changed.acquire();
    };
    complete();
    QVERIFY(run().succeeded());
    QCOMPARE(m_arrival, Arrival::Stale);
    QVERIFY(!m_document->find(m_target)->completion);
}

void TestCompletionJob::oneSampleOfABatchCanBeDrawn()
{
    complete();
    run();
    const auto batch = m_document->find(m_target)->completion;
    m_forming.clear();
    m_onlySeed = 13;
    complete();
    QVERIFY(run().succeeded());
    const auto only = m_document->find(m_target)->completion;
    QCOMPARE(only->samples.size(), std::size_t{1});
    QCOMPARE(only->samples[0].seed, std::uint64_t{13});
    QCOMPARE(cv::norm(only->samples[0].rgba, batch->samples[2].rgba, cv::NORM_INF), 0.0);
    QVERIFY(only->samples[0].settings == batch->samples[2].settings);
    QCOMPARE(m_forming.front().samples.size(), std::size_t{1});
    QCOMPARE(m_forming.front().samples[0].seed, std::uint64_t{13});
}

void TestCompletionJob::aDestroyedDocumentIsLeftAlone()
{
    complete();
    m_targets.reset();
    m_document.reset();
    QVERIFY(run().cancelled);
}

QTEST_GUILESS_MAIN(TestCompletionJob)
#include "tst_completion_job.moc"
