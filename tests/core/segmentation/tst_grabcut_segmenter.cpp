// SPDX-License-Identifier: Apache-2.0
#include "segmentation/grabcut_segmenter.h"

#include "support/runtime_error.h"

#include <QTest>

#include <opencv2/imgproc.hpp>

#include <limits>

namespace unocclude {

namespace {

/// A red disc, partly behind a green bar, on a blue-grey gradient; all with noise.
struct Scene
{
    Photo photo;
    Mask disc; ///< its visible part
    Mask bar;
};

Scene makeScene(cv::Size size = {640, 480})
{
    const double unit = size.height / 480.0;
    cv::Mat rgb(size, CV_8UC3), disc = cv::Mat::zeros(size, CV_8UC1), bar = disc.clone();
    for (int y = 0; y < size.height; ++y) {
        rgb.row(y).setTo(cv::Scalar(90, 100, 130 + 60.0 * y / size.height));
    }
    const auto at = [&](int x, int y) { return cv::Point(cvRound(x * unit), cvRound(y * unit)); };
    cv::circle(disc, at(300, 240), cvRound(110 * unit), cv::Scalar(255), cv::FILLED);
    cv::rectangle(bar, at(320, 60), at(360, 430), cv::Scalar(255), cv::FILLED);
    disc &= ~bar;
    rgb.setTo(cv::Scalar(190, 40, 30), disc);
    rgb.setTo(cv::Scalar(40, 150, 60), bar);
    cv::Mat noise(size, CV_16SC3), noisy;
    cv::RNG random(11);
    random.fill(noise, cv::RNG::NORMAL, 0, 8);
    cv::add(rgb, noise, noisy, cv::noArray(), CV_8U);

    Scene scene;
    scene.photo.rgb = noisy;
    scene.disc = Mask::fromPixels(disc);
    scene.bar = Mask::fromPixels(bar);
    return scene;
}

PromptPoint on(double x, double y)
{
    return {{x, y}, true};
}

PromptPoint off(double x, double y)
{
    return {{x, y}, false};
}

Mask segment(const Photo& photo, const Prompt& prompt)
{
    GrabcutSegmenter segmenter;
    return segmenter.segment(photo, prompt, {});
}

} // namespace

class TestGrabcutSegmenter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneClickFindsTheObject_data();
    void oneClickFindsTheObject();
    void boxFindsTheObject();
    void boxKeepsBothSidesOfTheOccluder();
    void clicksAreKept();
    void clicksJoinPieces();
    void samePromptSameMask();
    void generatorIsLeftAsItWas();
    void tinyPhotos_data();
    void tinyPhotos();
    void flatPhoto();
    void hundredPoints();
    void pointsOutsideAreLeftOut();
    void badPrompts_data();
    void badPrompts();
    void stopEnds();
};

void TestGrabcutSegmenter::oneClickFindsTheObject_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("clickBar");
    QTest::newRow("disc") << QSize(640, 480) << false;
    QTest::newRow("disc, small photo") << QSize(160, 120) << false;
    QTest::newRow("disc, large photo") << QSize(3200, 2400) << false;
}

void TestGrabcutSegmenter::oneClickFindsTheObject()
{
    QFETCH(QSize, size);
    QFETCH(bool, clickBar);
    const Scene scene = makeScene({size.width(), size.height()});
    const double unit = size.height() / 480.0;
    Prompt prompt;
    prompt.points = {clickBar ? on(340 * unit, 150 * unit) : on(260 * unit, 240 * unit)};
    const Mask mask = segment(scene.photo, prompt);
    QCOMPARE(mask.size(), scene.photo.size());
    Mask wanted = clickBar ? scene.bar : scene.disc.largestPiece(); // the bar cuts the disc in two
    QVERIFY2(iou(mask, wanted) > 0.95, qPrintable(QString::number(iou(mask, wanted))));
}

void TestGrabcutSegmenter::boxFindsTheObject()
{
    const Scene scene = makeScene();
    Prompt prompt;
    prompt.box = QRectF(180, 120, 142, 240);
    const Mask mask = segment(scene.photo, prompt);
    QVERIFY2(iou(mask, scene.disc.largestPiece()) > 0.95,
             qPrintable(QString::number(iou(mask, scene.disc.largestPiece()))));
}

void TestGrabcutSegmenter::boxKeepsBothSidesOfTheOccluder()
{
    const Scene scene = makeScene();
    QVERIFY(scene.disc.largestPiece().area() < 0.98 * scene.disc.area());
    Prompt prompt;
    prompt.box = QRectF(185, 125, 230, 230);
    prompt.points = {off(340, 200), off(340, 280)};
    const Mask mask = segment(scene.photo, prompt);
    QVERIFY2(iou(mask, scene.disc) > 0.95, qPrintable(QString::number(iou(mask, scene.disc))));
}

void TestGrabcutSegmenter::clicksAreKept()
{
    const Scene scene = makeScene();
    Prompt prompt;
    prompt.points = {on(260, 240), on(20.9, 30.2), off(262, 241), off(5, 5), on(639.5, 479.5)};
    const Mask mask = segment(scene.photo, prompt);
    QVERIFY(mask.contains({260, 240}) && mask.contains({20, 30}) && mask.contains({639, 479}));
    QVERIFY(!mask.contains({262, 241}) && !mask.contains({5, 5}));
}

