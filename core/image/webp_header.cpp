// SPDX-License-Identifier: Apache-2.0
#include "image/byte_view.h"
#include "image/format_headers.h"

#include <algorithm>

namespace unocclude {

namespace {

constexpr qint64 chunkHead = 8; // name and length
constexpr quint32 sizeMask = 0x3FFF;

/// Sizes in WebP are stored less one where they have 14 or 24 bits of their own.
bool readSize(const ByteView& view, QByteArrayView name, qint64 content, ImageHeader& header)
{
    if (name == "VP8X" && view.has(content, 10)) {
        header.severalPictures = (*view.u8(content) & 0x02) != 0;
        header.width = 1 + (*view.u32(content + 4) & 0xFFFFFF);
        header.height = 1 + (*view.u32(content + 6) >> 8);
        return true;
    }
    if (name == "VP8L" && view.has(content, 5)) {
        const quint32 bits = *view.u32(content + 1);
        header.width = std::max<qint64>(header.width, 1 + (bits & sizeMask));
        header.height = std::max<qint64>(header.height, 1 + ((bits >> 14) & sizeMask));
        return true;
    }
    if (name == "VP8 " && view.has(content, 10)) {
        header.width = std::max<qint64>(header.width, *view.u16(content + 6) & sizeMask);
        header.height = std::max<qint64>(header.height, *view.u16(content + 8) & sizeMask);
        return true;
    }
    return false;
}

} // namespace

std::optional<ImageHeader> readWebPHeader(QByteArrayView bytes)
{
    const ByteView view(bytes, ByteOrder::LittleEndian);
    ImageHeader header{ImageFormat::WebP};
    bool known = false;
    const qint64 end = chunkHead + view.u32(4).value_or(0);
    header.extent = view.has(0, end) ? ImageHeader::Extent::Whole : ImageHeader::Extent::CutShort;
    for (qint64 offset = 12; view.has(offset, chunkHead) && offset < end;) {
        const QByteArrayView name = view.slice(offset, 4);
        const qint64 length = *view.u32(offset + 4);
        known = readSize(view, name, offset + chunkHead, header) || known;
        if (!view.has(offset + chunkHead, length))
            break;
        if (name == "EXIF") {
            const QByteArrayView block = view.slice(offset + chunkHead, length);
            const qsizetype prefix =
                block.startsWith(QByteArrayView("Exif\0\0", 6)) ? 6 : 0; // some writers keep JPEG's
            readOrientation(block.sliced(prefix), offset + chunkHead + prefix, header);
        }
        offset += chunkHead + length + (length & 1);
        header.usableBytes = std::min<qint64>(offset, view.size());
    }
    return known ? std::optional(header) : std::nullopt;
}

} // namespace unocclude
