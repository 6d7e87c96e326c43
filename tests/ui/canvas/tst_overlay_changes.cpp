// SPDX-License-Identifier: Apache-2.0
#include "canvas/overlay_changes.h"

#include <QTest>

#include <opencv2/imgproc.hpp>

using namespace unocclude;

namespace {

BoxedMask filled(const cv::Rect& box)
{
    cv::Mat pixels = cv::Mat::zeros(400, 600, CV_8UC1);
    cv::rectangle(pixels, box, cv::Scalar(255), cv::FILLED);
    return BoxedMask(Mask::adopt(pixels));
}

/// Object number k at x = 100 k.
MaskOverlay object(int number, bool active = false)
{
    return {filled({100 * number, 10, 40, 30}), {}, number, active, {}, {}};
}

QRect placeOf(int number)
{
    return {100 * number, 10, 40, 30};
}

QRegion changes(const CanvasOverlays& before, const CanvasOverlays& after)
{
    QRegion region;
    for (const QRect& part : changedParts(before, after))
        region += part;
    return region;
}

} // namespace

/// What has to be painted anew when overlays follow one another: all that differs and little else.
class TestOverlayChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void equalOverlaysDoNotDiffer();
    void namesAndPointsAreNoneOfIt();
    void anotherMaskCountsWhereItWasAndWhereItIs();
    void anotherWholeOfOneObjectLeavesTheOthers();
    void choosingAnotherObjectChangesTwo();
    void anObjectThatCameOrWentIsAlone();
    void objectsThatChangedPlacesAreMeant();
    void aPictureTakesTheTintFromItsObject();
    void hoverAndEvidenceAreSeen();
    void aMaskThatIsDrawnIntoIsTheCallersToTell();
    void picturesAreToldWithoutTheMasks();

private:
    CanvasOverlays m_three;
};

void TestOverlayChanges::init()
{
    m_three = {};
    for (int number : {1, 2, 3})
        m_three.masks.push_back(object(number, number == 2));
}

void TestOverlayChanges::equalOverlaysDoNotDiffer()
{
    QVERIFY(changes({}, {}).isEmpty());
    QVERIFY(changes(m_three, m_three).isEmpty());
}

void TestOverlayChanges::namesAndPointsAreNoneOfIt()
{
    CanvasOverlays after = m_three;
    after.masks[0].description = QStringLiteral("dog");
    after.masks[1].remark = QStringLiteral("part");
    after.prompt.points.push_back({{5, 5}, true});
    QVERIFY(changes(m_three, after).isEmpty());
}

void TestOverlayChanges::anotherMaskCountsWhereItWasAndWhereItIs()
{
    CanvasOverlays after = m_three;
    after.masks[2].visible = filled({500, 300, 20, 20});
    QCOMPARE(changes(m_three, after), QRegion(placeOf(3)) + QRect(500, 300, 20, 20));
}

void TestOverlayChanges::anotherWholeOfOneObjectLeavesTheOthers()
{
    CanvasOverlays after = m_three;
    after.masks[0].whole = filled({90, 5, 60, 50});
    QCOMPARE(changes(m_three, after), QRegion(90, 5, 60, 50));
}

void TestOverlayChanges::choosingAnotherObjectChangesTwo()
{
    CanvasOverlays after = m_three;
    after.masks[1].active = false;
    after.masks[0].active = true;
    QCOMPARE(changes(m_three, after), QRegion(placeOf(1)) + placeOf(2));
}

void TestOverlayChanges::anObjectThatCameOrWentIsAlone()
{
    CanvasOverlays after = m_three;
    after.masks.erase(after.masks.begin() + 1);
    QCOMPARE(changes(m_three, after), QRegion(placeOf(2)));
    QCOMPARE(changes(after, m_three), QRegion(placeOf(2)));
    QCOMPARE(changes({}, m_three), QRegion(placeOf(1)) + placeOf(2) + placeOf(3));
}

void TestOverlayChanges::objectsThatChangedPlacesAreMeant()
{
    CanvasOverlays after = m_three;
    std::swap(after.masks[0], after.masks[1]);
    QCOMPARE(changes(m_three, after), QRegion(placeOf(1)) + placeOf(2));
}

void TestOverlayChanges::aPictureTakesTheTintFromItsObject()
{
    CanvasOverlays drawn = m_three;
    drawn.ghost = GhostOverlay{{}, {}, filled({210, 20, 9, 9}), 2};
    QCOMPARE(changes(m_three, drawn), QRegion(210, 20, 9, 9));
    CanvasOverlays pictured = drawn;
    pictured.ghost->picture = QImage(8, 8, QImage::Format_ARGB32);
    pictured.ghost->region = QRect(-20, 200, 50, 50); // may run past the frame
    QCOMPARE(changes(drawn, pictured), QRegion(placeOf(2)) + QRect(-20, 200, 50, 50));
    CanvasOverlays fainter = pictured;
    fainter.ghost->opacity = 0.2;
    QCOMPARE(changes(pictured, fainter), QRegion(-20, 200, 50, 50) + QRect(210, 20, 9, 9));
}

void TestOverlayChanges::hoverAndEvidenceAreSeen()
{
    CanvasOverlays after = m_three;
    after.evidence = {filled({7, 7, 3, 3}).mask, filled({17, 7, 3, 3}).mask, {7, 7, 13, 3}};
    QCOMPARE(changes(m_three, after), QRegion(7, 7, 13, 3));
    CanvasOverlays hovered = after;
    hovered.hover = HoverOverlay{filled({400, 200, 30, 30}), 4};
    QCOMPARE(changes(after, hovered), QRegion(placeOf(2)) + QRect(400, 200, 30, 30)); // the preview has the tint
}

void TestOverlayChanges::aMaskThatIsDrawnIntoIsTheCallersToTell()
{
    CanvasOverlays after = m_three;
    after.masks[1].visible.box = cv::Rect(0, 0, 600, 400); // the same pixels
    QVERIFY(changes(m_three, after).isEmpty());
}

void TestOverlayChanges::picturesAreToldWithoutTheMasks()
{
    CanvasOverlays pictured = m_three;
    pictured.ghost = GhostOverlay{QImage(8, 8, QImage::Format_ARGB32), {300, 300, 50, 50}, filled({210, 20, 9, 9}), 2};
    CanvasOverlays drawn = m_three;
    drawn.masks[0].visible = filled({0, 0, 5, 5});
    drawn.ghost = GhostOverlay{{}, {}, filled({0, 0, 9, 9}), 2};
    QVERIFY(changedPictures(m_three, drawn).empty());
    QRegion region;
    for (const QRect& part : changedPictures(pictured, drawn))
        region += part;
    QCOMPARE(region, QRegion(300, 300, 50, 50) + placeOf(2) + QRect(0, 0, 9, 9)); // what lay below is tinted again
}

QTEST_APPLESS_MAIN(TestOverlayChanges)
#include "tst_overlay_changes.moc"
