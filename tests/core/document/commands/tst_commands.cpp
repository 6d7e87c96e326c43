// SPDX-License-Identifier: Apache-2.0
#include "document/commands/add_instance.h"
#include "document/commands/arrange_instances.h"
#include "document/commands/add_samples.h"
#include "document/commands/choose_sample.h"
#include "document/commands/discard_sample.h"
#include "document/commands/edit_visible_mask.h"
#include "document/commands/edit_whole_mask.h"
#include "document/commands/remove_instance.h"
#include "document/commands/rename_instance.h"
#include "document/commands/reorder_instances.h"
#include "document/commands/review_image.h"
#include "document/commands/set_attributes.h"
#include "document/commands/set_hypotheses.h"
#include "document/commands/set_prompt.h"
#include "document/commands/set_review.h"
#include "document/commands/set_samples.h"
#include "document/commands/state_occlusion.h"
#include "support/document_examples.h"

#include <QTest>

#include <algorithm>

using namespace unocclude;
using namespace unocclude::test;

using Events = std::vector<ChangeEvent>;

/// Every verb: what it does, which one event tells of it, that undo and redo are exact, and when it has no effect.
class TestCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void addInstance();
    void removeInstance();
    void setPrompt();
    void setPromptKeepsSamplesOfTheSameMask();
    void clicksAreSeparateSteps();
    void setSamples();
    void addSamples();
    void setHypotheses();
    void chooseSample();
    void discardSample_data();
    void discardSample();
    void discardingTheLastSampleDropsTheCompletion();
    void renameInstance();
    void reorderInstances_data();
    void reorderInstances();
    void setAttributes();
    void setReview();
    void reviewImage();
    void editVisibleMaskKeepsTheSamples();
    void editWholeMask();
    void editWholeMaskAfterAnotherChoice();
    void anOutdatedChoiceHoldsTheVisibleMask();
    void stateOcclusion();
    void arrangeInstances_data();
    void arrangeInstances();
    void withoutEffect();

private:
    template <typename Command, typename... Arguments>
    void push(Arguments&&... arguments);
    void checkUndoAndRedo(const std::vector<Instance>& before);
    const Instance& at(std::size_t position) const { return m_document->instances()[position]; }

    std::unique_ptr<Document> m_document;
    std::unique_ptr<EventLog> m_events;
    InstanceId m_front{};
    InstanceId m_middle{};
    InstanceId m_back{};
};

namespace {

const cv::Rect BackRectangle(4, 10, 10, 10);
const cv::Rect MiddleRectangle(20, 10, 10, 10);
const cv::Rect FrontRectangle(40, 10, 10, 10);

} // namespace

void TestCommands::init()
{
    m_document = std::make_unique<Document>();
    m_document->replacePhoto(QStringLiteral("/photos/desk.png"), examplePhoto());
    m_back = addExample(*m_document, BackRectangle);
    m_middle = addExample(*m_document, MiddleRectangle);
    m_front = addExample(*m_document, FrontRectangle);
    m_events = std::make_unique<EventLog>(*m_document);
}

void TestCommands::cleanup()
{
    m_events.reset();
    m_document.reset();
}

template <typename Command, typename... Arguments>
void TestCommands::push(Arguments&&... arguments)
{
    m_document->push(std::make_unique<Command>(*m_document, std::forward<Arguments>(arguments)...));
}

/// @param before the instances before the one command pushed last
void TestCommands::checkUndoAndRedo(const std::vector<Instance>& before)
{
    const std::vector<Instance> after = m_document->instances();
    QVERIFY(after != before);
    QVERIFY(!m_document->undoStack().undoText().isEmpty());
    for (int round = 0; round < 2; ++round) {
        m_document->undoStack().undo();
        QVERIFY(m_document->instances() == before);
        m_document->undoStack().redo();
        QVERIFY(m_document->instances() == after);
    }
}

