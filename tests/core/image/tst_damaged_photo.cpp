// SPDX-License-Identifier: Apache-2.0
#include "core/image/photo_examples.h"
#include "support/runtime_error.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace unocclude {

namespace {

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

/// Pictures that are damaged, enormous or none at all.
class TestDamagedPhoto : public QObject
{
    Q_OBJECT

private Q_SLOTS:
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
    void unreadableFilesAreNamed();
};

void TestDamagedPhoto::cutShortIsNoticed_data()
{
    QTest::addColumn<QByteArray>("extension");
    for (const char* extension : {".jpg", ".png", ".webp", ".tif", ".bmp", ".ppm"})
        QTest::addRow("%s", extension + 1) << QByteArray(extension);
}

void TestDamagedPhoto::cutShortIsNoticed()
{
    QFETCH(QByteArray, extension);
    const QByteArray file = encoded(extension.constData(), colourful(200, 150));
    for (int tenth = 0; tenth < 10; ++tenth) {
        const QByteArray cut = file.first(file.size() * tenth / 10);
        const QString refusal = refusalOf([&] { QVERIFY(!decode(cut).notices.isEmpty()); });
        QVERIFY(extension == ".jpg" || refusal.contains(pictureName));
    }
    QVERIFY(extension == ".jpg" || !refusalOf(file.chopped(1)).isEmpty());
    QVERIFY(refusalOf(file).isEmpty());
}

void TestDamagedPhoto::cutJpegShowsWhatIsThere()
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

void TestDamagedPhoto::cutProgressiveJpegIsShown()
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

void TestDamagedPhoto::enormousIsRefusedByItsHeader_data()
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

void TestDamagedPhoto::enormousIsRefusedByItsHeader()
{
    QFETCH(quint32, width);
    QFETCH(quint32, height);
    const QString refusal = refusalOf(pngHeaderOnly(width, height));
    QVERIFY(refusal.contains(QStringLiteral("%1 x %2").arg(width).arg(height)));
}

void TestDamagedPhoto::ownLimitsHold()
{
    const DecodeLimits exact{.maxPixels = 23 * 14, .maxSide = 23};
    for (const char* extension : {".jpg", ".png", ".webp", ".tif", ".bmp", ".ppm"}) {
        const QByteArray fits = encoded(extension, colourful(23, 14));
        QCOMPARE(decodePhoto(fits, pictureName, exact).size(), cv::Size(23, 14));
        const QByteArray tooLong = encoded(extension, colourful(24, 5));
        QVERIFY(!refusalOf([&] { decodePhoto(tooLong, pictureName, exact); }).isEmpty());
        const QByteArray tooMany = encoded(extension, colourful(23, 15));
        QVERIFY(!refusalOf([&] { decodePhoto(tooMany, pictureName, exact); }).isEmpty());
        QVERIFY(!refusalOf([&] { decodePhoto(fits, pictureName, {.maxFileBytes = fits.size() - 1}); }).isEmpty());
    }
}

void TestDamagedPhoto::whatIsNoPictureIsRefused_data()
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

void TestDamagedPhoto::whatIsNoPictureIsRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, says);
    const QString refusal = refusalOf(bytes);
    QVERIFY2(refusal.contains(says), qPrintable(refusal));
    QVERIFY(refusal.contains(pictureName));
}

void TestDamagedPhoto::damagedBytesNeverCrash_data()
{
    cutShortIsNoticed_data();
}

void TestDamagedPhoto::damagedBytesNeverCrash()
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
        const QString refusal = refusalOf([&] { QVERIFY(!decodePhoto(damaged, pictureName, small).rgb.empty()); });
        QVERIFY(refusal != QStringLiteral("another kind"));
    }
}

void TestDamagedPhoto::unreadableFilesAreNamed()
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

QTEST_GUILESS_MAIN(unocclude::TestDamagedPhoto)
#include "tst_damaged_photo.moc"
