// SPDX-License-Identifier: Apache-2.0
#include "image/image_header.h"

#include "image/format_headers.h"
#include "support/runtime_error.h"

#include <QCoreApplication>

namespace unocclude {

namespace {

/// Gives the texts of this file their context.
class ImageHeaderText
{
    Q_DECLARE_TR_FUNCTIONS(ImageHeaderText)
};

[[noreturn]] void refuse(const QString& sentence)
{
    throw RuntimeError(RuntimeError::Kind::InvalidInput, sentence);
}

std::optional<ImageFormat> recogniseFormat(QByteArrayView bytes)
{
    if (bytes.startsWith("\xFF\xD8\xFF"))
        return ImageFormat::Jpeg;
    if (bytes.startsWith("\x89PNG\r\n\x1A\n"))
        return ImageFormat::Png;
    if (bytes.startsWith("RIFF") && bytes.size() >= 12 && bytes.sliced(8, 4) == "WEBP")
        return ImageFormat::WebP;
    if (bytes.startsWith(QByteArrayView("II\x2A\0", 4)) || bytes.startsWith(QByteArrayView("MM\0\x2A", 4)))
        return ImageFormat::Tiff;
    if (bytes.startsWith("BM"))
        return ImageFormat::Bmp;
    if (bytes.size() > 2 && bytes[0] == 'P' && bytes[1] >= '1' && bytes[1] <= '6')
        return ImageFormat::Pnm;
    return std::nullopt;
}

/// The name of a format that is known but not read; empty for anything else.
QString nameOfForeignFormat(QByteArrayView bytes)
{
    const QByteArrayView box = bytes.size() >= 12 ? bytes.sliced(4, 8) : QByteArrayView();
    if (bytes.startsWith("GIF8"))
        return QStringLiteral("GIF");
    if (box == "ftypavif" || box == "ftypavis")
        return QStringLiteral("AVIF");
    if (box == "ftypheic" || box == "ftypheix" || box == "ftypmif1" || box == "ftyphevc")
        return QStringLiteral("HEIC");
    if (box.startsWith("ftyp"))
        return QStringLiteral("MP4");
    if (bytes.startsWith("\xFF\x0A") || box == "JXL \r\n\x87\n")
        return QStringLiteral("JPEG XL");
    if (box.startsWith("jP  "))
        return QStringLiteral("JPEG 2000");
    if (bytes.startsWith("8BPS"))
        return QStringLiteral("Photoshop");
    if (bytes.startsWith("%PDF"))
        return QStringLiteral("PDF");
    if (bytes.startsWith(QByteArrayView("II\x2B\0", 4)) || bytes.startsWith(QByteArrayView("MM\0\x2B", 4)))
        return QStringLiteral("BigTIFF");
    return {};
}

[[noreturn]] void refuseFormat(QByteArrayView bytes, const QString& name)
{
    const QString foreign = nameOfForeignFormat(bytes);
    if (foreign.isEmpty())
        refuse(ImageHeaderText::tr("%1 is not a picture that can be read: expected JPEG, PNG, WebP, TIFF, BMP or PNM.")
                   .arg(name));
    refuse(ImageHeaderText::tr("%1 is a %2 file, which cannot be read: expected JPEG, PNG, WebP, TIFF, BMP or PNM. "
                               "Save it as PNG in another program first.")
               .arg(name, foreign));
}

std::optional<ImageHeader> readHeader(ImageFormat format, QByteArrayView bytes)
{
    switch (format) {
    case ImageFormat::Jpeg:
        return readJpegHeader(bytes);
    case ImageFormat::Png:
        return readPngHeader(bytes);
    case ImageFormat::WebP:
        return readWebPHeader(bytes);
    case ImageFormat::Tiff:
        return readTiffHeader(bytes);
    case ImageFormat::Bmp:
        return readBmpHeader(bytes);
    case ImageFormat::Pnm:
        return readPnmHeader(bytes);
    }
    return std::nullopt;
}

} // namespace

QString formatName(ImageFormat format)
{
    switch (format) {
    case ImageFormat::Jpeg:
        return QStringLiteral("JPEG");
    case ImageFormat::Png:
        return QStringLiteral("PNG");
    case ImageFormat::WebP:
        return QStringLiteral("WebP");
    case ImageFormat::Tiff:
        return QStringLiteral("TIFF");
    case ImageFormat::Bmp:
        return QStringLiteral("BMP");
    case ImageFormat::Pnm:
        return QStringLiteral("PNM");
    }
    return {};
}

ImageHeader readImageHeader(QByteArrayView bytes, const QString& name)
{
    const auto format = recogniseFormat(bytes);
    if (!format)
        refuseFormat(bytes, name);
    const auto header = readHeader(*format, bytes);
    if (!header)
        refuse(ImageHeaderText::tr("%1 is a %2 file whose header is damaged or cut short.")
                   .arg(name, formatName(*format)));
    return *header;
}

} // namespace unocclude