void TestCommands::addInstance()
{
    const auto before = m_document->instances();
    Instance instance = exampleInstance(*m_document, {30, 30, 8, 8});
    instance.label = QStringLiteral("cup");
    push<AddInstance>(instance);
    QVERIFY(at(0) == instance);
    QCOMPARE(m_events->take(), (Events{InstanceAdded{instance.id, 0}, CurrentChanged{instance.id}}));
    checkUndoAndRedo(before);
    QCOMPARE(m_document->currentId(), std::optional(instance.id));
}

void TestCommands::removeInstance()
{
    const auto before = m_document->instances();
    push<RemoveInstance>(m_middle);
    QVERIFY(!m_document->find(m_middle));
    QCOMPARE(m_document->instances().size(), std::size_t{2});
    QCOMPARE(m_events->take(), (Events{InstanceRemoved{m_middle, 1}}));
    checkUndoAndRedo(before);
    m_document->undoStack().undo();
    QCOMPARE(m_document->positionOf(m_middle), 1);
}

void TestCommands::setPrompt()
{
    push<SetSamples>(m_middle, exampleCompletion(at(1).visible));
    m_events->take();
    const auto before = m_document->instances();
    const Mask visible = rectangleMask({20, 10, 12, 12});
    push<SetPrompt>(m_middle, clickAt(22, 12), visible);
    QVERIFY(at(1).prompt == clickAt(22, 12));
    QVERIFY(at(1).visible == visible);
    QVERIFY(!at(1).completion);
    QCOMPARE(at(1).choice, AmodalChoice::none());
    QCOMPARE(m_events->take(), (Events{PromptChanged{m_middle}}));
    checkUndoAndRedo(before);
}

void TestCommands::setPromptKeepsSamplesOfTheSameMask()
{
    const auto completion = exampleCompletion(at(1).visible);
    push<SetSamples>(m_middle, completion);
    const auto before = m_document->instances();
    push<SetPrompt>(m_middle, clickAt(23, 13), rectangleMask(MiddleRectangle));
    QCOMPARE(at(1).completion, completion);
    QCOMPARE(at(1).choice, AmodalChoice::vote());
    checkUndoAndRedo(before);
}

void TestCommands::clicksAreSeparateSteps()
{
    push<SetPrompt>(m_middle, clickAt(22, 12), rectangleMask({20, 10, 12, 12}));
    push<SetPrompt>(m_middle, clickAt(23, 12), rectangleMask({20, 10, 14, 12}));
    m_document->undoStack().undo();
    QVERIFY(at(1).visible == rectangleMask({20, 10, 12, 12}));
    m_document->undoStack().undo();
    QVERIFY(at(1).visible == rectangleMask(MiddleRectangle));
}

void TestCommands::setSamples()
{
    const auto before = m_document->instances();
    const auto completion = exampleCompletion(at(1).visible);
    push<SetSamples>(m_middle, completion);
    QCOMPARE(at(1).completion, completion);
    QCOMPARE(at(1).choice, AmodalChoice::vote());
    QCOMPARE(m_events->take(), (Events{SamplesChanged{m_middle}}));
    checkUndoAndRedo(before);
}

void TestCommands::addSamples()
{
    push<SetSamples>(m_middle, exampleCompletion(at(1).visible, 3));
    push<SetHypotheses>(m_middle, std::vector{0});
    push<ChooseSample>(m_middle, AmodalChoice::vote(3));
    m_events->take();
    const auto before = m_document->instances();
    auto more = std::make_shared<CompletionResult>(*exampleCompletion(at(1).visible, 2));
    for (Sample& sample : more->samples)
        sample.seed += 100;
    push<AddSamples>(m_middle, more);
    QCOMPARE(at(1).completion->samples.size(), std::size_t{5});
    QCOMPARE(at(1).choice, AmodalChoice::vote()); // three of five is no longer what three of three was
    QCOMPARE(at(1).hypotheses, std::vector{0});
    QCOMPARE(m_events->take(), (Events{SamplesChanged{m_middle}}));
    checkUndoAndRedo(before);
}

