// SPDX-License-Identifier: Apache-2.0
#include "document/document_targets.h"

#include "document/commands/choose_sample.h"
#include "document/commands/discard_sample.h"
#include "document/commands/remove_instance.h"
#include "document/commands/set_prompt.h"
#include "document/commands/set_samples.h"
#include "support/document_examples.h"

#include <QTest>

using namespace unocclude;
using namespace unocclude::test;

/// Which objects of a document can be completed, and how their samples come to them.
class TestDocumentTargets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void pendingAreTheObjectsWithoutSamples();
    void aTargetIsTheObjectAsItIsNow();
    void samplesReplaceTheEarlierOnes();
    void moreSamplesKeepWhatWasChosen();
    void aDiscardedSampleDoesNotComeBack();
    void theSameSamplesChangeNothing();
    void whatHasGoneIsStale();

private:
    DrawnSamples drawn(Earlier earlier, std::uint64_t firstSeed = 7) const;
    const Instance& instance() const { return *m_document->find(m_id); }

    std::unique_ptr<Document> m_document;
    std::unique_ptr<DocumentTargets> m_targets;
    InstanceId m_id{};
};

void TestDocumentTargets::init()
{
    m_targets.reset();
    m_document = std::make_unique<Document>();
    m_document->replacePhoto(QStringLiteral("/photos/desk.png"), examplePhoto());
    m_id = addExample(*m_document, {20, 10, 10, 10});
    m_targets = std::make_unique<DocumentTargets>(*m_document);
}

DrawnSamples TestDocumentTargets::drawn(Earlier earlier, std::uint64_t firstSeed) const
{
    auto completion = std::make_shared<CompletionResult>(*exampleCompletion(instance().visible));
    for (Sample& sample : completion->samples)
        sample.seed = firstSeed++;
    return {m_id, instance().visible, completion, earlier};
}

void TestDocumentTargets::pendingAreTheObjectsWithoutSamples()
{
    const InstanceId other = addExample(*m_document, {2, 2, 6, 6});
    QCOMPARE(m_targets->pending(CompletionTargets::Scope::Image), (std::vector{other, m_id}));
    m_targets->apply(drawn(Earlier::Replace));
    QCOMPARE(m_targets->pending(CompletionTargets::Scope::Image), std::vector{other});
    QCOMPARE(m_targets->pending(CompletionTargets::Scope::Project), std::vector{other});
}

void TestDocumentTargets::aTargetIsTheObjectAsItIsNow()
{
    const std::optional<CompletionTarget> target = m_targets->find(m_id);
    QCOMPARE(target->image, QStringLiteral("/photos/desk.png"));
    QVERIFY(target->read().visible == instance().visible);
    QCOMPARE(target->read().rgb.data, m_document->photo().rgb.data);
    m_document->push(std::make_unique<RemoveInstance>(*m_document, m_id));
    QVERIFY(!m_targets->find(m_id));
}

void TestDocumentTargets::samplesReplaceTheEarlierOnes()
{
    m_targets->apply(drawn(Earlier::Replace));
    QCOMPARE(m_targets->apply(drawn(Earlier::Replace, 50)), Arrival::Placed);
    QCOMPARE(instance().completion->samples.size(), std::size_t{3});
    QCOMPARE(instance().completion->samples[0].seed, std::uint64_t{50});
}

void TestDocumentTargets::moreSamplesKeepWhatWasChosen()
{
    QCOMPARE(m_targets->apply(drawn(Earlier::Keep)), Arrival::Placed); // there are none yet: like a first completion
    QCOMPARE(instance().choice, AmodalChoice::vote());
    m_document->push(std::make_unique<ChooseSample>(*m_document, m_id, AmodalChoice::ofSample(2)));
    QCOMPARE(m_targets->apply(drawn(Earlier::Keep, 50)), Arrival::Placed);
    QCOMPARE(instance().completion->samples.size(), std::size_t{6});
    QCOMPARE(instance().choice, AmodalChoice::ofSample(2));
}

void TestDocumentTargets::aDiscardedSampleDoesNotComeBack()
{
    m_targets->apply(drawn(Earlier::Replace));
    const DrawnSamples more = drawn(Earlier::Keep, 50);
    m_document->push(std::make_unique<DiscardSample>(*m_document, m_id, 0)); // while the others are being drawn
    m_targets->apply(more);
    QCOMPARE(instance().completion->samples.size(), std::size_t{5});
    QCOMPARE(instance().completion->samples[0].seed, std::uint64_t{8});
}

void TestDocumentTargets::theSameSamplesChangeNothing()
{
    m_targets->apply(drawn(Earlier::Replace));
    const int steps = m_document->undoStack().count();
    QCOMPARE(m_targets->apply(drawn(Earlier::Keep)), Arrival::AlreadyThere);
    QCOMPARE(m_document->undoStack().count(), steps);
}

void TestDocumentTargets::whatHasGoneIsStale()
{
    const DrawnSamples samples = drawn(Earlier::Replace);
    m_document->push(std::make_unique<SetPrompt>(*m_document, m_id, clickAt(5, 5), rectangleMask({2, 2, 9, 9})));
    QCOMPARE(m_targets->apply(samples), Arrival::Stale);
    m_document->push(std::make_unique<RemoveInstance>(*m_document, m_id));
    QCOMPARE(m_targets->apply(samples), Arrival::Stale);
    m_document->replacePhoto(QStringLiteral("/photos/other.png"), examplePhoto());
    QCOMPARE(m_targets->apply(samples), Arrival::Stale);
}

QTEST_GUILESS_MAIN(TestDocumentTargets)
#include "tst_document_targets.moc"
