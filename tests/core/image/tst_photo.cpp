// SPDX-License-Identifier: Apache-2.0
#include "image/photo.h"

#include "core/image/picture_files.h"
#include "support/runtime_error.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

#include <functional>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace unocclude {

namespace {

const QString name = QStringLiteral("picture");

QString golden(const char* file)
{
    return QStringLiteral(UNOCCLUDE_TEST_DATA "/golden/image/") + QLatin1String(file);
}

Photo decode(const QByteArray& bytes)
{
    return decodePhoto(bytes, name);
}

bool same(const cv::Mat& a, const cv::Mat& b)
{
    return a.size() == b.size() && a.type() == b.type() && cv::norm(a, b, cv::NORM_INF) == 0;
}

/// B G R, every pixel another colour, no symmetry.
cv::Mat colourful(int width = 23, int height = 14)
{
    cv::Mat picture(height, width, CV_8UC3);
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x)
            picture.at<cv::Vec3b>(y, x) =
                cv::Vec3b(cv::saturate_cast<std::uint8_t>(11 * x), cv::saturate_cast<std::uint8_t>(17 * y),
                          static_cast<std::uint8_t>(37 * x + 91 * y));
    return picture;
}

cv::Mat rgbOf(const cv::Mat& bgr)
{
    cv::Mat rgb;
    cv::cvtColor(bgr, rgb, cv::COLOR_BGR2RGB);
    return rgb;
}

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

QString refusalOf(const std::function<void()>& work)
{
    try {
        work();
    } catch (const RuntimeError& error) {
        return error.kind() == RuntimeError::Kind::InvalidInput ? error.message() : QStringLiteral("another kind");
    }
    return {};
}

QString refusalOf(const QByteArray& bytes)
{
    return refusalOf([&] { decode(bytes); });
}

} // namespace

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
    void cutShortIsNoticed_data();
    void cutShortIsNoticed();
    void cutJpegShowsWhatIsThere();
    void cutProgressiveJpegIsShown();
    void enormousIsRefusedByItsHeader_data();
    void enormousIsRefusedByItsHeader();
    void ownLimitsHold();
    void whatIsNoPictureIsRefused_data();
    void whatIsNoPictureIsRefused();
    void damagedBytesNeverCrash_data();
    void damagedBytesNeverCrash();
    void filesAreToldByContent();
    void unreadableFilesAreNamed();
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

void TestPhoto::cutShortIsNoticed_data()
{
    QTest::addColumn<QByteArray>("extension");
    for (const char* extension : {".jpg", ".png", ".webp", ".tif", ".bmp", ".ppm"})
        QTest::addRow("%s", extension + 1) << QByteArray(extension);
}

void TestPhoto::cutShortIsNoticed()
{
    QFETCH(QByteArray, extension);
    const QByteArray file = encoded(extension.constData(), colourful(200, 150));
    for (int tenth = 0; tenth < 10; ++tenth) {
        const QByteArray cut = file.first(file.size() * tenth / 10);
        const QString refusal = refusalOf([&] { QVERIFY(!decode(cut).notices.isEmpty()); });
        QVERIFY(extension == ".jpg" || refusal.contains(name));
    }
    QVERIFY(extension == ".jpg" || !refusalOf(file.chopped(1)).isEmpty());
    QVERIFY(refusalOf(file).isEmpty());
}

void TestPhoto::cutJpegShowsWhatIsThere()
{
    const QByteArray file = encoded(".jpg", colourful(320, 240));
    const cv::Mat whole = decode(file).rgb;
    const QByteArray cut = file.first(file.size() * 6 / 10);
    const Photo photo = decode(cut);
    QCOMPARE(photo.notices.size(), 1);
    QVERIFY(photo.notices.first().contains(QStringLiteral("cut short")));
    const cv::Rect top(0, 0, 320, 96);
    QVERIFY(same(photo.rgb(top), whole(top)));
    QVERIFY(photo.rgb.at<cv::Vec3b>(239, 319) == cv::Vec3b(128, 128, 128)); // never memory of before
    QVERIFY(same(decode(cut).rgb, photo.rgb));
}

