// SPDX-License-Identifier: Apache-2.0
#include "image/byte_view.h"
#include "image/format_headers.h"

namespace unocclude {

namespace {

constexpr qint64 signatureSize = 8;
constexpr qint64 chunkOverhead = 12; // length, name and checksum

} // namespace

std::optional<ImageHeader> readPngHeader(QByteArrayView bytes)
{
    const ByteView view(bytes, ByteOrder::BigEndian);
    const auto width = view.u32(16);
    const auto height = view.u32(20);
    if (!width || !height || view.slice(12, 4) != "IHDR")
        return std::nullopt;
    ImageHeader header{ImageFormat::Png, *width, *height};
    header.extent = ImageHeader::Extent::CutShort; // until the end chunk is met
    for (qint64 offset = signatureSize; view.has(offset, chunkOverhead);) {
        const qint64 length = *view.u32(offset);
        const QByteArrayView name = view.slice(offset + 4, 4);
        if (!view.has(offset, chunkOverhead + length))
            break;
        if (name == "eXIf")
            readOrientation(view.slice(offset + 8, length), offset + 8, header);
        header.severalPictures = header.severalPictures || name == "acTL";
        offset += chunkOverhead + length;
        header.usableBytes = offset;
        if (name == "IEND") {
            header.extent = ImageHeader::Extent::Whole;
            break;
        }
    }
    return header;
}

} // namespace unocclude