void TestCommands::setHypotheses()
{
    push<SetSamples>(m_middle, exampleCompletion(at(1).visible, 3));
    m_events->take();
    const auto before = m_document->instances();
    push<SetHypotheses>(m_middle, std::vector{0, 2});
    QCOMPARE(at(1).hypotheses, (std::vector{0, 2}));
    QCOMPARE(m_events->take(), (Events{HypothesesChanged{m_middle}}));
    checkUndoAndRedo(before);
}

void TestCommands::chooseSample()
{
    push<SetSamples>(m_middle, exampleCompletion(at(1).visible, 3));
    m_events->take();
    const auto before = m_document->instances();
    push<ChooseSample>(m_middle, AmodalChoice::ofSample(2));
    QCOMPARE(at(1).choice, AmodalChoice::ofSample(2));
    QCOMPARE(m_events->take(), (Events{ChoiceChanged{m_middle}}));
    checkUndoAndRedo(before);
}

void TestCommands::discardSample_data()
{
    QTest::addColumn<int>("chosen");
    QTest::addColumn<bool>("voteInstead");
    QTest::addColumn<int>("chosenAfterwards");
    QTest::newRow("before the chosen one") << 2 << false << 1;
    QTest::newRow("the chosen one") << 1 << true << 0;
    QTest::newRow("behind the chosen one") << 0 << false << 0;
}

void TestCommands::discardSample()
{
    QFETCH(int, chosen);
    QFETCH(bool, voteInstead);
    QFETCH(int, chosenAfterwards);
    push<SetSamples>(m_middle, exampleCompletion(at(1).visible, 3));
    push<ChooseSample>(m_middle, AmodalChoice::ofSample(chosen));
    m_events->take();
    const auto before = m_document->instances();
    const auto samples = at(1).completion->samples;
    push<DiscardSample>(m_middle, 1);
    QCOMPARE(at(1).completion->samples.size(), std::size_t{2});
    QCOMPARE(at(1).completion->samples[1].seed, samples[2].seed);
    QCOMPARE(at(1).choice, voteInstead ? AmodalChoice::vote() : AmodalChoice::ofSample(chosenAfterwards));
    QVERIFY(at(1).completion->vote == (samples[0].amodal | samples[2].amodal)); // half of two: what either holds
    QCOMPARE(m_events->take(), (Events{SamplesChanged{m_middle}}));
    checkUndoAndRedo(before);
}

void TestCommands::discardingTheLastSampleDropsTheCompletion()
{
    push<SetSamples>(m_middle, exampleCompletion(at(1).visible, 1));
    const auto before = m_document->instances();
    push<DiscardSample>(m_middle, 0);
    QVERIFY(!at(1).completion);
    QCOMPARE(at(1).choice, AmodalChoice::none());
    checkUndoAndRedo(before);
}

void TestCommands::renameInstance()
{
    const auto before = m_document->instances();
    push<RenameInstance>(m_back, QStringLiteral("lamp"));
    QCOMPARE(at(2).label, QStringLiteral("lamp"));
    QCOMPARE(m_events->take(), (Events{LabelChanged{m_back}}));
    checkUndoAndRedo(before);
}

void TestCommands::reorderInstances_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    for (int from = 0; from < 3; ++from) {
        for (int to = 0; to < 3; ++to) {
            if (from != to)
                QTest::addRow("%d to %d", from, to) << from << to;
        }
    }
}

