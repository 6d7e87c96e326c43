// SPDX-License-Identifier: Apache-2.0
#include "openraster/layered_picture.h"

#include "openraster/stored_zip.h"

#include <QDir>
#include <QImage>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <nlohmann/json.hpp>
#include <opencv2/core.hpp>

using namespace unocclude;
using namespace Qt::StringLiterals;

/// OpenRaster files. Python's zipfile reads them, and Qt's PNG reader their pictures.
class TestLayeredPicture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void checksumsAreZips();
    void theFrontCoversTheBack();
    void layersRunOutOfThePicture();
    void otherProgramsReadIt();
    void namesOfAnyLetters();
    void theSamePictureGivesTheSameBytes();

private:
    nlohmann::json readByPython(const LayeredPicture& picture);

    QTemporaryDir m_folder;
};

namespace {

cv::Mat filled(cv::Size size, const cv::Scalar& rgba)
{
    return {size, CV_8UC4, rgba};
}

/// A photograph, a red object over it, and a half-transparent blue one over both that runs out of the frame.
LayeredPicture example()
{
    return {{600, 300},
            {{u"blue"_qs, filled({50, 40}, {0, 0, 255, 128}), {-10, -20}},
             {u"red"_qs, filled({30, 30}, {255, 0, 0, 255}), {20, 10}},
             {u"photo.jpg"_qs, filled({600, 300}, {0, 255, 0, 255}), {0, 0}}}};
}

} // namespace

void TestLayeredPicture::checksumsAreZips()
{
    QCOMPARE(crc32("123456789"), 0xcbf43926U); // the check value of CRC-32
    QCOMPARE(crc32(""), 0U);
}

void TestLayeredPicture::theFrontCoversTheBack()
{
    const cv::Mat flat = flattened(example());
    QVERIFY(flat.at<cv::Vec4b>(50, 200) == cv::Vec4b(0, 255, 0, 255));
    QVERIFY(flat.at<cv::Vec4b>(30, 45) == cv::Vec4b(255, 0, 0, 255));
    QVERIFY(flat.at<cv::Vec4b>(15, 25) == cv::Vec4b(127, 0, 128, 255)); // 128 of 255 blue over red
    QVERIFY(flat.at<cv::Vec4b>(0, 0) == cv::Vec4b(0, 127, 128, 255));
}

void TestLayeredPicture::layersRunOutOfThePicture()
{
    const LayeredPicture picture{{4, 4}, {{u"all"_qs, filled({9, 9}, {1, 2, 3, 255}), {-3, -3}},
                                          {u"away"_qs, filled({2, 2}, {9, 9, 9, 255}), {40, 40}}}};
    QCOMPARE(cv::countNonZero(flattened(picture).reshape(1) == 255), 16);
}

nlohmann::json TestLayeredPicture::readByPython(const LayeredPicture& picture)
{
    QFile file(m_folder.filePath(u"picture.ora"_qs));
    if (!file.open(QIODevice::WriteOnly) || file.write(writeOpenRaster(picture)) < 0)
        return {};
    file.close();
    QProcess process;
    process.start(qEnvironmentVariable("UNOCCLUDE_ORACLE_PYTHON", u"python3"_qs),
                  {QStringLiteral(UNOCCLUDE_TEST_DATA "/golden/openraster_check.py"), file.fileName(),
                   m_folder.filePath(u"unpacked"_qs)});
    if (!process.waitForFinished(60'000) || process.exitCode() != 0) {
        qWarning().noquote() << process.readAllStandardError();
        return {};
    }
    const QByteArray answer = process.readAllStandardOutput();
    return nlohmann::json::parse(answer.begin(), answer.end());
}

void TestLayeredPicture::otherProgramsReadIt()
{
    const nlohmann::json read = readByPython(example());
    QVERIFY(!read.is_null());
    QCOMPARE(read["size"].dump(), std::string("[600,300]"));
    QCOMPARE(read["layers"].size(), std::size_t{3});
    QCOMPARE(read["layers"][0]["name"].get<std::string>(), std::string("blue"));
    QCOMPARE(read["layers"][0]["x"].get<int>(), -10);
    QCOMPARE(read["layers"][0]["y"].get<int>(), -20);
    QCOMPARE(read["layers"][2]["name"].get<std::string>(), std::string("photo.jpg"));
    const QDir unpacked(m_folder.filePath(u"unpacked"_qs));
    const QImage blue(unpacked.filePath(QString::fromStdString(read["layers"][0]["src"].get<std::string>())));
    QCOMPARE(blue.size(), QSize(50, 40));
    QCOMPARE(blue.pixelColor(1, 1), QColor(0, 0, 255, 128));
    const QImage merged(unpacked.filePath(u"mergedimage.png"_qs));
    QCOMPARE(merged.pixelColor(25, 15), QColor(127, 0, 128));
    const QImage thumbnail(unpacked.filePath(u"Thumbnails/thumbnail.png"_qs));
    QCOMPARE(thumbnail.size(), QSize(256, 128));
    QCOMPARE(thumbnail.pixelColor(200, 100), QColor(0, 255, 0));
}

void TestLayeredPicture::namesOfAnyLetters()
{
    LayeredPicture picture = example();
    picture.layers[0].name = u"<\"Käse\" & 猫>\x01"_qs;
    const nlohmann::json read = readByPython(picture);
    QVERIFY(!read.is_null());
    QCOMPARE(QString::fromStdString(read["layers"][0]["name"].get<std::string>()), u"<\"Käse\" & 猫> "_qs);
}

void TestLayeredPicture::theSamePictureGivesTheSameBytes()
{
    QCOMPARE(writeOpenRaster(example()), writeOpenRaster(example()));
}

QTEST_GUILESS_MAIN(TestLayeredPicture)
#include "tst_layered_picture.moc"
