// SPDX-License-Identifier: Apache-2.0
#include "document/document.h"

#include "document/commands/remove_instance.h"
#include "document/commands/rename_instance.h"
#include "support/document_examples.h"

#include <QTest>

using namespace unocclude;
using namespace unocclude::test;

class TestDocument : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beginsEmpty();
    void replacePhotoDropsInstancesAndHistory();
    void idsAreNeverUsedAgain();
    void setCurrentIsAnnouncedOnceAndCannotBeUndone();
    void theNeighbourOfARemovedInstanceBecomesCurrent_data();
    void theNeighbourOfARemovedInstanceBecomesCurrent();
    void viewsFindAValidCurrentInstanceWhileTheyHearOfARemoval();
    void aCommandWithoutEffectCostsNoHistory();
    void cleanStateFollowsUndo();
    void amodalFollowsTheChoice();
    void offersOnlyWhatTheCompletionHas();
};

namespace {

const cv::Rect Left(4, 10, 10, 10);
const cv::Rect Middle(20, 10, 10, 10);
const cv::Rect Right(40, 10, 10, 10);

void open(Document& document)
{
    document.replacePhoto(QStringLiteral("/photos/desk.png"), examplePhoto());
}

void remove(Document& document, InstanceId id)
{
    document.push(std::make_unique<RemoveInstance>(document, id));
}

void rename(Document& document, InstanceId id, const QString& label)
{
    document.push(std::make_unique<RenameInstance>(document, id, label));
}

} // namespace

void TestDocument::beginsEmpty()
{
    Document document;
    QVERIFY(!document.hasPhoto());
    QVERIFY(document.instances().empty());
    QVERIFY(!document.current());
    QVERIFY(document.undoStack().isClean());
}

void TestDocument::replacePhotoDropsInstancesAndHistory()
{
    Document document;
    open(document);
    addExample(document, Left);
    EventLog events(document);
    document.replacePhoto(QStringLiteral("/photos/shelf.png"), examplePhoto({30, 20}));
    QCOMPARE(events.take(), std::vector<ChangeEvent>{PhotoReplaced{}});
    QCOMPARE(document.path(), QStringLiteral("/photos/shelf.png"));
    QCOMPARE(document.photo().size().width, 30);
    QVERIFY(document.instances().empty());
    QVERIFY(!document.currentId());
    QVERIFY(!document.undoStack().canUndo());
    QVERIFY(document.undoStack().isClean());
}

void TestDocument::idsAreNeverUsedAgain()
{
    Document document;
    open(document);
    const InstanceId first = addExample(document, Left);
    document.undoStack().undo();
    const InstanceId second = addExample(document, Left);
    open(document);
    const InstanceId third = addExample(document, Left);
    QVERIFY(first != second && second != third && first != third);
    QVERIFY(!document.find(first) && !document.find(second));
}

void TestDocument::setCurrentIsAnnouncedOnceAndCannotBeUndone()
{
    Document document;
    open(document);
    const InstanceId left = addExample(document, Left);
    addExample(document, Right);
    EventLog events(document);
    document.setCurrent(left);
    document.setCurrent(left);
    QCOMPARE(events.take(), std::vector<ChangeEvent>{CurrentChanged{left}});
    QCOMPARE(document.current(), document.find(left));
    QCOMPARE(document.undoStack().count(), 2);
    document.setCurrent(std::nullopt);
    QVERIFY(!document.current());
}

void TestDocument::theNeighbourOfARemovedInstanceBecomesCurrent_data()
{
    QTest::addColumn<int>("removed");
    QTest::addColumn<int>("expected");
    QTest::newRow("front: the next behind") << 0 << 1;
    QTest::newRow("middle: the next behind") << 1 << 2;
    QTest::newRow("back: the one in front") << 2 << 1;
}