void TestGrabcutSegmenter::clicksJoinPieces()
{
    const Scene scene = makeScene();
    Prompt prompt;
    prompt.points = {on(260, 240), on(385, 240), off(340, 150), off(340, 330)}; // both sides of the bar
    const Mask mask = segment(scene.photo, prompt);
    QVERIFY(mask.contains({260, 240}) && mask.contains({385, 240}));
    QVERIFY(!mask.contains({340, 150}) && !mask.contains({340, 330}));
    QVERIFY(iou(mask, scene.disc) > 0.8);
}

void TestGrabcutSegmenter::samePromptSameMask()
{
    const Scene scene = makeScene();
    Prompt prompt;
    prompt.points = {on(260, 240), off(340, 150)};
    const Mask first = segment(scene.photo, prompt);
    cv::theRNG().state = 99;
    QCOMPARE(segment(scene.photo, prompt), first);
}

void TestGrabcutSegmenter::generatorIsLeftAsItWas()
{
    const Scene scene = makeScene({160, 120});
    Prompt prompt;
    prompt.box = QRectF(40, 20, 60, 80);
    cv::theRNG().state = 4711;
    segment(scene.photo, prompt);
    QCOMPARE(cv::theRNG().state, std::uint64_t(4711));
}

void TestGrabcutSegmenter::tinyPhotos_data()
{
    QTest::addColumn<QSize>("size");
    for (const QSize size : {QSize(1, 1), QSize(2, 1), QSize(1, 9), QSize(3, 3), QSize(5000, 1), QSize(1, 5000)}) {
        QTest::addRow("%d x %d", size.width(), size.height()) << size;
    }
}

void TestGrabcutSegmenter::tinyPhotos()
{
    QFETCH(QSize, size);
    Photo photo;
    photo.rgb = cv::Mat(size.height(), size.width(), CV_8UC3, cv::Scalar(1, 2, 3));
    Prompt click;
    click.points = {on(size.width() - 0.5, size.height() - 0.5)};
    QVERIFY(segment(photo, click).contains({size.width() - 1, size.height() - 1}));
    Prompt box;
    box.box = QRectF(0, 0, size.width(), size.height());
    QVERIFY(!segment(photo, box).isEmpty());
}

void TestGrabcutSegmenter::flatPhoto()
{
    Photo photo;
    photo.rgb = cv::Mat(300, 400, CV_8UC3, cv::Scalar(80, 80, 80));
    Prompt prompt;
    prompt.points = {on(200, 150)};
    const Mask mask = segment(photo, prompt);
    QVERIFY(mask.contains({200, 150}));
    QVERIFY(mask.area() >= 1);
}

void TestGrabcutSegmenter::hundredPoints()
{
    const Scene scene = makeScene();
    Prompt prompt;
    for (int i = 0; i < 50; ++i) {
        prompt.points.push_back(on(210 + i * 2, 190 + i * 2));
        prompt.points.push_back(off(10 + i * 10, 20));
    }
    const Mask mask = segment(scene.photo, prompt);
    for (const PromptPoint& point : prompt.points) {
        QCOMPARE(mask.contains({int(point.position.x()), int(point.position.y())}), point.positive);
    }
}

void TestGrabcutSegmenter::pointsOutsideAreLeftOut()
{
    const Scene scene = makeScene();
    Prompt inside, outside;
    inside.points = {on(260, 240)};
    outside.points = {on(-5, 240), on(260, 240), off(1e12, 5), off(640, 0), on(std::nan(""), 3)};
    QCOMPARE(segment(scene.photo, outside), segment(scene.photo, inside));
}

void TestGrabcutSegmenter::badPrompts_data()
{
    QTest::addColumn<std::vector<PromptPoint>>("points");
    QTest::addColumn<QRectF>("box");
    QTest::addColumn<QString>("named");
    const std::vector<PromptPoint> none;
    QTest::newRow("nothing") << none << QRectF() << QStringLiteral("Nothing");
    QTest::newRow("negative only") << std::vector{off(5, 5)} << QRectF() << QStringLiteral("No point on the object");
    QTest::newRow("outside") << std::vector{on(640, 480)} << QRectF() << QStringLiteral("640 x 480");
    QTest::newRow("contradiction") << std::vector{on(7.1, 8.9), off(7.9, 8.1)} << QRectF() << QStringLiteral("(7, 8)");
    QTest::newRow("box without area") << none << QRectF(10, 10, 0, 50) << QStringLiteral("The box");
    QTest::newRow("box beside the photo") << none << QRectF(700, 10, 50, 50) << QStringLiteral("640 x 480");
    QTest::newRow("box of nan") << none << QRectF(std::nan(""), 10, 50, 50) << QStringLiteral("The box");
}

void TestGrabcutSegmenter::badPrompts()
{
    QFETCH(std::vector<PromptPoint>, points);
    QFETCH(QRectF, box);
    QFETCH(QString, named);
    Prompt prompt;
    prompt.points = points;
    if (!box.isNull()) {
        prompt.box = box;
    }
    try {
        segment(makeScene().photo, prompt);
        QFAIL("accepted");
    } catch (const RuntimeError& error) {
        QCOMPARE(error.kind(), RuntimeError::Kind::InvalidInput);
        QVERIFY2(error.message().contains(named), qPrintable(error.message()));
    }
}

void TestGrabcutSegmenter::stopEnds()
{
    const Scene scene = makeScene();
    std::stop_source source;
    source.request_stop();
    GrabcutSegmenter segmenter;
    Prompt prompt;
    prompt.points = {on(260, 240)};
    QVERIFY_EXCEPTION_THROWN(segmenter.segment(scene.photo, prompt, source.get_token()), Cancelled);
}

} // namespace unocclude

QTEST_APPLESS_MAIN(unocclude::TestGrabcutSegmenter)
#include "tst_grabcut_segmenter.moc"
