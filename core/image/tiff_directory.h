// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "image/byte_view.h"

#include <vector>

namespace unocclude {

/// The first directory of a TIFF structure: of a TIFF file, or of the EXIF block of any other file.
class TiffDirectory
{
public:
    enum Tag : quint16 {
        ImageWidth = 256,
        ImageLength = 257,
        StripOffsets = 273,
        Orientation = 274,
        StripByteCounts = 279,
        TileWidth = 322,
        TileLength = 323,
        TileOffsets = 324,
        TileByteCounts = 325
    };

    /// Nothing if the bytes are no TIFF structure or its directory is not whole.
    static std::optional<TiffDirectory> read(QByteArrayView bytes);

    /// First value of a field of whole numbers; nothing if the field is not there.
    std::optional<quint32> value(Tag tag) const;

    /// All values of such a field; empty if it is not there or runs past the end of the bytes.
    std::vector<quint32> values(Tag tag) const;

    /// Where the least significant byte of a field's first value lies.
    std::optional<qint64> lowByteOffset(Tag tag) const;

    bool hasNext() const { return m_next != 0; }

private:
    struct Entry
    {
        quint16 tag = 0;
        int valueSize = 0; ///< bytes of one value: 1, 2 or 4
        quint32 count = 0;
        qint64 offset = 0; ///< of the first value
    };

    explicit TiffDirectory(ByteView view)
        : m_view(view)
    {
    }
    bool readEntries(qint64 offset);
    void addEntry(qint64 offset);
    const Entry* find(Tag tag) const;
    std::optional<quint32> number(const Entry& entry, quint32 index) const;

    ByteView m_view;
    std::vector<Entry> m_entries;
    quint32 m_next = 0;
};

} // namespace unocclude
