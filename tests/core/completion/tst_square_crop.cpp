// SPDX-License-Identifier: Apache-2.0
#include "completion/square_crop.h"

#include <QTest>

#include <opencv2/imgproc.hpp>

#include <cmath>
#include <stdexcept>

namespace unocclude {

namespace {

constexpr int networkSide = 128;

Mask rectangleMask(cv::Size size, const cv::Rect& rect)
{
    cv::Mat pixels = cv::Mat::zeros(size, CV_8UC1);
    pixels(rect).setTo(255);
    return Mask::fromPixels(pixels);
}

cv::Point2d centroidOf(const cv::Mat& weights)
{
    const cv::Moments moments = cv::moments(weights);
    return {moments.m10 / moments.m00 + 0.5, moments.m01 / moments.m00 + 0.5};
}

cv::Mat opaque(const cv::Mat& alpha)
{
    const cv::Mat grey(alpha.size(), CV_8UC1, cv::Scalar(200));
    cv::Mat rgba;
    cv::merge(std::vector<cv::Mat>{grey, grey, grey, alpha}, rgba);
    return rgba;
}

cv::Mat alphaOf(const cv::Mat& rgba)
{
    cv::Mat alpha;
    cv::extractChannel(rgba, alpha, 3);
    return alpha;
}

double distance(cv::Point2d a, cv::Point2d b)
{
    return std::hypot(a.x - b.x, a.y - b.y);
}

} // namespace

class TestSquareCrop : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void squareIsCentredWithRoom();
    void speckKeepsSurroundings();
    void squareStopsAtThePhoto();
    void emptyMaskIsABug();
    void coordinatesGoThereAndBack();
    void maskRoundTrip_data();
    void maskRoundTrip();
    void blobRoundTrip_data();
    void blobRoundTrip();
    void colourStaysAndPaddingIsGrey();
    void thinMaskIsNotLost();
    void transparentColourDoesNotBleed();
    void enlargedEdgeIsCrisp();
    void wholeImageHoldsTheFrame();
    void wholeImageRoundTrip_data();
    void wholeImageRoundTrip();
    void wholeImageHasNoPadding();
};

void TestSquareCrop::squareIsCentredWithRoom()
{
    const SquareCrop crop = squareAround(rectangleMask({640, 480}, {100, 200, 80, 40}), networkSide);
    QCOMPARE(crop.extent, cv::Size2d(120, 120));
    QCOMPARE(crop.origin.x, 80.0);
    QCOMPARE(crop.origin.y, 160.0);
    QCOMPARE(crop.side, networkSide);
    QCOMPARE(crop.region(), cv::Rect(80, 160, 120, 120));
}

void TestSquareCrop::speckKeepsSurroundings()
{
    const SquareCrop crop = squareAround(rectangleMask({640, 480}, {100, 200, 1, 1}), networkSide);
    QCOMPARE(crop.extent, cv::Size2d(32, 32));
    QCOMPARE(crop.origin.x, 84.5);
    QCOMPARE(crop.region(), cv::Rect(84, 184, 33, 33));
}

void TestSquareCrop::squareStopsAtThePhoto()
{
    const SquareCrop wide = squareAround(rectangleMask({640, 480}, {20, 100, 600, 200}), networkSide);
    QCOMPARE(wide.extent.width, 660.0); // 1.1 x 600: more would only add padding
    const SquareCrop most = squareAround(rectangleMask({640, 480}, {100, 100, 500, 200}), networkSide);
    QCOMPARE(most.extent.height, 640.0);
}

void TestSquareCrop::emptyMaskIsABug()
{
    QVERIFY_EXCEPTION_THROWN(squareAround(Mask({64, 64}), networkSide), std::logic_error);
    QVERIFY_EXCEPTION_THROWN(squareAround(rectangleMask({64, 64}, {8, 8, 8, 8}), 0), std::logic_error);
}

