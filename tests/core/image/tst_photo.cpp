// SPDX-License-Identifier: Apache-2.0
#include "core/image/photo_examples.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <opencv2/imgcodecs.hpp>

namespace unocclude {

namespace {

/// The stored pixel that is shown at (x, y), by the definition of EXIF's orientations.
cv::Point storedPixel(int orientation, int x, int y, cv::Size stored)
{
    const int right = stored.width - 1, bottom = stored.height - 1;
    switch (orientation) {
    case 2:
        return {right - x, y};
    case 3:
        return {right - x, bottom - y};
    case 4:
        return {x, bottom - y};
    case 5:
        return {y, x};
    case 6:
        return {y, bottom - x};
    case 7:
        return {right - y, bottom - x};
    case 8:
        return {right - y, x};
    default:
        return {x, y};
    }
}

} // namespace

/// What is shown of a picture that can be read.
class TestPhoto : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void orientationIsApplied_data();
    void orientationIsApplied();
    void senselessOrientationIsPassedOver();
    void losslessFormatsAreExact_data();
    void losslessFormatsAreExact();
    void upperEightBitsOfSixteen_data();
    void upperEightBitsOfSixteen();
    void alphaIsShownOnWhite_data();
    void alphaIsShownOnWhite();
    void opaqueAlphaIsNoNews();
    void paletteAndGreyAlpha();
    void cmykIsConverted();
    void firstOfSeveralPicturesIsShown();
    void filesAreToldByContent();
};

void TestPhoto::orientationIsApplied_data()
{
    QTest::addColumn<QByteArray>("extension");
    QTest::addColumn<int>("orientation");
    QTest::addColumn<bool>("bigEndian");
    for (const char* extension : {".jpg", ".png", ".webp", ".tif"})
        for (int orientation = 1; orientation <= 8; ++orientation)
            for (const bool big : {false, true})
                QTest::addRow("%s %d %s", extension + 1, orientation, big ? "MM" : "II")
                    << QByteArray(extension) << orientation << big;
}

void TestPhoto::orientationIsApplied()
{
    QFETCH(QByteArray, extension);
    QFETCH(int, orientation);
    QFETCH(bool, bigEndian);
    const QByteArray file = encoded(extension.constData(), colourful());
    const cv::Mat stored = decode(file).rgb;
    const cv::Mat shown = decode(withOrientation(file, orientation, bigEndian)).rgb;
    QCOMPARE(shown.total(), stored.total());
    QCOMPARE(shown.cols, orientation >= 5 ? stored.rows : stored.cols);
    for (int y = 0; y < shown.rows; ++y)
        for (int x = 0; x < shown.cols; ++x)
            QVERIFY(shown.at<cv::Vec3b>(y, x) == stored.at<cv::Vec3b>(storedPixel(orientation, x, y, stored.size())));
}

void TestPhoto::senselessOrientationIsPassedOver()
{
    const QByteArray file = encoded(".png", colourful());
    for (const int orientation : {0, 9, 65535})
        QVERIFY(same(decode(withOrientation(file, orientation, true)).rgb, rgbOf(colourful())));
}

void TestPhoto::losslessFormatsAreExact_data()
{
    QTest::addColumn<QByteArray>("extension");
    for (const char* extension : {".png", ".webp", ".tif", ".bmp", ".ppm"})
        QTest::addRow("%s", extension + 1) << QByteArray(extension);
}

void TestPhoto::losslessFormatsAreExact()
{
    QFETCH(QByteArray, extension);
    const Photo photo = decode(encoded(extension.constData(), colourful()));
    QVERIFY(same(photo.rgb, rgbOf(colourful())));
    QVERIFY(photo.notices.isEmpty());
    cv::Mat grey, greyShown;
    cv::extractChannel(colourful(), grey, 2);
    cv::cvtColor(grey, greyShown, cv::COLOR_GRAY2RGB);
    if (extension != ".webp") // has no grey pictures
        QVERIFY(same(decode(encoded(extension == ".ppm" ? ".pgm" : extension.constData(), grey)).rgb, greyShown));
}

void TestPhoto::upperEightBitsOfSixteen_data()
{
    QTest::addColumn<QByteArray>("extension");
    QTest::addColumn<int>("channels");
    QTest::newRow("grey png") << QByteArray(".png") << 1;
    QTest::newRow("colour png") << QByteArray(".png") << 3;
    QTest::newRow("grey tif") << QByteArray(".tif") << 1;
    QTest::newRow("colour tif") << QByteArray(".tif") << 3;
    QTest::newRow("grey pgm") << QByteArray(".pgm") << 1;
    QTest::newRow("colour ppm") << QByteArray(".ppm") << 3;
}