void TestCommands::reorderInstances()
{
    QFETCH(int, from);
    QFETCH(int, to);
    const auto before = m_document->instances();
    auto expected = before;
    const Instance moved = expected[static_cast<std::size_t>(from)];
    expected.erase(expected.begin() + from);
    expected.insert(expected.begin() + to, moved);

    push<ReorderInstances>(moved.id, to);
    QVERIFY(m_document->instances() == expected);
    QCOMPARE(m_events->take(), (Events{InstancesReordered{moved.id, from, to}}));
    checkUndoAndRedo(before);
    m_events->take();
    m_document->undoStack().undo();
    QCOMPARE(m_events->take(), (Events{InstancesReordered{moved.id, to, from}}));
}

void TestCommands::setAttributes()
{
    const auto before = m_document->instances();
    const InstanceAttributes attributes{.stuff = true, .difficult = true};
    push<SetAttributes>(m_back, attributes);
    QCOMPARE(at(2).attributes, attributes);
    QCOMPARE(m_events->take(), (Events{AttributesChanged{m_back}}));
    checkUndoAndRedo(before);
}

void TestCommands::setReview()
{
    const auto before = m_document->instances();
    push<SetReview>(m_front, ReviewState::Done);
    QVERIFY(at(0).review == ReviewState::Done);
    QCOMPARE(m_events->take(), (Events{AttributesChanged{m_front}}));
    checkUndoAndRedo(before);
}

void TestCommands::reviewImage()
{
    push<SetReview>(m_middle, ReviewState::Approved);
    m_events->take();
    const auto before = m_document->instances();
    push<ReviewImage>(ReviewState::Approved);
    for (const Instance& instance : m_document->instances())
        QVERIFY(instance.review == ReviewState::Approved);
    QCOMPARE(m_events->take(), (Events{AttributesChanged{m_front}, AttributesChanged{m_back}})); // the middle one was
    checkUndoAndRedo(before);
}

void TestCommands::editVisibleMaskKeepsTheSamples()
{
    const auto completion = exampleCompletion(at(1).visible);
    push<SetSamples>(m_middle, completion);
    push<ChooseSample>(m_middle, AmodalChoice::ofSample(1));
    m_events->take();
    const auto before = m_document->instances();
    const Mask visible = rectangleMask({18, 10, 12, 10});
    push<EditVisibleMask>(m_middle, visible, QStringLiteral("Brush"));
    QVERIFY(at(1).visible == visible);
    QVERIFY(at(1).visibleEdited && at(1).outdated);
    QCOMPARE(at(1).completion, completion);
    QCOMPARE(at(1).choice, AmodalChoice::ofSample(1));
    QCOMPARE(m_document->undoStack().undoText(), QStringLiteral("Brush"));
    QCOMPARE(m_events->take(), (Events{MasksEdited{m_middle}}));
    checkUndoAndRedo(before);
    push<SetSamples>(m_middle, exampleCompletion(visible));
    QVERIFY(!at(1).outdated);
    QVERIFY(at(1).visibleEdited);
}

void TestCommands::editWholeMask()
{
    push<SetSamples>(m_middle, exampleCompletion(at(1).visible));
    m_events->take();
    const auto before = m_document->instances();
    const Mask whole = rectangleMask({20, 10, 15, 14});
    push<EditWholeMask>(m_middle, whole, QStringLiteral("Brush"));
    QVERIFY(at(1).amodal() == whole);
    QCOMPARE(at(1).choice, AmodalChoice::drawn());
    QCOMPARE(at(1).drawnFrom, AmodalChoice::vote());
    QVERIFY(at(1).visible == rectangleMask(MiddleRectangle));
    QCOMPARE(m_events->take(), (Events{MasksEdited{m_middle}}));
    checkUndoAndRedo(before);
    const auto drawn = m_document->instances();
    push<EditWholeMask>(m_middle, rectangleMask({20, 10, 16, 14}), QStringLiteral("Brush"));
    QCOMPARE(at(1).drawnFrom, AmodalChoice::vote()); // not from itself
    checkUndoAndRedo(drawn);
}