void TestSquareCrop::coordinatesGoThereAndBack()
{
    const SquareCrop crop = squareAround(rectangleMask({641, 479}, {0, 300, 77, 179}), networkSide);
    const double end = crop.side;
    const cv::Rect2d region = crop.region();
    for (const cv::Point2d corner :
         {cv::Point2d(0, 0), cv::Point2d(end, 0), cv::Point2d(0, end), cv::Point2d(end, end)}) {
        const cv::Point2d inImage = crop.toImage(corner);
        QVERIFY(distance(crop.toSquare(inImage), corner) < 1e-9);
        const cv::Point2d regionCorner(corner.x == 0 ? region.x : region.br().x,
                                       corner.y == 0 ? region.y : region.br().y);
        QVERIFY(distance(inImage, regionCorner) < std::sqrt(2.0));
    }
    QVERIFY(distance(crop.toSquare({38.5, 389.5}), {end / 2, end / 2}) < 1e-9);
}

void TestSquareCrop::maskRoundTrip_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("height");
    QTest::addColumn<int>("x");
    QTest::addColumn<int>("y");
    QTest::addColumn<int>("size");

    for (const int size : {16, 61, 128, 300, 1024, 6000}) {
        const int frame = size * 21 / 20 + 30;
        const int middle = (frame - size) / 2;
        const auto row = [&](const char* place, int x, int y) {
            QTest::addRow("%d px, %s", size, place) << frame << frame + 7 << x << y << size;
        };
        row("middle", middle, middle);
        row("right", frame - size, middle);
        if (size > 2000) {
            continue; // the sides are no different, and pictures of this size take their time
        }
        row("left", 0, middle);
        row("top", middle, 0);
        row("bottom", middle, frame + 7 - size);
    }
    QTest::newRow("16 px in a large photo") << 4000 << 3000 << 3984 << 1777 << 16;
}

// Edges come back within half a pixel: of the image, or of the network where its pixels are the larger ones.
void TestSquareCrop::maskRoundTrip()
{
    QFETCH(int, width);
    QFETCH(int, height);
    QFETCH(int, x);
    QFETCH(int, y);
    QFETCH(int, size);
    const cv::Rect rect(x, y, size, size - 3);
    const Mask mask = rectangleMask({width, height}, rect);
    const SquareCrop crop = squareAround(mask, networkSide);

    const cv::Mat alpha = alphaOf(squareToImage(crop, opaque(cropMask(crop, mask))));
    QCOMPARE(alpha.size(), crop.region().size());
    const cv::Rect found = cv::boundingRect(alpha > 127) + crop.region().tl();

    const double tolerance = std::max(0.5, 0.5 * crop.scale().x) + 0.5; // + 0.5: `found` is made of whole pixels
    QVERIFY2(distance(found.tl(), rect.tl()) <= tolerance * std::sqrt(2.0), qPrintable(QString::number(found.x - x)));
    QVERIFY(distance(found.br(), rect.br()) <= tolerance * std::sqrt(2.0));
    const cv::Point2d centre = (cv::Point2d(rect.tl()) + cv::Point2d(rect.br())) / 2;
    const cv::Point2d foundCentre = centroidOf(alpha) + cv::Point2d(crop.region().tl());
    QVERIFY(distance(foundCentre, centre) <= std::max(0.5, 0.5 * crop.scale().x));
}

void TestSquareCrop::blobRoundTrip_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<double>("x");
    QTest::addColumn<double>("y");
    for (const int size : {16, 61, 300, 1024, 6000}) {
        QTest::addRow("%d px", size) << size << 0.5 * size + 20.3 << 0.5 * size + 11.8;
        QTest::addRow("%d px, off centre", size) << size << 0.3 * size + 20.1 << 0.6 * size + 10.9;
    }
}