void TestDocument::theNeighbourOfARemovedInstanceBecomesCurrent()
{
    QFETCH(int, removed);
    QFETCH(int, expected);
    Document document;
    open(document);
    for (const cv::Rect& rectangle : {Left, Middle, Right})
        addExample(document, rectangle);
    const auto idAt = [&](int position) { return document.instances()[static_cast<std::size_t>(position)].id; };
    const InstanceId gone = idAt(removed);
    const InstanceId heir = idAt(expected);
    document.setCurrent(gone);
    EventLog events(document);
    remove(document, gone);
    QCOMPARE(events.take(), (std::vector<ChangeEvent>{InstanceRemoved{gone, removed}, CurrentChanged{heir}}));
    document.undoStack().undo();
    QCOMPARE(document.currentId(), std::optional(gone));
}

void TestDocument::viewsFindAValidCurrentInstanceWhileTheyHearOfARemoval()
{
    Document document;
    open(document);
    const InstanceId only = addExample(document, Left);
    int heard = 0;
    connect(&document, &Document::changed, this, [&] {
        ++heard;
        QVERIFY(!document.currentId());
        QVERIFY(!document.current());
    });
    remove(document, only);
    QCOMPARE(heard, 2);
}

void TestDocument::aCommandWithoutEffectCostsNoHistory()
{
    Document document;
    open(document);
    const InstanceId id = addExample(document, Left);
    rename(document, id, QStringLiteral("cup"));
    document.undoStack().undo();
    EventLog events(document);
    rename(document, id, QString());
    QVERIFY(events.take().empty());
    QVERIFY(document.undoStack().canRedo());
    document.undoStack().redo();
    QCOMPARE(document.find(id)->label, QStringLiteral("cup"));
}

void TestDocument::cleanStateFollowsUndo()
{
    Document document;
    open(document);
    const InstanceId id = addExample(document, Left);
    document.undoStack().setClean();
    rename(document, id, QStringLiteral("cup"));
    QVERIFY(!document.undoStack().isClean());
    document.undoStack().undo();
    QVERIFY(document.undoStack().isClean());
}

void TestDocument::amodalFollowsTheChoice()
{
    Document document;
    open(document);
    Instance instance = exampleInstance(document, Left);
    QVERIFY(instance.amodal() == instance.visible);
    QVERIFY(!instance.isCompleted());
    instance.completion = exampleCompletion(instance.visible);
    instance.choice = AmodalChoice::vote();
    QVERIFY(instance.amodal() == instance.completion->vote);
    instance.choice = AmodalChoice::ofSample(2);
    QVERIFY(instance.amodal() == instance.completion->samples[2].amodal);
    instance.choice = AmodalChoice::vote(3);
    QVERIFY(instance.amodal() == instance.completion->samples[0].amodal); // each later one holds more
    instance.choice = AmodalChoice::vote(1);
    QVERIFY(instance.amodal() == instance.completion->samples[2].amodal);
    instance.drawn = rectangleMask({0, 0, 5, 5});
    instance.choice = AmodalChoice::drawn();
    QVERIFY(instance.amodal() == instance.drawn);
    QVERIFY(instance.isCompleted());
}

void TestDocument::offersOnlyWhatTheCompletionHas()
{
    Document document;
    open(document);
    Instance instance = exampleInstance(document, Left);
    QVERIFY(instance.offers(AmodalChoice::none()));
    QVERIFY(!instance.offers(AmodalChoice::vote()));
    instance.completion = exampleCompletion(instance.visible, 3);
    QVERIFY(instance.offers(AmodalChoice::vote()));
    QVERIFY(instance.offers(AmodalChoice::ofSample(2)));
    QVERIFY(!instance.offers(AmodalChoice::ofSample(3)));
    QVERIFY(!instance.offers(AmodalChoice::ofSample(-1)));
    QVERIFY(instance.offers(AmodalChoice::vote(3)));
    QVERIFY(!instance.offers(AmodalChoice::vote(4)));
    QVERIFY(!instance.offers(AmodalChoice::drawn()));
    instance.drawn = instance.visible;
    QVERIFY(instance.offers(AmodalChoice::drawn()));
}

QTEST_GUILESS_MAIN(TestDocument)
#include "tst_document.moc"
