// SPDX-License-Identifier: Apache-2.0
#include "amodal/evidence.h"

#include <opencv2/core.hpp>

#include <QTest>

#include <random>

using namespace unocclude;

/// What the photo says against a whole object, on rectangles whose answer is plain to see.
class TestEvidence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSoundObject();
    void theWholeHoldsWhatIsVisible();
    void hiddenPixelsNeedAnOccluder();
    void severalOccludersCountTogether();
    void withoutAnOccluderNothingIsSaid();
    void outlinesAreUncertain();
    void clampingHealsBoth();
    void judgingAgainEqualsJudging();
};

namespace {

const cv::Size frame(80, 60);

Mask rectangle(cv::Rect box)
{
    cv::Mat pixels = cv::Mat::zeros(frame, CV_8UC1);
    pixels(box) = 255;
    return Mask::fromPixels(pixels);
}

BoxedMask boxed(cv::Rect box)
{
    return BoxedMask(rectangle(box));
}

} // namespace

void TestEvidence::aSoundObject()
{
    const EvidenceCheck check({boxed({30, 0, 20, 60})});
    const Evidence evidence = check.judge(boxed({10, 20, 40, 20}), boxed({10, 20, 20, 20}));
    QVERIFY(evidence.isSound() && evidence.hasOccluder && evidence.box.empty());
}

void TestEvidence::theWholeHoldsWhatIsVisible()
{
    const Evidence evidence = EvidenceCheck({}).judge(boxed({10, 20, 10, 20}), boxed({5, 20, 15, 20}));
    QVERIFY(evidence.missed == rectangle({5, 20, 5, 20}));
    QCOMPARE(evidence.missedArea, 100);
    QCOMPARE(evidence.unexplainedArea, 0);
    QCOMPARE(evidence.box, cv::Rect(5, 20, 5, 20));
}

void TestEvidence::hiddenPixelsNeedAnOccluder()
{
    const EvidenceCheck check({boxed({30, 0, 10, 60})});
    const Evidence evidence = check.judge(boxed({10, 20, 40, 20}), boxed({10, 20, 20, 20}));
    QVERIFY(evidence.unexplained == rectangle({40, 20, 10, 20}));
    QCOMPARE(evidence.unexplainedArea, 200);
}

void TestEvidence::severalOccludersCountTogether()
{
    const EvidenceCheck check({boxed({30, 0, 10, 60}), boxed({40, 0, 10, 30})});
    const Evidence evidence = check.judge(boxed({10, 20, 40, 20}), boxed({10, 20, 20, 20}));
    QVERIFY(evidence.unexplained == rectangle({40, 30, 10, 10}));
}

void TestEvidence::withoutAnOccluderNothingIsSaid()
{
    const EvidenceCheck check({boxed({70, 0, 5, 60})});
    const Evidence evidence = check.judge(boxed({10, 20, 40, 20}), boxed({10, 20, 20, 20}));
    QVERIFY(evidence.isSound() && !evidence.hasOccluder);
}

void TestEvidence::outlinesAreUncertain()
{
    const EvidenceCheck exact({boxed({30, 0, 10, 60})});
    const EvidenceCheck lenient({boxed({30, 0, 10, 60})}, 2);
    const BoxedMask whole = boxed({9, 20, 33, 20}); // one pixel beyond the visible part, two beyond the occluder
    const BoxedMask visible = boxed({10, 20, 20, 20});
    QCOMPARE(exact.judge(whole, visible).unexplainedArea, 20 + 40);
    QVERIFY(lenient.judge(whole, visible).isSound());
    QCOMPARE(lenient.judge(boxed({9, 20, 34, 20}), visible).unexplainedArea, 20);
}

void TestEvidence::clampingHealsBoth()
{
    const EvidenceCheck check({boxed({30, 0, 10, 60})});
    const BoxedMask visible = boxed({5, 20, 25, 20});
    const BoxedMask whole = boxed({10, 20, 40, 20});
    const Mask kept = keptToEvidence(whole.mask, check.judge(whole, visible));
    QVERIFY(kept == rectangle({5, 20, 35, 20}));
    QVERIFY(check.judge(BoxedMask(kept), visible).isSound());
    QVERIFY(keptToEvidence(kept, check.judge(BoxedMask(kept), visible)) == kept);
}

void TestEvidence::judgingAgainEqualsJudging()
{
    std::mt19937 random(3);
    const auto draw = [&random] {
        const cv::Point at(static_cast<int>(random() % 70), static_cast<int>(random() % 50));
        return cv::Rect(at.x, at.y, static_cast<int>(random() % 30) + 1, static_cast<int>(random() % 20) + 1) &
               cv::Rect({}, frame);
    };
    for (int tolerance : {0, 2}) {
        const EvidenceCheck check({boxed({30, 0, 12, 60}), boxed({20, 30, 30, 8})}, tolerance);
        Mask whole = rectangle({10, 15, 45, 30});
        Mask visible = rectangle({12, 18, 16, 12});
        Evidence evidence = check.judge(BoxedMask(whole), BoxedMask(visible));
        for (int round = 0; round < 60; ++round) {
            const cv::Rect changed = draw();
            Mask& edited = round % 2 ? whole : visible;
            edited = round % 3 ? edited | rectangle(changed) : edited - rectangle(changed);
            check.judgeAgain(evidence, whole, visible, changed);
            Evidence anew = check.judge(BoxedMask(whole), BoxedMask(visible));
            if (!anew.hasOccluder)
                continue;
            QVERIFY(evidence.missed == anew.missed);
            QVERIFY(evidence.unexplained == anew.unexplained);
            QCOMPARE(evidence.missedArea, anew.missedArea);
            QCOMPARE(evidence.unexplainedArea, anew.unexplainedArea);
            QVERIFY(anew.box.empty() || (evidence.box & anew.box) == anew.box);
        }
    }
}

QTEST_APPLESS_MAIN(TestEvidence)
#include "tst_evidence.moc"