// A soft blob has a centroid that no pixel grid can move: it comes back within half an image pixel at any size.
void TestSquareCrop::blobRoundTrip()
{
    QFETCH(int, size);
    QFETCH(double, x);
    QFETCH(double, y);
    const cv::Size frame(size + 40, size + 25);
    const Mask box = rectangleMask(frame, {20, 11, size, size});
    const SquareCrop crop = squareAround(box, networkSide);

    const double sigma = size / 12.0;
    cv::Mat blob(frame, CV_8UC3);
    for (int row = 0; row < frame.height; ++row) {
        for (int column = 0; column < frame.width; ++column) {
            const double d2 = std::pow(column + 0.5 - x, 2) + std::pow(row + 0.5 - y, 2);
            const auto value = cv::saturate_cast<uchar>(255 * std::exp(-d2 / (2 * sigma * sigma)));
            blob.at<cv::Vec3b>(row, column) = {value, value, value};
        }
    }
    cv::Mat square;
    cv::extractChannel(cropPicture(crop, blob), square, 0);
    const double end = networkSide;
    const cv::Point2d start = crop.toSquare({0, 0});
    const cv::Point2d stop = crop.toSquare({double(frame.width), double(frame.height)});
    const cv::Point topLeft(int(std::ceil(std::max(0.0, start.x) + 2)), int(std::ceil(std::max(0.0, start.y) + 2)));
    const cv::Point bottomRight(int(std::min(end, stop.x) - 2), int(std::min(end, stop.y) - 2));
    const cv::Rect inside(topLeft, bottomRight); // the padding beside the photo is no part of the blob
    const cv::Point2d inSquare = centroidOf(square(inside)) + cv::Point2d(inside.tl());
    QVERIFY(distance(crop.toImage(inSquare), {x, y}) < 0.5);

    cv::Mat alpha = cv::Mat::zeros(square.size(), CV_8UC1);
    square(inside).copyTo(alpha(inside));
    const cv::Mat back = alphaOf(squareToImage(crop, opaque(alpha))) > 127; // sharpened: the half-maximum disc
    QVERIFY(distance(centroidOf(back) + cv::Point2d(crop.region().tl()), {x, y}) < 0.5);
}

void TestSquareCrop::colourStaysAndPaddingIsGrey()
{
    const cv::Mat rgb(200, 300, CV_8UC3, cv::Scalar(10, 120, 250));
    const Mask mask = rectangleMask(rgb.size(), {0, 60, 150, 90});
    const SquareCrop crop = squareAround(mask, networkSide);
    QVERIFY(crop.origin.x < -20);

    const cv::Mat picture = cropPicture(crop, rgb);
    QCOMPARE(picture.type(), CV_8UC3);
    const cv::Point2d edge = crop.toSquare({0, 100});
    QCOMPARE(picture.at<cv::Vec3b>(64, int(edge.x) - 4), cv::Vec3b(127, 127, 127));
    QCOMPARE(picture.at<cv::Vec3b>(64, int(edge.x) + 4), cv::Vec3b(10, 120, 250));
    QCOMPARE(picture.at<cv::Vec3b>(64, networkSide - 1), cv::Vec3b(10, 120, 250));
    QCOMPARE(cropMask(crop, mask).at<uchar>(64, int(edge.x) - 4), uchar(0));
}

void TestSquareCrop::thinMaskIsNotLost()
{
    const Mask line = rectangleMask({4000, 3000}, {500, 1500, 3000, 1});
    const cv::Mat square = cropMask(squareAround(line, networkSide), line);
    QVERIFY(cv::countNonZero(square) >= 90); // 3000 of 4000 px: 96 network pixels
    QVERIFY(cv::countNonZero(square) < 3 * networkSide);
}

void TestSquareCrop::transparentColourDoesNotBleed()
{
    cv::Mat rgba(networkSide, networkSide, CV_8UC4, cv::Scalar(255, 0, 0, 0)); // invisible red
    rgba(cv::Rect(32, 32, 64, 64)).setTo(cv::Scalar(0, 200, 0, 255));
    const cv::Mat image = squareToImage({{-100.4, 33.7}, {640, 640}, networkSide}, rgba);
    for (int x = 0; x < image.cols; ++x) {
        const cv::Vec4b pixel = image.at<cv::Vec4b>(320, x);
        QVERIFY(pixel[3] < 8 || (pixel[0] < 8 && pixel[1] > 190));
    }
}

