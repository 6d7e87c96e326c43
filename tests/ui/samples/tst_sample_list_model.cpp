// SPDX-License-Identifier: Apache-2.0
#include "samples/sample_list_model.h"

#include "document/commands/add_instance.h"
#include "document/commands/set_samples.h"
#include "instances/instance_numbers.h"
#include "document/document_targets.h"
#include "jobs/inline_job_queue.h"
#include "session/completion_controller.h"
#include "support/document_examples.h"
#include "support/fake_completer.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace unocclude;
using namespace unocclude::test;

/// The strip of whole objects under the eyes of Qt's model tester.
class TestSampleListModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void samplesComeFirstAndTheVoteLast();
    void cardsStandAtOnceAndStay();
    void moreSamplesJoinThoseThereAre();
    void anotherCompletionReplacesThem();
    void cancellingBringsTheEarlierOnesBack();
    void choosingMarksOneCard();
    void discardingVotesAnew();
    void eachObjectHasItsOwn();
    void samplesAreSortedByAgreementAndKeepTheirNumbers();
    void whatIsKeptIsAnUndoStep();
    void theVoteFollowsItsThreshold();
    void aDrawnWholeIsACard();
    void aSampleWithoutItsPictureIsACard();
    void captionsTellSeedAndAgreement();

private:
    void completeNow();
    QString kinds() const;
    std::vector<int> numbers() const; ///< of the samples, as they stand
    void setFidelities(const std::vector<std::optional<double>>& values);

    struct Parts
    {
        Document document;
        InstanceNumbers numbers{document};
        InlineJobQueue queue;
        CompletionController completions{document, std::make_shared<DocumentTargets>(document), queue,
                                         [] { return std::make_shared<FakeCompleter>(); }};
    };
    std::unique_ptr<Parts> m;
    std::unique_ptr<SampleListModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestSampleListModel::init()
{
    m = std::make_unique<Parts>();
    m->document.replacePhoto(QStringLiteral("desk.png"), examplePhoto());
    addExample(m->document, {20, 10, 16, 12});
    m_model = std::make_unique<SampleListModel>(m->document, m->numbers, m->completions);
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get());
}

void TestSampleListModel::cleanup()
{
    m_tester.reset();
    m_model.reset();
    m.reset();
}

void TestSampleListModel::completeNow()
{
    m->completions.complete();
    m->queue.runPending();
}

/// S for a sample, F for a forming one, V for the vote, D for the drawn one.
QString TestSampleListModel::kinds() const
{
    QString kinds;
    for (int row = 0; row < m_model->rowCount(); ++row)
        kinds += u"SFVD"[static_cast<int>(m_model->card(row).kind)];
    return kinds;
}

std::vector<int> TestSampleListModel::numbers() const
{
    std::vector<int> numbers;
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (m_model->card(row).kind == SampleCard::Kind::Sample)
            numbers.push_back(m_model->card(row).index + 1);
    return numbers;
}

void TestSampleListModel::setFidelities(const std::vector<std::optional<double>>& values)
{
    const Instance& current = *m->document.current();
    auto completion = std::make_shared<CompletionResult>(
        *exampleCompletion(current.visible, static_cast<int>(values.size())));
    for (std::size_t k = 0; k < values.size(); ++k)
        completion->samples[k].fidelity = values[k];
    m->document.push(std::make_unique<SetSamples>(m->document, current.id, completion));
}

void TestSampleListModel::samplesComeFirstAndTheVoteLast()
{
    QCOMPARE(kinds(), QString());
    completeNow();
    QCOMPARE(kinds(), QStringLiteral("SSSSV"));
    const auto& samples = m->document.current()->completion->samples;
    for (int row = 0; row < 4; ++row) {
        QCOMPARE(m_model->card(row).seed, samples[static_cast<std::size_t>(row)].seed);
        QVERIFY(!m_model->card(row).picture.isNull());
    }
    QVERIFY(!m_model->card(4).picture.isNull());
}

