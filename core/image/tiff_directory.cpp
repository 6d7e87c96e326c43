// SPDX-License-Identifier: Apache-2.0
#include "image/tiff_directory.h"

#include <algorithm>

namespace unocclude {

namespace {

constexpr qint64 entrySize = 12;
constexpr quint16 magic = 42;

/// Bytes of one value of the types that hold whole numbers; 0 for all others.
int sizeOfType(quint16 type)
{
    switch (type) {
    case 1: // BYTE
        return 1;
    case 3: // SHORT
        return 2;
    case 4: // LONG
        return 4;
    default:
        return 0;
    }
}

} // namespace

std::optional<TiffDirectory> TiffDirectory::read(QByteArrayView bytes)
{
    const bool little = bytes.startsWith("II");
    if (!little && !bytes.startsWith("MM"))
        return std::nullopt;
    const ByteView view(bytes, little ? ByteOrder::LittleEndian : ByteOrder::BigEndian);
    const auto first = view.u32(4);
    TiffDirectory directory(view);
    if (view.u16(2) != magic || !first || !directory.readEntries(*first))
        return std::nullopt;
    return directory;
}

bool TiffDirectory::readEntries(qint64 offset)
{
    const auto count = m_view.u16(offset);
    if (!count || !m_view.has(offset + 2, *count * entrySize))
        return false;
    for (qint64 i = 0; i < *count; ++i)
        addEntry(offset + 2 + i * entrySize);
    m_next = m_view.u32(offset + 2 + *count * entrySize).value_or(0);
    return true;
}

void TiffDirectory::addEntry(qint64 offset)
{
    Entry entry;
    entry.tag = *m_view.u16(offset);
    entry.valueSize = sizeOfType(*m_view.u16(offset + 2));
    entry.count = *m_view.u32(offset + 4);
    const bool inPlace = qint64{entry.count} * entry.valueSize <= 4;
    entry.offset = inPlace ? offset + 8 : *m_view.u32(offset + 8);
    if (entry.valueSize > 0 && entry.count > 0)
        m_entries.push_back(entry);
}

const TiffDirectory::Entry* TiffDirectory::find(Tag tag) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(), [tag](const Entry& e) { return e.tag == tag; });
    return found == m_entries.end() ? nullptr : &*found;
}

std::optional<quint32> TiffDirectory::number(const Entry& entry, quint32 index) const
{
    const qint64 offset = entry.offset + qint64{index} * entry.valueSize;
    if (entry.valueSize == 4)
        return m_view.u32(offset);
    if (entry.valueSize == 2)
        return m_view.u16(offset);
    return m_view.u8(offset);
}

std::optional<quint32> TiffDirectory::value(Tag tag) const
{
    const Entry* entry = find(tag);
    return entry ? number(*entry, 0) : std::nullopt;
}

std::vector<quint32> TiffDirectory::values(Tag tag) const
{
    const Entry* entry = find(tag);
    if (!entry || !m_view.has(entry->offset, qint64{entry->count} * entry->valueSize))
        return {};
    std::vector<quint32> all(entry->count);
    for (quint32 i = 0; i < entry->count; ++i)
        all[i] = *number(*entry, i);
    return all;
}

std::optional<qint64> TiffDirectory::lowByteOffset(Tag tag) const
{
    const Entry* entry = find(tag);
    if (!entry)
        return std::nullopt;
    return m_view.order() == ByteOrder::LittleEndian ? entry->offset : entry->offset + entry->valueSize - 1;
}

} // namespace unocclude
