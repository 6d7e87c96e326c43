// SPDX-License-Identifier: Apache-2.0
#include "canvas/canvas_scene.h"
#include "canvas/view_transform.h"

#include <QPainter>
#include <QTest>

#include <opencv2/imgproc.hpp>

#include <random>

using namespace unocclude;

namespace {

const cv::Size photoSize(640, 480);
const QSize viewSize(500, 400);
constexpr int rounding = 4; // levels: parts are sampled from other corners than the whole

BoxedMask blob(std::mt19937& random)
{
    cv::Mat pixels = cv::Mat::zeros(photoSize, CV_8UC1);
    const cv::Point centre(int(random() % 640), int(random() % 480));
    cv::ellipse(pixels, centre, {int(random() % 60) + 5, int(random() % 60) + 5}, 20, 0, 360, cv::Scalar(255),
                cv::FILLED);
    return BoxedMask(Mask::adopt(pixels));
}

int largestDifference(const QImage& a, const QImage& b)
{
    int most = 0;
    for (int y = 0; y < a.height(); ++y)
        for (int x = 0; x < a.width(); ++x) {
            const QRgb one = a.pixel(x, y), other = b.pixel(x, y);
            most = std::max({most, std::abs(qRed(one) - qRed(other)), std::abs(qGreen(one) - qGreen(other)),
                             std::abs(qBlue(one) - qBlue(other))});
        }
    return most;
}

} // namespace

/// Whatever way the pixels came about, they show what painting everything anew would show.
class TestCanvasScene : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void changedMasksAreSeen_data();
    void changedMasksAreSeen();
    void aMaskIsSeenAsItIsDrawn();
    void sharpenedIsLikePaintedAnew();
    void aZoomLeavesNoHole();

private:
    CanvasOverlays someOverlays();
    QImage shown();
    QImage fresh();

    std::mt19937 m_random;
    ViewTransform m_transform;
    std::unique_ptr<CanvasScene> m_scene;
};

void TestCanvasScene::init()
{
    m_random.seed(11);
    m_transform = {};
    m_transform.setImageSize({640, 480});
    m_transform.setViewSize(viewSize);
    m_scene = std::make_unique<CanvasScene>(m_transform);
    cv::Mat photo(photoSize, CV_8UC3);
    cv::randu(photo, 40, 200);
    cv::GaussianBlur(photo, photo, {0, 0}, 4);
    m_scene->setPhoto(ImagePyramid(photo));
    m_scene->setView(viewSize, 1, Qt::darkGray);
}

CanvasOverlays TestCanvasScene::someOverlays()
{
    CanvasOverlays overlays;
    const int active = int(m_random() % 5);
    for (int k = 0; k < 5; ++k)
        overlays.masks.push_back({blob(m_random), m_random() % 2 ? blob(m_random) : BoxedMask(), k + 1, k == active, {}, {}});
    if (m_random() % 2)
        overlays.ghost = GhostOverlay{{}, {}, blob(m_random), active + 1};
    if (overlays.ghost && m_random() % 2) {
        overlays.ghost->picture = QImage(30, 30, QImage::Format_ARGB32_Premultiplied);
        overlays.ghost->picture.fill(QColor(200, 40, 90, 160));
        overlays.ghost->region = QRect(int(m_random() % 600) - 100, int(m_random() % 400), 120, 120);
    }
    if (m_random() % 3 == 0)
        overlays.hover = HoverOverlay{blob(m_random), 6};
    return overlays;
}

QImage TestCanvasScene::shown()
{
    QImage picture(viewSize, QImage::Format_RGB32);
    picture.fill(Qt::magenta);
    QPainter painter(&picture);
    m_scene->paint(painter, picture.rect());
    return picture;
}

QImage TestCanvasScene::fresh()
{
    m_scene->viewChanged();
    return shown();
}

void TestCanvasScene::changedMasksAreSeen_data()
{
    QTest::addColumn<double>("zoom");
    QTest::newRow("fitted") << 1.0;
    QTest::newRow("close") << 3.1;
}

void TestCanvasScene::changedMasksAreSeen()
{
    QFETCH(double, zoom);
    m_transform.zoomBy(zoom, {200, 150});
    CanvasOverlays overlays = someOverlays();
    for (int round = 0; round < 40; ++round) {
        const CanvasOverlays others = someOverlays();
        switch (round % 5) {
        case 0:
            overlays = others;
            break;
        case 1:
            overlays.masks[2].visible = others.masks[2].visible;
            break;
        case 2:
            overlays.masks.erase(overlays.masks.begin() + 1);
            break;
        case 3:
            overlays.ghost = others.ghost;
            break;
        case 4:
            overlays.hover = others.hover;
            break;
        }
        m_scene->setOverlays(overlays);
        const QImage changed = shown();
        QVERIFY2(largestDifference(changed, fresh()) <= rounding, qPrintable(QString::number(round)));
    }
}

void TestCanvasScene::aMaskIsSeenAsItIsDrawn()
{
    CanvasOverlays overlays = someOverlays();
    m_scene->setOverlays(overlays);
    shown();
    cv::Mat pixels = overlays.masks[0].visible.mask.pixels(); // as a sketch does
    pixels(cv::Rect(100, 120, 80, 60)) = 255;
    overlays.masks[0].visible.box |= cv::Rect(100, 120, 80, 60);
    m_scene->setOverlays(overlays, QRect(100, 120, 80, 60));
    const QImage changed = shown();
    QVERIFY(largestDifference(changed, fresh()) <= rounding);
}

void TestCanvasScene::sharpenedIsLikePaintedAnew()
{
    m_scene->setOverlays(someOverlays());
    shown();
    const ViewTransform before = m_transform;
    m_transform.zoomBy(1.7, {310, 90});
    m_scene->viewZoomed(before);
    QVERIFY(m_scene->isStretched());
    m_scene->setOverlays(someOverlays()); // the hand goes on
    while (!m_scene->sharpen(QDeadlineTimer(0))) {}
    QVERIFY(!m_scene->isStretched());
    const QImage sharpened = shown();
    QVERIFY(largestDifference(sharpened, fresh()) <= rounding);
}

void TestCanvasScene::aZoomLeavesNoHole()
{
    m_transform.zoomBy(4, {250, 200}); // the photograph fills the view
    m_scene->setOverlays(someOverlays());
    shown();
    const ViewTransform before = m_transform;
    m_transform.zoomBy(0.5, {250, 200});
    m_scene->viewZoomed(before);
    const QImage stretched = shown();
    for (const QPoint corner : {QPoint(1, 1), QPoint(498, 1), QPoint(1, 398), QPoint(498, 398)}) {
        QVERIFY(stretched.pixelColor(corner) != QColor(Qt::magenta));
        QVERIFY(stretched.pixelColor(corner) != QColor(Qt::darkGray)); // the photograph is there, too
    }
}

QTEST_MAIN(TestCanvasScene)
#include "tst_canvas_scene.moc"