void TestPhoto::upperEightBitsOfSixteen()
{
    QFETCH(QByteArray, extension);
    QFETCH(int, channels);
    const cv::Mat picture(3, 4, CV_16UC(channels), cv::Scalar(0x12FF, 0x80FF, 0xFF00));
    const cv::Vec3b expected = channels == 1 ? cv::Vec3b(0x12, 0x12, 0x12) : cv::Vec3b(0xFF, 0x80, 0x12);
    const Photo photo = decode(encoded(extension.constData(), picture));
    QVERIFY(photo.rgb.type() == CV_8UC3);
    QVERIFY(photo.rgb.at<cv::Vec3b>(2, 3) == expected);
}

void TestPhoto::alphaIsShownOnWhite_data()
{
    QTest::addColumn<QByteArray>("extension");
    QTest::addColumn<bool>("sixteenBit");
    QTest::newRow("png") << QByteArray(".png") << false;
    QTest::newRow("png, 16 bit") << QByteArray(".png") << true;
    QTest::newRow("webp") << QByteArray(".webp") << false;
    QTest::newRow("tif, 16 bit") << QByteArray(".tif") << true;
}

void TestPhoto::alphaIsShownOnWhite()
{
    QFETCH(QByteArray, extension);
    QFETCH(bool, sixteenBit);
    cv::Mat picture(1, 3, CV_8UC4);
    picture.at<cv::Vec4b>(0, 0) = {10, 20, 30, 255};
    picture.at<cv::Vec4b>(0, 1) = {0, 0, 200, 51}; // a fifth
    picture.at<cv::Vec4b>(0, 2) = {10, 20, 30, 0};
    if (sixteenBit)
        picture.convertTo(picture, CV_16U, 257);
    const Photo photo = decode(encoded(extension.constData(), picture));
    QVERIFY(photo.rgb.at<cv::Vec3b>(0, 0) == cv::Vec3b(30, 20, 10));
    QVERIFY(photo.rgb.at<cv::Vec3b>(0, 1) == cv::Vec3b(244, 204, 204));
    QVERIFY(photo.rgb.at<cv::Vec3b>(0, 2) == cv::Vec3b(255, 255, 255));
    QCOMPARE(photo.notices.size(), 1);
    QVERIFY(photo.notices.first().contains(QStringLiteral("transparent")));
}

void TestPhoto::opaqueAlphaIsNoNews()
{
    cv::Mat picture;
    cv::cvtColor(colourful(), picture, cv::COLOR_BGR2BGRA);
    const Photo photo = decode(encoded(".png", picture));
    QVERIFY(same(photo.rgb, rgbOf(colourful())));
    QVERIFY(photo.notices.isEmpty());
}

void TestPhoto::paletteAndGreyAlpha()
{
    const Photo palette = decodePhoto(golden("palette-alpha.png"));
    QVERIFY(palette.rgb.at<cv::Vec3b>(0, 0) == cv::Vec3b(200, 100, 0));
    QVERIFY(palette.rgb.at<cv::Vec3b>(0, 1) == cv::Vec3b(255, 255, 255));
    const Photo grey = decodePhoto(golden("grey-alpha.png"));
    QVERIFY(grey.rgb.at<cv::Vec3b>(0, 0) == cv::Vec3b(100, 100, 100));
    QVERIFY(grey.rgb.at<cv::Vec3b>(0, 1) == cv::Vec3b(255, 255, 255));
    const Photo bitmap = decodePhoto(golden("bitmap.png"));
    QVERIFY(bitmap.rgb.at<cv::Vec3b>(1, 8) == cv::Vec3b(255, 255, 255));
    QVERIFY(bitmap.rgb.at<cv::Vec3b>(0, 8) == cv::Vec3b(0, 0, 0));
}

void TestPhoto::cmykIsConverted()
{
    const cv::Vec3b colour = decodePhoto(golden("cmyk.jpg")).rgb.at<cv::Vec3b>(8, 8);
    QVERIFY(cv::norm(cv::Vec3i(colour) - cv::Vec3i(206, 46, 189), cv::NORM_INF) <= 3);
}

void TestPhoto::firstOfSeveralPicturesIsShown()
{
    const QByteArray apng = withPngChunk(encoded(".png", colourful()), "acTL", QByteArray(8, '\0'));
    QCOMPARE(decode(apng).notices.size(), 1);
    QVERIFY(same(decode(apng).rgb, rgbOf(colourful())));
    QTemporaryDir folder;
    const QString pages = folder.filePath(QStringLiteral("pages.tif"));
    QVERIFY(cv::imwritemulti(pages.toStdString(), std::vector<cv::Mat>{colourful(), colourful(5, 5)}));
    QCOMPARE(decodePhoto(pages).notices.size(), 1);
    QVERIFY(same(decodePhoto(pages).rgb, rgbOf(colourful())));
}

void TestPhoto::filesAreToldByContent()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("really a png.jpg"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(encoded(".png", colourful()));
    file.close();
    QVERIFY(same(decodePhoto(path).rgb, rgbOf(colourful())));
}

} // namespace unocclude

QTEST_GUILESS_MAIN(unocclude::TestPhoto)
#include "tst_photo.moc"
