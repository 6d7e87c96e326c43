// SPDX-License-Identifier: Apache-2.0
#include "canvas/canvas_layer.h"

#include "canvas/view_transform.h"

#include <QPainter>
#include <QTest>

#include <random>

using namespace unocclude;

/// What is kept and moved looks like what is painted anew, and only what has changed is painted.
class TestCanvasLayer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatIsThereIsNotPaintedAgain();
    void aChangedPartIsPaintedAlone();
    void panningEqualsPainting_data();
    void panningEqualsPainting();
    void aFractionOfAPixelIsPaintedAnew();
    void farPansAreSurvived();
    void aZoomMovesWhatIsThereAndPaintsNothing();
    void theSharpPictureComesInPieces();
    void whatChangesMeanwhileIsInTheSharpPicture();
    void aPictureMadeSmallerTellsWhatItLeavesEmpty();

private:
    void paintScene(QPainter& painter, const QRect& exposed);
    QImage shown();
    QImage fresh();
    void zoomOut();
    bool sharpen(QDeadlineTimer until);

    CanvasLayer m_layer;
    QSize m_size{200, 140};
    double m_ratio = 1;
    QPointF m_offset;
    int m_painted = 0; ///< view pixels
};

void TestCanvasLayer::init()
{
    m_layer = {};
    m_offset = {};
    m_ratio = 1;
    m_layer.setSize(m_size, m_ratio);
    m_painted = 0;
}

/// A pattern without repetition that moves with the offset.
void TestCanvasLayer::paintScene(QPainter& painter, const QRect& exposed)
{
    m_painted += exposed.width() * exposed.height();
    painter.fillRect(exposed, Qt::gray);
    std::mt19937 random(5);
    for (int i = 0; i < 300; ++i) {
        const QRect spot(int(random() % 600) - 200, int(random() % 500) - 180, 9, 7);
        painter.fillRect(QRectF(spot).translated(m_offset), QColor::fromRgb(random() & 0xffffff));
    }
}

QImage TestCanvasLayer::shown()
{
    QImage picture((QSizeF(m_size) * m_ratio).toSize(), QImage::Format_RGB32);
    picture.setDevicePixelRatio(m_ratio);
    QPainter painter(&picture);
    m_layer.draw(painter, QRect(QPoint(), m_size), [this](QPainter& p, const QRect& part) { paintScene(p, part); });
    return picture;
}

QImage TestCanvasLayer::fresh()
{
    QImage picture((QSizeF(m_size) * m_ratio).toSize(), QImage::Format_RGB32);
    picture.setDevicePixelRatio(m_ratio);
    QPainter painter(&picture);
    paintScene(painter, QRect(QPoint(), m_size));
    return picture;
}

/// What the layer is told; the scene itself stays as it is, so that painting it anew gives what was there.
void TestCanvasLayer::zoomOut()
{
    ViewTransform before;
    before.setImageSize({1000, 700});
    before.setViewSize(m_size);
    ViewTransform after = before;
    after.zoomBy(0.8, {100, 70});
    m_layer.stretch(before, after);
}

bool TestCanvasLayer::sharpen(QDeadlineTimer until)
{
    return m_layer.sharpen([this](QPainter& painter, const QRect& part) { paintScene(painter, part); }, until);
}

void TestCanvasLayer::whatIsThereIsNotPaintedAgain()
{
    shown();
    QCOMPARE(m_painted, 200 * 140);
    shown();
    QCOMPARE(m_painted, 200 * 140);
    m_layer.invalidate();
    shown();
    QCOMPARE(m_painted, 2 * 200 * 140);
}

void TestCanvasLayer::aChangedPartIsPaintedAlone()
{
    shown();
    m_painted = 0;
    m_layer.invalidate(QRect(190, 20, 50, 30)); // most of it outside
    shown();
    QCOMPARE(m_painted, 10 * 30);
}

void TestCanvasLayer::panningEqualsPainting_data()
{
    QTest::addColumn<double>("ratio");
    QTest::newRow("100 %") << 1.0;
    QTest::newRow("200 %") << 2.0;
    QTest::newRow("150 %") << 1.5;
}

void TestCanvasLayer::panningEqualsPainting()
{
    QFETCH(double, ratio);
    m_ratio = ratio;
    m_layer.setSize(m_size, ratio);
    std::mt19937 random(9);
    for (int i = 0; i < 40; ++i) {
        const QPointF by(int(random() % 41) - 20, int(random() % 31) - 15);
        m_offset += by;
        m_layer.scroll(by);
        if (i % 3 == 0)
            m_layer.invalidate(QRect(10, 10, 40, 40)); // two things may be stale at once
        if (i % 2 == 0)
            QCOMPARE(shown(), fresh());
    }
    m_painted = 0;
    m_offset += QPointF(4, 0);
    m_layer.scroll({4, 0});
    shown();
    if (ratio != 1.5)
        QVERIFY(m_painted < 200 * 140 / 4);
}

