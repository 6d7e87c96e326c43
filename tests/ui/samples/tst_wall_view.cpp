// SPDX-License-Identifier: Apache-2.0
#include "samples/wall_view.h"

#include <QTest>

using namespace unocclude;

namespace {

const QSizeF photo(2000, 1000);
const QSizeF canvasSize(1000, 600);
const QSizeF tile(200, 150);
const QRect region(1200, 300, 300, 300);

ViewTransform fittedCanvas()
{
    ViewTransform canvas;
    canvas.setImageSize(photo);
    canvas.setViewSize(canvasSize);
    return canvas;
}

bool isNear(const QRectF& a, const QRectF& b)
{
    return (a.topLeft() - b.topLeft()).manhattanLength() < 1e-6 &&
           (a.bottomRight() - b.bottomRight()).manhattanLength() < 1e-6;
}

} // namespace

/// How tiles follow the photograph's view.
class TestWallView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theObjectFillsTheTileWhileThePhotoIsSeenWhole();
    void lookingCloserMovesBoth();
    void whatATileShowsTheCanvasCanShow_data();
    void whatATileShowsTheCanvasCanShow();
    void tilesStayWithTheObject();
    void zoomingInIsContinuous();
    void aCanvasThatWasNeverShownDoesNoHarm();
};

void TestWallView::theObjectFillsTheTileWhileThePhotoIsSeenWhole()
{
    const QRectF shown = tileView(fittedCanvas(), region, tile).shown();
    QVERIFY(shown.contains(QRectF(region)));
    QVERIFY(shown.height() < region.height() * 1.1); // the tile is wider than high
    QCOMPARE(shown.center(), QRectF(region).center());
}

void TestWallView::lookingCloserMovesBoth()
{
    ViewTransform canvas = fittedCanvas();
    canvas.show({1300, 400, 100, 60});
    const QRectF shown = tileView(canvas, region, tile).shown();
    QVERIFY(canvas.shown().adjusted(-1e-6, -1e-6, 1e-6, 1e-6).contains(shown));
    QCOMPARE(shown.center(), canvas.shown().center());
    QCOMPARE(shown.height(), canvas.shown().height()); // the tile is narrower than the canvas: it shows all of its height
}

void TestWallView::whatATileShowsTheCanvasCanShow_data()
{
    QTest::addColumn<QRectF>("area"); // of the tile's shape, within the region
    QTest::newRow("middle") << QRectF(1300, 400, 80, 60);
    QTest::newRow("corner") << QRectF(1200, 300, 80, 60);
    QTest::newRow("large") << QRectF(1210, 340, 280, 210);
}

void TestWallView::whatATileShowsTheCanvasCanShow()
{
    QFETCH(QRectF, area);
    ViewTransform canvas = fittedCanvas();
    canvas.show(area);
    QVERIFY(isNear(tileView(canvas, region, tile).shown(), area));
}

void TestWallView::tilesStayWithTheObject()
{
    ViewTransform canvas = fittedCanvas();
    canvas.show({0, 0, 100, 75}); // far from the object
    const QRectF shown = tileView(canvas, region, tile).shown();
    QVERIFY(QRectF(region).adjusted(-70, -15, 70, 15).contains(shown));
    QCOMPARE(shown.height(), canvas.shown().height());
}

void TestWallView::zoomingInIsContinuous()
{
    ViewTransform canvas = fittedCanvas();
    const QPointF fixed = canvas.toView({1250, 350});
    QRectF before = tileView(canvas, region, tile).shown();
    for (int step = 0; step < 200; ++step) {
        canvas.zoomBy(1.02, fixed);
        const QRectF now = tileView(canvas, region, tile).shown();
        QVERIFY(now.width() <= before.width() + 1e-9 && now.width() > before.width() * 0.97);
        QVERIFY((now.center() - before.center()).manhattanLength() < 0.05 * before.width());
        before = now;
    }
    QVERIFY(before.width() < region.width() / 4.0);
}

void TestWallView::aCanvasThatWasNeverShownDoesNoHarm()
{
    ViewTransform canvas;
    canvas.setImageSize(photo);
    QVERIFY(tileView(canvas, region, tile).shown().contains(QRectF(region)));
}

QTEST_APPLESS_MAIN(TestWallView)
#include "tst_wall_view.moc"