void TestSquareCrop::enlargedEdgeIsCrisp()
{
    cv::Mat rgba = cv::Mat::zeros(networkSide, networkSide, CV_8UC4);
    rgba.colRange(64, networkSide).setTo(cv::Scalar(9, 9, 9, 255));
    const cv::Mat alpha = alphaOf(squareToImage({{0, 0}, {2560, 2560}, networkSide}, rgba)).row(1000);
    const int soft = cv::countNonZero((alpha > 0) & (alpha < 255));
    QVERIFY2(soft >= 1 && soft <= 4, qPrintable(QString::number(soft)));
    QCOMPARE(cv::countNonZero(alpha > 127), 1280);
}

void TestSquareCrop::wholeImageHoldsTheFrame()
{
    const SquareCrop whole = wholeImage({640, 480}, networkSide);
    QCOMPARE(whole.region(), cv::Rect(0, 0, 640, 480));
    QCOMPARE(whole.scale(), cv::Point2d(5, 3.75));
    QCOMPARE(whole.toImage({64, 64}), cv::Point2d(320, 240));
    QCOMPARE(whole.toSquare({640, 0}), cv::Point2d(networkSide, 0));
    for (const cv::Point2d inImage : {cv::Point2d(3.25, 477.5), cv::Point2d(639, 0.5)})
        QVERIFY(distance(whole.toImage(whole.toSquare(inImage)), inImage) < 1e-9);
    QVERIFY_EXCEPTION_THROWN(wholeImage({0, 10}, networkSide), std::logic_error);
}

void TestSquareCrop::wholeImageRoundTrip_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("height");
    QTest::newRow("landscape") << 640 << 427;
    QTest::newRow("portrait") << 300 << 1100;
    QTest::newRow("smaller than the network's square") << 90 << 61;
    QTest::newRow("wide as the square, higher") << 128 << 500;
}

// An ellipse comes back where it was, though the square it went through shows it in another shape.
void TestSquareCrop::wholeImageRoundTrip()
{
    QFETCH(int, width);
    QFETCH(int, height);
    cv::Mat pixels = cv::Mat::zeros(height, width, CV_8UC1);
    cv::ellipse(pixels, {width * 2 / 3, height / 3}, {width / 5, height / 6}, 0, 0, 360, 255, cv::FILLED);
    const Mask mask = Mask::fromPixels(pixels);
    const SquareCrop whole = wholeImage({width, height}, networkSide);

    const cv::Mat alpha = alphaOf(squareToImage(whole, opaque(cropMask(whole, mask)))) > 127;
    QCOMPARE(alpha.size(), pixels.size());
    QVERIFY(iou(Mask::fromPixels(alpha), mask) > 0.95);
    QVERIFY(distance(centroidOf(alpha), centroidOf(pixels)) <
            std::max({0.5, whole.scale().x / 2, whole.scale().y / 2}));
}

void TestSquareCrop::wholeImageHasNoPadding()
{
    const cv::Mat rgb(90, 400, CV_8UC3, cv::Scalar(10, 120, 250));
    const SquareCrop whole = wholeImage(rgb.size(), networkSide);
    QVERIFY(cv::norm(cropPicture(whole, rgb), cv::Mat(networkSide, networkSide, CV_8UC3, cv::Scalar(10, 120, 250)),
                     cv::NORM_INF) == 0);
    const Mask all = rectangleMask(rgb.size(), {0, 0, 400, 90});
    QCOMPARE(cv::countNonZero(cropMask(whole, all)), networkSide * networkSide);
}

} // namespace unocclude

QTEST_APPLESS_MAIN(unocclude::TestSquareCrop)
#include "tst_square_crop.moc"
