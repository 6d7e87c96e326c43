// SPDX-License-Identifier: Apache-2.0
#include "image/format_headers.h"
#include "image/tiff_directory.h"

#include <algorithm>

namespace unocclude {

namespace {

constexpr qint64 maxTilePixels = 4096 * 4096;
constexpr qint64 maxTiffSide = 1 << 20; // keeps products in range; larger sides are refused later

/// The file must reach behind each of its strips or tiles.
bool holdsPixels(const TiffDirectory& directory, TiffDirectory::Tag offsetsTag, TiffDirectory::Tag countsTag,
                 qint64 fileSize)
{
    const std::vector<quint32> offsets = directory.values(offsetsTag);
    const std::vector<quint32> counts = directory.values(countsTag);
    if (offsets.empty() || offsets.size() != counts.size())
        return false;
    for (std::size_t i = 0; i < offsets.size(); ++i)
        if (qint64{offsets[i]} + counts[i] > fileSize)
            return false;
    return true;
}

/// A decoder allocates a whole tile, however small the picture is.
bool tilesAreSensible(const TiffDirectory& directory, const ImageHeader& header)
{
    const qint64 tileWidth = directory.value(TiffDirectory::TileWidth).value_or(0);
    const qint64 tileHeight = directory.value(TiffDirectory::TileLength).value_or(0);
    const qint64 limit =
        std::max(std::min(header.width, maxTiffSide) * std::min(header.height, maxTiffSide), maxTilePixels);
    return tileWidth <= limit && tileHeight <= limit && tileWidth * tileHeight <= limit;
}

} // namespace

std::optional<ImageHeader> readTiffHeader(QByteArrayView bytes)
{
    const auto directory = TiffDirectory::read(bytes);
    if (!directory)
        return std::nullopt;
    const auto width = directory->value(TiffDirectory::ImageWidth);
    const auto height = directory->value(TiffDirectory::ImageLength);
    if (!width || !height)
        return std::nullopt;
    ImageHeader header{ImageFormat::Tiff, *width, *height};
    if (!tilesAreSensible(*directory, header))
        return std::nullopt;
    readOrientation(bytes, 0, header);
    header.severalPictures = directory->hasNext();
    const bool tiled = directory->value(TiffDirectory::TileWidth).has_value();
    const bool whole =
        tiled ? holdsPixels(*directory, TiffDirectory::TileOffsets, TiffDirectory::TileByteCounts, bytes.size())
              : holdsPixels(*directory, TiffDirectory::StripOffsets, TiffDirectory::StripByteCounts, bytes.size());
    header.extent = whole ? ImageHeader::Extent::Whole : ImageHeader::Extent::CutShort;
    header.usableBytes = bytes.size();
    return header;
}

void readOrientation(QByteArrayView tiff, qsizetype offset, ImageHeader& header)
{
    const auto directory = TiffDirectory::read(tiff);
    const auto value = directory ? directory->value(TiffDirectory::Orientation) : std::nullopt;
    if (!value || *value < 1 || *value > 8)
        return;
    header.orientation = static_cast<int>(*value);
    header.orientationOffset = offset + *directory->lowByteOffset(TiffDirectory::Orientation);
}

} // namespace unocclude