void TestSampleListModel::cardsStandAtOnceAndStay()
{
    m->completions.complete();
    QCOMPARE(kinds(), QStringLiteral("FFFF"));
    QVERIFY(m_model->card(0).picture.isNull());
    QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
    int resetsAtLastStep = -1;
    bool formed = false;
    connect(&m->completions, &CompletionController::progressed, this, [&](InstanceId id) {
        const CompletionProgress* progress = m->completions.progressOf(id);
        if (progress && progress->step == progress->steps)
            resetsAtLastStep = static_cast<int>(resets.count());
        formed = formed || (progress && progress->step == 1 && !m_model->card(3).picture.isNull());
    });
    m->queue.runPending();
    QVERIFY(formed);
    QCOMPARE(resetsAtLastStep, 0);
    QCOMPARE(kinds(), QStringLiteral("SSSSV"));
}

void TestSampleListModel::moreSamplesJoinThoseThereAre()
{
    completeNow();
    const std::uint64_t first = m_model->card(0).seed;
    m->completions.completeMore();
    QCOMPARE(kinds(), QStringLiteral("SSSSFFFF"));
    QCOMPARE(m_model->card(4).index, 4);
    m->queue.runPending();
    QCOMPARE(kinds(), QStringLiteral("SSSSSSSSV"));
    QCOMPARE(m_model->card(0).seed, first);
    m->document.undoStack().undo();
    QCOMPARE(kinds(), QStringLiteral("SSSSV"));
}

void TestSampleListModel::anotherCompletionReplacesThem()
{
    completeNow();
    m->completions.complete();
    QCOMPARE(kinds(), QStringLiteral("FFFF"));
    m->queue.runPending();
    QCOMPARE(kinds(), QStringLiteral("SSSSV"));
}

void TestSampleListModel::cancellingBringsTheEarlierOnesBack()
{
    completeNow();
    m->completions.complete();
    QVERIFY(m->completions.cancel());
    QCOMPARE(kinds(), QStringLiteral("SSSSV"));
    QVERIFY(!m->completions.isBusy());
}

void TestSampleListModel::choosingMarksOneCard()
{
    completeNow();
    QCOMPARE(m_model->chosenRow(), 4); // the vote stands until a sample is chosen
    m->completions.choose(AmodalChoice::ofSample(2));
    QCOMPARE(m_model->chosenRow(), 2);
    QVERIFY(m_model->index(2).data(SampleListModel::ChosenRole).toBool());
    m->completions.choose(AmodalChoice::ofSample(9)); // there is none
    QCOMPARE(m_model->chosenRow(), 2);
    m->completions.choose(AmodalChoice::none());
    QCOMPARE(m_model->chosenRow(), -1);
}

void TestSampleListModel::discardingVotesAnew()
{
    completeNow();
    m->completions.choose(AmodalChoice::ofSample(3));
    const std::uint64_t chosen = m_model->card(3).seed;
    m->completions.discardSample(1);
    QCOMPARE(kinds(), QStringLiteral("SSSV"));
    QCOMPARE(m_model->card(m_model->chosenRow()).seed, chosen);
    for (int left = 3; left > 0; --left)
        m->completions.discardSample(0);
    QCOMPARE(kinds(), QString());
    m->document.undoStack().setIndex(0);
    m->document.undoStack().setIndex(2);
    QCOMPARE(kinds(), QStringLiteral("SSSSV"));
}

void TestSampleListModel::eachObjectHasItsOwn()
{
    completeNow();
    const InstanceId completed = *m->document.currentId();
    addExample(m->document, {2, 2, 6, 6});
    QCOMPARE(kinds(), QString());
    m->document.setCurrent(completed);
    QCOMPARE(kinds(), QStringLiteral("SSSSV"));
}

void TestSampleListModel::samplesAreSortedByAgreementAndKeepTheirNumbers()
{
    setFidelities({0.5, 0.9, std::nullopt, 0.7});
    m_model->setOrder(SampleOrder::BestFirst);
    QCOMPARE(numbers(), (std::vector{2, 4, 1, 3}));
    QCOMPARE(kinds(), QStringLiteral("SSSSV"));
    m->completions.choose(AmodalChoice::ofSample(1));
    QCOMPARE(m_model->chosenRow(), 0);
    QCOMPARE(m_model->card(0).choice(), AmodalChoice::ofSample(1));
    m_model->setOrder(SampleOrder::WorstFirst);
    QCOMPARE(numbers(), (std::vector{3, 1, 4, 2}));
    m_model->setOrder(SampleOrder::ByNumber);
    QCOMPARE(numbers(), (std::vector{1, 2, 3, 4}));
}

