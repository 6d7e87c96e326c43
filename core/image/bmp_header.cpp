// SPDX-License-Identifier: Apache-2.0
#include "image/byte_view.h"
#include "image/format_headers.h"

#include <algorithm>
#include <cstdlib>

namespace unocclude {

namespace {

constexpr quint32 coreHeaderSize = 12; // of OS/2: 16-bit sides
constexpr quint32 infoHeaderSize = 40;
constexpr qint64 runLength8 = 1;
constexpr qint64 runLength4 = 2;
constexpr qint64 maxSide = 1 << 20;

/// Bytes the pixels take; for run lengths what the header says they take.
qint64 pixelBytes(const ByteView& view, const ImageHeader& header, qint64 bitsPerPixel, qint64 compression)
{
    if (compression == runLength8 || compression == runLength4)
        return *view.u32(34);
    // Sides beyond the clamp are refused later; it only keeps the product in range.
    const qint64 rowBytes = (std::clamp(header.width, qint64{0}, maxSide) * bitsPerPixel + 31) / 32 * 4;
    return rowBytes * std::min(header.height, maxSide);
}

} // namespace

std::optional<ImageHeader> readBmpHeader(QByteArrayView bytes)
{
    const ByteView view(bytes, ByteOrder::LittleEndian);
    const quint32 headerSize = view.u32(14).value_or(0);
    if ((headerSize != coreHeaderSize && headerSize < infoHeaderSize) || !view.has(14, headerSize))
        return std::nullopt;
    ImageHeader header{ImageFormat::Bmp};
    const bool core = headerSize == coreHeaderSize;
    header.width = core ? *view.u16(18) : static_cast<qint32>(*view.u32(18));
    header.height = core ? *view.u16(20) : std::abs(qint64{static_cast<qint32>(*view.u32(22))}); // negative: top down
    const qint64 bits = *view.u16(core ? 24 : 28);
    const qint64 needed = pixelBytes(view, header, bits, core ? 0 : *view.u32(30));
    const bool whole = view.has(*view.u32(10), needed);
    header.extent = whole ? ImageHeader::Extent::Whole : ImageHeader::Extent::CutShort;
    header.usableBytes = bytes.size();
    return header;
}

} // namespace unocclude