void TestCommands::editWholeMaskAfterAnotherChoice()
{
    push<SetSamples>(m_middle, exampleCompletion(at(1).visible));
    push<EditWholeMask>(m_middle, rectangleMask({20, 10, 15, 14}), QStringLiteral("Brush"));
    push<ChooseSample>(m_middle, AmodalChoice::ofSample(2));
    const auto before = m_document->instances();
    push<EditWholeMask>(m_middle, rectangleMask({20, 10, 12, 12}), QStringLiteral("Brush"));
    QCOMPARE(at(1).drawnFrom, AmodalChoice::ofSample(2));
    checkUndoAndRedo(before); // the former drawing is back as well
}

void TestCommands::anOutdatedChoiceHoldsTheVisibleMask()
{
    push<SetSamples>(m_middle, exampleCompletion(at(1).visible));
    const Mask sample = at(1).completion->samples[0].amodal;
    const Mask vote = at(1).completion->vote;
    const Mask visible = rectangleMask({14, 8, 16, 10});
    push<EditVisibleMask>(m_middle, visible, QStringLiteral("Brush"));
    QVERIFY(at(1).amodal() == (vote | visible));
    push<ChooseSample>(m_middle, AmodalChoice::ofSample(0));
    QVERIFY(at(1).amodal() == (sample | visible));
}

void TestCommands::stateOcclusion()
{
    const auto before = m_document->instances();
    push<StateOcclusion>(m_back, m_front);
    QCOMPARE(at(2).hides, (std::vector<InstanceId>{m_front}));
    QCOMPARE(m_events->take(), (Events{OcclusionsChanged{m_back}}));
    checkUndoAndRedo(before);
    const auto stated = m_document->instances();
    push<StateOcclusion>(m_back, m_front, false);
    QVERIFY(at(2).hides.empty());
    checkUndoAndRedo(stated);
}

void TestCommands::arrangeInstances_data()
{
    QTest::addColumn<QList<int>>("order");
    QList<int> order{0, 1, 2};
    while (std::ranges::next_permutation(order).found)
        QTest::addRow("%d%d%d", order[0], order[1], order[2]) << order;
}

void TestCommands::arrangeInstances()
{
    QFETCH(QList<int>, order);
    const auto before = m_document->instances();
    std::vector<InstanceId> wanted;
    for (const int position : order)
        wanted.push_back(before[static_cast<std::size_t>(position)].id);
    push<ArrangeInstances>(wanted);
    for (std::size_t i = 0; i < wanted.size(); ++i)
        QCOMPARE(at(i).id, wanted[i]);
    checkUndoAndRedo(before);
}

void TestCommands::withoutEffect()
{
    push<SetSamples>(m_middle, exampleCompletion(at(1).visible));
    m_events->take();
    const int steps = m_document->undoStack().count();
    push<SetPrompt>(m_middle, at(1).prompt, rectangleMask(MiddleRectangle));
    push<SetSamples>(m_middle, at(1).completion);
    push<AddSamples>(m_middle, at(1).completion);
    push<SetHypotheses>(m_middle, at(1).hypotheses);
    push<ChooseSample>(m_middle, AmodalChoice::vote());
    push<RenameInstance>(m_middle, at(1).label);
    push<SetAttributes>(m_middle, at(1).attributes);
    push<SetReview>(m_middle, at(1).review);
    push<ReviewImage>(at(1).review);
    push<EditVisibleMask>(m_middle, rectangleMask(MiddleRectangle), QStringLiteral("Brush"));
    push<EditWholeMask>(m_middle, Mask::fromPixels(at(1).amodal().pixels()), QStringLiteral("Brush"));
    push<StateOcclusion>(m_middle, m_back, false);
    push<ArrangeInstances>(std::vector<InstanceId>{m_front, m_middle, m_back});
    push<ReorderInstances>(m_middle, 1);
    QCOMPARE(m_document->undoStack().count(), steps);
    QVERIFY(m_events->take().empty());
}

QTEST_GUILESS_MAIN(TestCommands)
#include "tst_commands.moc"
