// SPDX-License-Identifier: Apache-2.0
#include "openraster/layered_picture.h"

#include "openraster/stored_zip.h"
#include "support/checked_save.h"
#include "support/opencv_errors.h"

#include <QXmlStreamWriter>

#include <opencv2/imgproc.hpp>

#include <algorithm>

namespace unocclude {

namespace {

constexpr int thumbnailSide = 256;

/// One pixel over another, both of straight alpha (Porter and Duff, 1984).
cv::Vec4b over(const cv::Vec4b& front, const cv::Vec4b& back)
{
    const int frontAlpha = front[3], backAlpha = back[3];
    if (frontAlpha == 255 || backAlpha == 0)
        return front;
    if (frontAlpha == 0)
        return back;
    const int backShare = backAlpha * (255 - frontAlpha); // of 255 x 255
    const int alpha = 255 * frontAlpha + backShare;
    cv::Vec4b result;
    for (int channel = 0; channel < 3; ++channel)
        result[channel] = static_cast<std::uint8_t>(
            (255 * frontAlpha * front[channel] + backShare * back[channel] + alpha / 2) / alpha);
    result[3] = static_cast<std::uint8_t>((alpha + 127) / 255);
    return result;
}

void lay(const PictureLayer& layer, cv::Mat& ground)
{
    const cv::Rect box = cv::Rect(layer.place, layer.rgba.size()) & cv::Rect({}, ground.size());
    for (int y = box.y; y < box.y + box.height; ++y) {
        const auto* front = layer.rgba.ptr<cv::Vec4b>(y - layer.place.y) - layer.place.x;
        auto* back = ground.ptr<cv::Vec4b>(y);
        for (int x = box.x; x < box.x + box.width; ++x)
            back[x] = over(front[x], back[x]);
    }
}

cv::Mat thumbnail(const cv::Mat& rgba)
{
    const double scale = std::min(1.0, double(thumbnailSide) / std::max(rgba.cols, rgba.rows));
    const cv::Size size(std::max(1, cvRound(rgba.cols * scale)), std::max(1, cvRound(rgba.rows * scale)));
    cv::Mat small;
    cv::resize(rgba, small, size, 0, 0, cv::INTER_AREA);
    return small;
}

QString fileOf(std::size_t layer)
{
    return QStringLiteral("data/layer%1.png").arg(layer, 3, 10, QLatin1Char('0'));
}

/// XML has no place for control characters, and people have for names.
QString printable(QString name)
{
    for (QChar& letter : name)
        if (letter < u' ' || letter.unicode() >= 0xfffe)
            letter = u' ';
    return name;
}

QByteArray stackXml(const LayeredPicture& picture)
{
    QByteArray text;
    QXmlStreamWriter xml(&text);
    xml.setAutoFormatting(true);
    xml.writeStartDocument();
    xml.writeStartElement(QStringLiteral("image"));
    xml.writeAttribute(QStringLiteral("version"), QStringLiteral("0.0.3"));
    xml.writeAttribute(QStringLiteral("w"), QString::number(picture.size.width));
    xml.writeAttribute(QStringLiteral("h"), QString::number(picture.size.height));
    xml.writeStartElement(QStringLiteral("stack"));
    for (std::size_t i = 0; i < picture.layers.size(); ++i) {
        const PictureLayer& layer = picture.layers[i];
        xml.writeEmptyElement(QStringLiteral("layer"));
        xml.writeAttribute(QStringLiteral("name"), printable(layer.name));
        xml.writeAttribute(QStringLiteral("src"), fileOf(i));
        xml.writeAttribute(QStringLiteral("x"), QString::number(layer.place.x));
        xml.writeAttribute(QStringLiteral("y"), QString::number(layer.place.y));
        xml.writeAttribute(QStringLiteral("opacity"), QStringLiteral("1.0"));
        xml.writeAttribute(QStringLiteral("visibility"), QStringLiteral("visible"));
        xml.writeAttribute(QStringLiteral("composite-op"), QStringLiteral("svg:src-over"));
    }
    xml.writeEndDocument();
    return text;
}

} // namespace

cv::Mat flattened(const LayeredPicture& picture)
{
    cv::Mat ground(picture.size, CV_8UC4, cv::Scalar::all(0));
    for (std::size_t i = picture.layers.size(); i-- > 0;)
        lay(picture.layers[i], ground);
    return ground;
}

QByteArray writeOpenRaster(const LayeredPicture& picture)
{
    return withOpenCvErrors([&] {
        StoredZip archive;
        archive.add("mimetype", "image/openraster");
        archive.add("stack.xml", stackXml(picture));
        for (std::size_t i = 0; i < picture.layers.size(); ++i)
            archive.add(fileOf(i).toLatin1(), encodePng(picture.layers[i].rgba));
        const cv::Mat merged = flattened(picture);
        archive.add("mergedimage.png", encodePng(merged));
        archive.add("Thumbnails/thumbnail.png", encodePng(thumbnail(merged)));
        return archive.finish();
    });
}

} // namespace unocclude
