// SPDX-License-Identifier: Apache-2.0
#include "core/image/picture_files.h"

#include <QtEndian>

#include <opencv2/imgcodecs.hpp>

#include <stdexcept>

namespace unocclude {

namespace {

template <typename Number>
QByteArray bigEndian(Number value)
{
    QByteArray bytes(sizeof(Number), '\0');
    qToBigEndian(value, bytes.data());
    return bytes;
}

template <typename Number>
QByteArray littleEndian(Number value)
{
    QByteArray bytes(sizeof(Number), '\0');
    qToLittleEndian(value, bytes.data());
    return bytes;
}

template <typename Number>
QByteArray ordered(Number value, bool big)
{
    return big ? bigEndian(value) : littleEndian(value);
}

quint32 crc32(const QByteArray& bytes)
{
    quint32 crc = 0xFFFFFFFF;
    for (const char byte : bytes) {
        crc ^= static_cast<quint8>(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ ((crc & 1) != 0 ? 0xEDB88320 : 0);
    }
    return ~crc;
}

QByteArray pngChunk(const QByteArray& name, const QByteArray& content)
{
    return bigEndian(static_cast<quint32>(content.size())) + name + content + bigEndian(crc32(name + content));
}

constexpr qsizetype pngHeaderEnd = 33; // signature and IHDR

/// A TIFF structure of one directory with one field: what cameras put into EXIF, less everything else.
QByteArray exifBlock(int orientation, bool big)
{
    const QByteArray start = big ? QByteArray("MM") : QByteArray("II");
    return start + ordered(quint16{42}, big) + ordered(quint32{8}, big) + ordered(quint16{1}, big) +
           ordered(quint16{274}, big) + ordered(quint16{3}, big) + ordered(quint32{1}, big) +
           ordered(static_cast<quint16>(orientation), big) + ordered(quint16{0}, big) + ordered(quint32{0}, big);
}

QByteArray intoJpeg(const QByteArray& file, const QByteArray& exif)
{
    const QByteArray content = QByteArray("Exif\0\0", 6) + exif;
    return file.first(2) + "\xFF\xE1" + bigEndian(static_cast<quint16>(content.size() + 2)) + content + file.sliced(2);
}

QByteArray webPChunk(const QByteArray& name, const QByteArray& content)
{
    const QByteArray padding(content.size() % 2, '\0');
    return name + littleEndian(static_cast<quint32>(content.size())) + content + padding;
}

QByteArray riff(const QByteArray& chunks)
{
    return "RIFF" + littleEndian(static_cast<quint32>(chunks.size() + 4)) + "WEBP" + chunks;
}

QByteArray extendedWebPHeader(quint8 flags, quint32 width, quint32 height)
{
    const QByteArray sides = littleEndian(width - 1).first(3) + littleEndian(height - 1).first(3);
    return webPChunk("VP8X", QByteArray(1, static_cast<char>(flags)) + QByteArray(3, '\0') + sides);
}

/// `file` is a lossless WebP of one chunk.
QByteArray intoWebP(const QByteArray& file, const QByteArray& exif)
{
    const quint32 bits = qFromLittleEndian<quint32>(file.constData() + 21);
    const quint32 width = 1 + (bits & 0x3FFF), height = 1 + ((bits >> 14) & 0x3FFF);
    return riff(extendedWebPHeader(0x08, width, height) + file.sliced(12) + webPChunk("EXIF", exif));
}

/// Rewrites the directory at the end of the file, with one field more. Fields are sorted by their tag.
QByteArray intoTiff(const QByteArray& file, int orientation)
{
    const auto directory = qFromLittleEndian<quint32>(file.constData() + 4);
    const auto count = qFromLittleEndian<quint16>(file.constData() + directory);
    const QByteArray field = littleEndian(quint16{274}) + littleEndian(quint16{3}) + littleEndian(quint32{1}) +
                             littleEndian(static_cast<quint32>(orientation));
    QByteArray fields;
    bool inserted = false;
    for (int i = 0; i < count; ++i) {
        const QByteArray other = file.sliced(directory + 2 + i * 12, 12);
        const auto tag = qFromLittleEndian<quint16>(other.constData());
        if (!inserted && tag >= 274) {
            fields += field;
            inserted = true;
        }
        if (tag != 274)
            fields += other;
    }
    QByteArray result = file + QByteArray(file.size() % 2, '\0');
    qToLittleEndian(static_cast<quint32>(result.size()), result.data() + 4);
    return result + littleEndian(static_cast<quint16>(fields.size() / 12)) + fields + littleEndian(quint32{0});
}

QByteArray pngHeader(quint32 width, quint32 height)
{
    const QByteArray greyEightBit("\x08\x00\x00\x00\x00", 5);
    return "\x89PNG\r\n\x1A\n" + pngChunk("IHDR", bigEndian(width) + bigEndian(height) + greyEightBit);
}

} // namespace

QByteArray encoded(const char* extension, const cv::Mat& picture)
{
    std::vector<std::uint8_t> bytes;
    const std::vector<int> settings{cv::IMWRITE_JPEG_QUALITY, 100, cv::IMWRITE_WEBP_QUALITY, 101};
    if (!cv::imencode(extension, picture, bytes, settings))
        throw std::runtime_error("OpenCV cannot write the test's picture");
    return {reinterpret_cast<const char*>(bytes.data()), std::ssize(bytes)};
}

QByteArray withOrientation(const QByteArray& file, int orientation, bool bigEndian)
{
    const QByteArray exif = exifBlock(orientation, bigEndian);
    if (file.startsWith("\x89PNG"))
        return withPngChunk(file, "eXIf", exif);
    if (file.startsWith("RIFF"))
        return intoWebP(file, exif);
    return file.startsWith("II") ? intoTiff(file, orientation) : intoJpeg(file, exif);
}

QByteArray withFarPixels(const QByteArray& tiff)
{
    QByteArray result = tiff;
    const auto directory = qFromLittleEndian<quint32>(tiff.constData() + 4);
    char* field = result.data() + directory + 2;
    while (qFromLittleEndian<quint16>(field) != 273) // strip offsets
        field += 12;
    qToLittleEndian(static_cast<quint32>(tiff.size() - 1), field + 8);
    return result;
}

QByteArray withPngChunk(const QByteArray& png, const QByteArray& name, const QByteArray& content)
{
    return png.first(pngHeaderEnd) + pngChunk(name, content) + png.sliced(pngHeaderEnd);
}

QByteArray pngHeaderOnly(quint32 width, quint32 height)
{
    return pngHeader(width, height) + pngChunk("IDAT", {}) + pngChunk("IEND", {});
}

QByteArray animatedWebP()
{
    return riff(extendedWebPHeader(0x02, 16, 16) + webPChunk("ANIM", QByteArray(6, '\0')));
}

} // namespace unocclude
