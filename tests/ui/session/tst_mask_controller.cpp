// SPDX-License-Identifier: Apache-2.0
#include "session/mask_controller.h"

#include "amodal/occlusion_rate.h"
#include "document/commands/edit_whole_mask.h"
#include "document/commands/set_samples.h"
#include "support/document_examples.h"

#include <QTest>

using namespace unocclude;
using namespace unocclude::test;

/// What is done to a mask at once, for either mask; and what is said against the whole while and after a hand draws.
class TestMaskController : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m.reset(); }
    void holesAreFilled_data();
    void holesAreFilled();
    void theLargestPieceStays();
    void growsAndShrinks();
    void withoutAnObjectNothingHappens();
    void evidenceIsLive();
    void keepToEvidenceIsOneStep();
    void theShareIsLive();
    void theVisibleMaskMayGrowPastADrawnWhole();

private:
    void fill(cv::Rect box, bool adds = true)
    {
        m->edits.beginGesture();
        m->edits.fillRectangle(QPointF(box.x, box.y), QPointF(box.x + box.width, box.y + box.height), adds);
    }
    void finish() { m->edits.finishGesture(QStringLiteral("Rectangle")); }
    const Instance& object() const { return *m->document.find(m->id); }
    Mask edited() const { return m->edits.target() == MaskTarget::Whole ? object().amodal() : object().visible; }

    struct Parts
    {
        Document document;
        InstanceMasks masks;
        MaskController edits{document, masks};
        InstanceId id{};
    };
    std::unique_ptr<Parts> m;
};

void TestMaskController::init()
{
    m = std::make_unique<Parts>();
    m->document.replacePhoto(QStringLiteral("desk.png"), examplePhoto());
    m->id = addExample(m->document, {8, 8, 20, 20});
}

void TestMaskController::holesAreFilled_data()
{
    QTest::addColumn<bool>("whole");
    QTest::newRow("visible mask") << false;
    QTest::newRow("whole mask") << true;
}

void TestMaskController::holesAreFilled()
{
    QFETCH(bool, whole);
    m->edits.setTarget(whole ? MaskTarget::Whole : MaskTarget::Visible);
    fill({12, 12, 5, 5}, false);
    finish();
    const auto before = m->document.instances();
    QVERIFY(!edited().contains({13, 13}));
    m->edits.fillHoles();
    QVERIFY(edited() == rectangleMask({8, 8, 20, 20}));
    m->document.undoStack().undo();
    QVERIFY(m->document.instances() == before);
    m->document.undoStack().redo();
    m->edits.fillHoles(); // there is none any more
    QVERIFY(!m->document.undoStack().canRedo());
    QCOMPARE(m->document.undoStack().undoText(), QStringLiteral("Fill Holes"));
}

void TestMaskController::theLargestPieceStays()
{
    fill({40, 8, 4, 4});
    finish();
    m->edits.keepLargest();
    QVERIFY(object().visible == rectangleMask({8, 8, 20, 20}));
}

void TestMaskController::growsAndShrinks()
{
    m->edits.grow(2);
    QVERIFY(object().visible.contains({6, 10}) && !object().visible.contains({6, 6}));
    QCOMPARE(m->document.undoStack().undoText(), QStringLiteral("Grow Mask"));
    m->edits.grow(-2);
    QVERIFY((rectangleMask({9, 9, 18, 18}) - object().visible).isEmpty());
    m->edits.setTarget(MaskTarget::Whole);
    m->edits.grow(-3);
    QVERIFY(object().amodal() == rectangleMask({11, 11, 14, 14}));
}

void TestMaskController::withoutAnObjectNothingHappens()
{
    m->document.setCurrent(std::nullopt);
    const int steps = m->document.undoStack().count();
    m->edits.fillHoles();
    m->edits.keepLargest();
    m->edits.grow(1);
    m->edits.keepToEvidence();
    QCOMPARE(m->document.undoStack().count(), steps);
    QCOMPARE(m->edits.hiddenShare(), 0.0);
}

void TestMaskController::evidenceIsLive()
{
    addExample(m->document, {28, 0, 12, 48}); // in front, to the right
    m->document.setCurrent(m->id);
    m->edits.setTarget(MaskTarget::Whole);
    fill({8, 8, 30, 20});
    finish();
    QVERIFY(m->edits.evidence().isSound() && m->edits.evidence().hasOccluder);
    fill({38, 8, 12, 20});
    QCOMPARE(m->edits.evidence().unexplainedArea, 8 * 20); // past the occluder and two pixels of doubt
    m->edits.abandonGesture();
    QVERIFY(m->edits.evidence().isSound());
    fill({8, 8, 4, 20}, false);
    QCOMPARE(m->edits.evidence().missedArea, 4 * 20);
    finish();
    QCOMPARE(m->edits.evidence().missedArea, 4 * 20);
}

void TestMaskController::keepToEvidenceIsOneStep()
{
    addExample(m->document, {28, 0, 12, 48});
    m->document.setCurrent(m->id);
    m->edits.setTarget(MaskTarget::Whole);
    fill({12, 8, 42, 20});
    finish();
    const auto before = m->document.instances();
    fill({8, 8, 4, 20}, false);
    finish();
    m->document.undoStack().undo();
    QVERIFY(m->document.instances() == before);
    m->document.undoStack().redo();
    const int steps = m->document.undoStack().count();
    m->edits.keepToEvidence();
    QCOMPARE(m->document.undoStack().count(), steps + 1);
    QVERIFY(m->edits.evidence().isSound());
    QVERIFY(object().amodal() == rectangleMask({8, 8, 34, 20}));
    m->edits.keepToEvidence();
    QCOMPARE(m->document.undoStack().count(), steps + 1);
}

void TestMaskController::theShareIsLive()
{
    m->edits.setTarget(MaskTarget::Whole);
    fill({28, 8, 20, 20});
    QCOMPARE(m->edits.hiddenShare(), 0.5);
    finish();
    QCOMPARE(m->edits.hiddenShare(), occlusionRate(object().amodal(), object().visible));
    m->edits.setTarget(MaskTarget::Visible);
    fill({18, 8, 10, 20}, false);
    QCOMPARE(m->edits.hiddenShare(), 0.75);
}

void TestMaskController::theVisibleMaskMayGrowPastADrawnWhole()
{
    m->edits.setTarget(MaskTarget::Whole);
    fill({28, 8, 20, 20});
    finish();
    m->edits.setTarget(MaskTarget::Visible);
    fill({8, 28, 20, 5});
    QCOMPARE(m->edits.evidence().missedArea, 100);
    finish();
    m->edits.keepToEvidence();
    QVERIFY((object().visible - object().amodal()).isEmpty());
}

QTEST_MAIN(TestMaskController)
#include "tst_mask_controller.moc"