void TestPhoto::cutProgressiveJpegIsShown()
{
    QFile file(golden("progressive.jpg"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    int shown = 0;
    for (qsizetype size = 0; size < bytes.size(); ++size) {
        const QString refusal = refusalOf([&] { QVERIFY(!decode(bytes.first(size)).notices.isEmpty()); });
        shown += refusal.isEmpty();
    }
    QVERIFY(shown > bytes.size() / 2);
}

void TestPhoto::enormousIsRefusedByItsHeader_data()
{
    QTest::addColumn<quint32>("width");
    QTest::addColumn<quint32>("height");
    QTest::newRow("20000 x 20000") << 20'000U << 20'000U;
    QTest::newRow("2^31 - 1") << 0x7FFFFFFFU << 0x7FFFFFFFU;
    QTest::newRow("2^32 - 1") << 0xFFFFFFFFU << 0xFFFFFFFFU;
    QTest::newRow("100000 x 1") << 100'000U << 1U;
    QTest::newRow("no width") << 0U << 10U;
    QTest::newRow("no height") << 10U << 0U;
}

void TestPhoto::enormousIsRefusedByItsHeader()
{
    QFETCH(quint32, width);
    QFETCH(quint32, height);
    const QString refusal = refusalOf(pngHeaderOnly(width, height));
    QVERIFY(refusal.contains(QStringLiteral("%1 x %2").arg(width).arg(height)));
}

void TestPhoto::ownLimitsHold()
{
    const DecodeLimits exact{.maxPixels = 23 * 14, .maxSide = 23};
    for (const char* extension : {".jpg", ".png", ".webp", ".tif", ".bmp", ".ppm"}) {
        const QByteArray fits = encoded(extension, colourful(23, 14));
        QCOMPARE(decodePhoto(fits, name, exact).size(), cv::Size(23, 14));
        const QByteArray tooLong = encoded(extension, colourful(24, 5));
        QVERIFY(!refusalOf([&] { decodePhoto(tooLong, name, exact); }).isEmpty());
        const QByteArray tooMany = encoded(extension, colourful(23, 15));
        QVERIFY(!refusalOf([&] { decodePhoto(tooMany, name, exact); }).isEmpty());
        QVERIFY(!refusalOf([&] { decodePhoto(fits, name, {.maxFileBytes = fits.size() - 1}); }).isEmpty());
    }
}

void TestPhoto::whatIsNoPictureIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("says");
    QFile gif(golden("animated.gif"));
    QFile floats(golden("floating-point.tif"));
    QVERIFY(gif.open(QIODevice::ReadOnly) && floats.open(QIODevice::ReadOnly));
    QTest::newRow("nothing") << QByteArray() << QStringLiteral("empty");
    QTest::newRow("text") << QByteArray("Dear reader,") << QStringLiteral("expected JPEG, PNG");
    QTest::newRow("animated GIF") << gif.readAll() << QStringLiteral("GIF");
    QTest::newRow("animated WebP") << animatedWebP() << QStringLiteral("WebP animation");
    QTest::newRow("HEIC") << QByteArray("\0\0\0\x18"
                                        "ftypheic\0\0\0\0",
                                        16)
                          << QStringLiteral("HEIC");
    QTest::newRow("floating-point TIFF") << floats.readAll() << QStringLiteral("neither 8-bit nor 16-bit");
    QTest::newRow("TIFF without pixels") << withFarPixels(encoded(".tif", colourful())) << QStringLiteral("cut short");
    QTest::newRow("PGM of ten bits") << QByteArray("P5 1 1 1023\n\0\0", 14) << QStringLiteral("header");
    QTest::newRow("JPEG without pixels") << encoded(".jpg", colourful()).first(300) << QStringLiteral("JPEG");
}

void TestPhoto::whatIsNoPictureIsRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, says);
    const QString refusal = refusalOf(bytes);
    QVERIFY2(refusal.contains(says), qPrintable(refusal));
    QVERIFY(refusal.contains(name));
}

void TestPhoto::damagedBytesNeverCrash_data()
{
    cutShortIsNoticed_data();
}

void TestPhoto::damagedBytesNeverCrash()
{
    QFETCH(QByteArray, extension);
    const QByteArray file = encoded(extension.constData(), colourful());
    const DecodeLimits small{.maxPixels = 1'000'000};
    cv::RNG random(3);
    for (int round = 0; round < 300; ++round) {
        QByteArray damaged = file;
        for (int i = 0; i < 3; ++i)
            damaged[random.uniform(0, static_cast<int>(std::min<qsizetype>(file.size(), 400)))] =
                static_cast<char>(random.uniform(0, 256));
        const QString refusal = refusalOf([&] { QVERIFY(!decodePhoto(damaged, name, small).rgb.empty()); });
        QVERIFY(refusal != QStringLiteral("another kind"));
    }
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

void TestPhoto::unreadableFilesAreNamed()
{
    QTemporaryDir folder;
    const QString missing = folder.filePath(QStringLiteral("missing.png"));
    QVERIFY(refusalOf([&] { decodePhoto(missing); }).contains(missing));
    QVERIFY(refusalOf([&] { decodePhoto(folder.path()); }).contains(QStringLiteral("folder")));
    QVERIFY(refusalOf([&] { decodePhoto(QStringLiteral("/dev/zero")); }).contains(QStringLiteral("device")));
#ifdef Q_OS_UNIX
    if (::geteuid() == 0)
        QSKIP("root reads every file");
#endif
    QFile file(missing);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.setPermissions({});
    QVERIFY(refusalOf([&] { decodePhoto(missing); }).contains(missing));
}

} // namespace unocclude

QTEST_GUILESS_MAIN(unocclude::TestPhoto)
#include "tst_photo.moc"