void TestSampleListModel::whatIsKeptIsAnUndoStep()
{
    completeNow();
    QVERIFY(m_model->index(2).flags() & Qt::ItemIsUserCheckable);
    QVERIFY(!(m_model->index(4).flags() & Qt::ItemIsUserCheckable)); // the vote
    QVERIFY(m_model->setData(m_model->index(2), Qt::Checked, Qt::CheckStateRole));
    QVERIFY(m_model->setData(m_model->index(0), Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(m->document.current()->hypotheses, (std::vector{0, 2}));
    QVERIFY(m_model->card(2).kept);
    m->document.undoStack().undo();
    QCOMPARE(m->document.current()->hypotheses, std::vector{2});
    QCOMPARE(m_model->index(0).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
    QVERIFY(m_model->setData(m_model->index(2), Qt::Unchecked, Qt::CheckStateRole));
    QVERIFY(m->document.current()->hypotheses.empty());
}

void TestSampleListModel::theVoteFollowsItsThreshold()
{
    setFidelities({0.5, 0.5, 0.5}); // each sample a column wider than the one before
    const auto area = [&](int votes) {
        m_model->previewVote(votes);
        return m_model->card(3).whole.mask.area();
    };
    const auto& samples = m->document.current()->completion->samples;
    for (int votes = 1; votes <= 3; ++votes)
        QCOMPARE(area(votes), samples[static_cast<std::size_t>(3 - votes)].amodal.area());
    m_model->previewVote(std::nullopt);
    QCOMPARE(m_model->card(3).choice(), AmodalChoice::vote());
    m->completions.choose(AmodalChoice::vote(3));
    QCOMPARE(m_model->card(3).choice(), AmodalChoice::vote(3));
    QCOMPARE(m_model->chosenRow(), 3);
    QCOMPARE(m_model->card(3).whole.mask.area(), samples[0].amodal.area());
}

void TestSampleListModel::aDrawnWholeIsACard()
{
    completeNow();
    Instance copy = *m->document.current();
    copy.id = m->document.takeInstanceId();
    copy.drawn = rectangleMask({18, 8, 24, 20});
    m->document.push(std::make_unique<AddInstance>(m->document, copy));
    QCOMPARE(kinds(), QStringLiteral("SSSSVD"));
    QCOMPARE(m_model->card(5).choice(), AmodalChoice::drawn());
    m->completions.choose(AmodalChoice::drawn());
    QCOMPARE(m_model->chosenRow(), 5);
}

void TestSampleListModel::aSampleWithoutItsPictureIsACard()
{
    const Instance& current = *m->document.current();
    auto completion = std::make_shared<CompletionResult>(*exampleCompletion(current.visible));
    completion->samples[1].rgba.release();
    m->document.push(std::make_unique<SetSamples>(m->document, current.id, completion));
    QCOMPARE(kinds(), QStringLiteral("SSSV"));
    QVERIFY(m_model->card(1).picture.isNull() && !m_model->card(1).whole.box.empty());
    QVERIFY(!m_model->card(0).picture.isNull());
    QVERIFY(m_model->index(1).data(Qt::ToolTipRole).toString().contains(QStringLiteral("Make This One Again")));
}

void TestSampleListModel::captionsTellSeedAndAgreement()
{
    setFidelities({0.934, std::nullopt});
    QCOMPARE(m_model->index(0).data(SampleListModel::CaptionRole).toString(), QStringLiteral("agrees 93 %, seed 7"));
    QCOMPARE(m_model->index(1).data(SampleListModel::CaptionRole).toString(), QStringLiteral("seed 8"));
    QVERIFY(m_model->index(0).data(Qt::ToolTipRole).toString().contains(QStringLiteral("20 steps of DDIM")));
}

QTEST_MAIN(TestSampleListModel)
#include "tst_sample_list_model.moc"
