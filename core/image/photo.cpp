// SPDX-License-Identifier: Apache-2.0
#include "image/photo.h"

#include "image/image_header.h"
#include "image/pixel_conversion.h"
#include "support/opencv_errors.h"
#include "support/runtime_error.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLocale>

#include <opencv2/imgcodecs.hpp>

#include <algorithm>
#include <limits>
#include <utility>

namespace unocclude {

namespace {

/// Gives the texts of this file their context.
class PhotoText
{
    Q_DECLARE_TR_FUNCTIONS(PhotoText)
};

[[noreturn]] void refusePhoto(const QString& sentence)
{
    throw RuntimeError(RuntimeError::Kind::InvalidInput, sentence);
}

QByteArray readWhole(const QString& path, const DecodeLimits& limits)
{
    const QFileInfo info(path);
    if (!info.exists())
        refusePhoto(PhotoText::tr("The picture %1 does not exist.").arg(path));
    if (!info.isFile())
        refusePhoto(PhotoText::tr("%1 is not a file but a folder or a device; expected a picture.").arg(path));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        refusePhoto(PhotoText::tr("The picture %1 could not be opened: %2.").arg(path, file.errorString()));
    // One byte more than allowed tells a file that is too long, even if it grows meanwhile.
    QByteArray bytes = file.read(limits.maxFileBytes + 1);
    if (file.error() != QFileDevice::NoError)
        refusePhoto(PhotoText::tr("The picture %1 could not be read: %2.").arg(path, file.errorString()));
    return bytes;
}

void checkFileSize(const QByteArray& bytes, const QString& name, const DecodeLimits& limits)
{
    if (bytes.isEmpty())
        refusePhoto(PhotoText::tr("%1 is empty: it has no bytes at all.").arg(name));
    const qint64 most = std::min<qint64>(limits.maxFileBytes, std::numeric_limits<int>::max());
    if (bytes.size() > most)
        refusePhoto(PhotoText::tr("%1 is too large a file: pictures of at most %2 are read.")
                        .arg(name, QLocale::c().formattedDataSize(most)));
}

/// OpenCV's own limits are read from the environment before main() and lie at 2^30 pixels; these are the ones that
/// hold.
void checkPixels(const ImageHeader& header, const QString& name, const DecodeLimits& limits)
{
    if (header.width < 1 || header.height < 1)
        refusePhoto(
            PhotoText::tr("%1 has no pixels: its header says %2 x %3.").arg(name).arg(header.width).arg(header.height));
    const bool sidesFit = header.width <= limits.maxSide && header.height <= limits.maxSide;
    if (!sidesFit || header.width * header.height > limits.maxPixels)
        refusePhoto(PhotoText::tr(
                        "%1 is too large: it has %2 x %3 pixels; at most %4 million pixels and %5 on a side are read.")
                        .arg(name)
                        .arg(header.width)
                        .arg(header.height)
                        .arg(limits.maxPixels / 1'000'000)
                        .arg(limits.maxSide));
}

/// Half a JPEG shows something; half of any other format is not decoded reliably.
void checkExtent(const ImageHeader& header, const QString& name)
{
    if (header.extent == ImageHeader::Extent::Whole)
        return;
    if (header.extent == ImageHeader::Extent::Empty || header.format != ImageFormat::Jpeg)
        refusePhoto(PhotoText::tr("%1 is a %2 file that is cut short: the end of the picture is missing.")
                        .arg(name, formatName(header.format)));
}

void checkAnimation(const ImageHeader& header, const QString& name)
{
    if (header.severalPictures && header.format == ImageFormat::WebP)
        refusePhoto(PhotoText::tr("%1 is a WebP animation, which cannot be read: expected a still picture. "
                                  "Save one frame of it as PNG in another program first.")
                        .arg(name));
}

QStringList noticesFor(const ImageHeader& header)
{
    QStringList notices;
    if (header.extent == ImageHeader::Extent::CutShort)
        notices += PhotoText::tr("The file is cut short: a part of the picture is missing and shown in grey.");
    if (header.severalPictures)
        notices += PhotoText::tr("The file holds several pictures: the first one is shown.");
    return notices;
}

/// The bytes as OpenCV is to see them.
QByteArray prepared(const QByteArray& bytes, const ImageHeader& header)
{
    QByteArray result = bytes;
    if (header.format == ImageFormat::Jpeg && header.extent == ImageHeader::Extent::CutShort) {
        // With an end in place the decoder fills what is missing with grey; without one it leaves old memory there.
        result.truncate(header.usableBytes);
        result += "\xFF\xD9";
    }
    // OpenCV turns TIFF pictures whatever it is told; turning is done in one place, ours, so here they are upright.
    if (header.format == ImageFormat::Tiff && header.orientation != 1)
        result[header.orientationOffset] = 1;
    return result;
}

cv::Mat decodeStored(const QByteArray& bytes, const ImageHeader& header, const QString& name)
{
    cv::Mat stored;
    QString reason = PhotoText::tr("its content is damaged");
    try {
        const cv::Mat buffer(1, static_cast<int>(bytes.size()), CV_8UC1, const_cast<char*>(bytes.constData()));
        stored = cv::imdecode(buffer, cv::IMREAD_UNCHANGED); // unchanged: not turned either
    } catch (const cv::Exception& e) {
        if (e.code == cv::Error::StsNoMem)
            throw;
        reason = QString::fromStdString(e.err);
    }
    if (stored.empty() || stored.cols != header.width || stored.rows != header.height)
        refusePhoto(PhotoText::tr("%1 is a %2 file that could not be decoded: %3.")
                        .arg(name, formatName(header.format), reason));
    if (stored.depth() != CV_8U && stored.depth() != CV_16U)
        refusePhoto(
            PhotoText::tr("%1 holds values that are neither 8-bit nor 16-bit whole numbers; only those are read.")
                .arg(name));
    return stored;
}

Photo toPhoto(const cv::Mat& stored, const ImageHeader& header)
{
    Photo photo;
    photo.notices = noticesFor(header);
    const cv::Mat eightBit = toEightBit(stored);
    if (isTransparent(eightBit))
        photo.notices += PhotoText::tr("The picture is transparent in places: they are shown on white.");
    photo.rgb = toUpright(toRgb(eightBit), header.orientation);
    return photo;
}

/// The stored pixels and what the header says of them, after every check.
std::pair<cv::Mat, ImageHeader> decodeChecked(const QByteArray& bytes, const QString& name, const DecodeLimits& limits)
{
    checkFileSize(bytes, name, limits);
    const ImageHeader header = readImageHeader(bytes, name);
    checkPixels(header, name, limits);
    checkExtent(header, name);
    checkAnimation(header, name);
    return {decodeStored(prepared(bytes, header), header, name), header};
}

cv::Mat toCutout(const cv::Mat& stored, const ImageHeader& header, const QString& name)
{
    const cv::Mat eightBit = toEightBit(stored);
    if (!isTransparent(eightBit))
        refusePhoto(
            PhotoText::tr(
                "%1 is no cut-out: it has no transparent pixel that would tell the object from its surroundings.")
                .arg(name));
    return toUpright(toRgba(eightBit), header.orientation);
}

} // namespace

Photo decodePhoto(const QString& path, const DecodeLimits& limits)
{
    return decodePhoto(readWhole(path, limits), path, limits);
}

Photo decodePhoto(const QByteArray& bytes, const QString& name, const DecodeLimits& limits)
{
    return withOpenCvErrors([&] {
        const auto [stored, header] = decodeChecked(bytes, name, limits);
        return toPhoto(stored, header);
    });
}

cv::Mat decodeCutout(const QString& path, const DecodeLimits& limits)
{
    return withOpenCvErrors([&] {
        const auto [stored, header] = decodeChecked(readWhole(path, limits), path, limits);
        return toCutout(stored, header, path);
    });
}

} // namespace unocclude