void TestCanvasLayer::aFractionOfAPixelIsPaintedAnew()
{
    shown();
    m_offset += QPointF(0.4, 0);
    m_layer.scroll({0.4, 0});
    QCOMPARE(shown(), fresh());
}

void TestCanvasLayer::farPansAreSurvived()
{
    shown();
    for (const QPointF by : {QPointF(500, 0), QPointF(0, -140), QPointF(-199, 139), QPointF(200, 140)}) {
        m_offset += by;
        m_layer.scroll(by);
        QCOMPARE(shown(), fresh());
    }
}

void TestCanvasLayer::aZoomMovesWhatIsThereAndPaintsNothing()
{
    ViewTransform transform;
    transform.setImageSize({1000, 700});
    transform.setViewSize(m_size);
    const QRectF spot(400, 300, 100, 100);
    const auto paint = [&](QPainter& painter, const QRect& exposed) {
        m_painted += exposed.width() * exposed.height();
        painter.fillRect(exposed, Qt::gray);
        painter.fillRect(transform.toView(spot), Qt::red);
    };
    const auto colourAt = [&](QPointF image) {
        QImage picture(m_size, QImage::Format_RGB32);
        QPainter painter(&picture);
        m_layer.draw(painter, QRect(QPoint(), m_size), paint);
        return picture.pixelColor(transform.toView(image).toPoint());
    };
    QCOMPARE(colourAt(spot.center()), QColor(Qt::red));
    m_painted = 0;
    for (const double factor : {1.25, 1.25, 0.8}) {
        const ViewTransform before = transform;
        transform.zoomBy(factor, {30, 40});
        m_layer.stretch(before, transform);
        QVERIFY(m_layer.isStretched());
        QCOMPARE(colourAt(spot.center()), QColor(Qt::red));
        QCOMPARE(colourAt(spot.topLeft() - QPointF(30, 30)), QColor(Qt::gray));
    }
    QCOMPARE(m_painted, 0);
    m_layer.invalidate();
    QCOMPARE(colourAt(spot.center()), QColor(Qt::red));
    QCOMPARE(m_painted, 200 * 140);
}

void TestCanvasLayer::theSharpPictureComesInPieces()
{
    m_size = {900, 700};
    m_layer.setSize(m_size, m_ratio);
    const QImage sharp = shown();
    zoomOut();
    m_painted = 0;
    int pieces = 1;
    while (!sharpen(QDeadlineTimer(0))) {
        QVERIFY(m_layer.isStretched());
        QVERIFY(shown() != sharp);
        ++pieces;
    }
    QVERIFY2(pieces > 3, qPrintable(QString::number(pieces)));
    QCOMPARE(m_painted, 900 * 700); // nothing twice
    QVERIFY(!m_layer.isStretched());
    QCOMPARE(shown(), sharp);
    QCOMPARE(m_painted, 900 * 700);
    m_size = {200, 140};
}

void TestCanvasLayer::whatChangesMeanwhileIsInTheSharpPicture()
{
    shown();
    zoomOut();
    while (!sharpen(QDeadlineTimer(0))) {}
    zoomOut();
    QVERIFY(sharpen(QDeadlineTimer(QDeadlineTimer::Forever)));
    zoomOut();
    m_offset += QPointF(12, -7);
    m_layer.scroll({12, -7});
    m_layer.invalidate(QRect(30, 20, 40, 40));
    QVERIFY(m_layer.isStretched());
    QVERIFY(sharpen(QDeadlineTimer(QDeadlineTimer::Forever)));
    QCOMPARE(shown(), fresh());
}

void TestCanvasLayer::aPictureMadeSmallerTellsWhatItLeavesEmpty()
{
    shown();
    QVERIFY(m_layer.uncovered().isEmpty());
    zoomOut();
    const QRegion empty = m_layer.uncovered();
    QVERIFY(empty.contains(QPoint(1, 1)) && empty.contains(QPoint(198, 138)));
    QVERIFY(!empty.contains(QPoint(100, 70)));
    sharpen(QDeadlineTimer(QDeadlineTimer::Forever));
    QVERIFY(m_layer.uncovered().isEmpty());
}

QTEST_MAIN(TestCanvasLayer)
#include "tst_canvas_layer.moc"
