// SPDX-License-Identifier: Apache-2.0
#include "openraster/stored_zip.h"

#include "support/runtime_error.h"

#include <QCoreApplication>

#include <array>
#include <limits>

namespace unocclude {

namespace {

constexpr quint16 versionNeeded = 10;
constexpr quint16 midnight = 0;
constexpr quint16 firstOf1980 = 0x21; // the format's earliest day: the archive shall not depend on the clock
constexpr std::size_t mostMembers = 0xffff;

std::array<quint32, 256> makeTable()
{
    std::array<quint32, 256> table{};
    for (quint32 byte = 0; byte < 256; ++byte) {
        quint32 value = byte;
        for (int bit = 0; bit < 8; ++bit)
            value = (value & 1) != 0 ? 0xedb88320U ^ (value >> 1) : value >> 1;
        table[byte] = value;
    }
    return table;
}

void put16(QByteArray& bytes, quint16 value)
{
    bytes.append(static_cast<char>(value & 0xff)).append(static_cast<char>(value >> 8));
}

void put32(QByteArray& bytes, quint32 value)
{
    put16(bytes, static_cast<quint16>(value & 0xffff));
    put16(bytes, static_cast<quint16>(value >> 16));
}

/// The fields that a member's two headers share, from the version to the length of the extra field.
void putCommon(QByteArray& bytes, const QByteArray& name, quint32 checksum, quint32 size)
{
    put16(bytes, versionNeeded);
    put16(bytes, 0); // flags
    put16(bytes, 0); // stored
    put16(bytes, midnight);
    put16(bytes, firstOf1980);
    put32(bytes, checksum);
    put32(bytes, size);
    put32(bytes, size);
    put16(bytes, static_cast<quint16>(name.size()));
    put16(bytes, 0); // no extra field: readers of OpenRaster look for the type at byte 38
}

[[noreturn]] void refuse()
{
    throw RuntimeError(RuntimeError::Kind::Failed,
                       QCoreApplication::translate("StoredZip", "An archive holds at most 2 GiB and 65535 files."));
}

} // namespace

quint32 crc32(const QByteArray& bytes)
{
    static const std::array<quint32, 256> table = makeTable();
    quint32 value = 0xffffffffU;
    for (const char byte : bytes)
        value = table[(value ^ static_cast<quint8>(byte)) & 0xff] ^ (value >> 8);
    return ~value;
}

void StoredZip::add(const QByteArray& name, const QByteArray& content)
{
    constexpr qint64 most = std::numeric_limits<quint32>::max() / 2; // leaves room for the directory
    if (m_members.size() == mostMembers || m_bytes.size() + name.size() + content.size() > most)
        refuse();
    const Member member{name, crc32(content), static_cast<quint32>(content.size()),
                        static_cast<quint32>(m_bytes.size())};
    put32(m_bytes, 0x04034b50); // local header
    putCommon(m_bytes, name, member.checksum, member.size);
    m_bytes.append(name).append(content);
    m_members.push_back(member);
}

QByteArray StoredZip::finish()
{
    const auto directory = static_cast<quint32>(m_bytes.size());
    for (const Member& member : m_members) {
        put32(m_bytes, 0x02014b50); // entry of the directory
        put16(m_bytes, versionNeeded);
        putCommon(m_bytes, member.name, member.checksum, member.size);
        put16(m_bytes, 0); // no comment
        put16(m_bytes, 0); // on the first disk
        put16(m_bytes, 0); // internal attributes
        put32(m_bytes, 0); // external attributes
        put32(m_bytes, member.offset);
        m_bytes.append(member.name);
    }
    const auto end = static_cast<quint32>(m_bytes.size());
    const auto count = static_cast<quint16>(m_members.size());
    put32(m_bytes, 0x06054b50); // end of the directory
    put16(m_bytes, 0);
    put16(m_bytes, 0);
    put16(m_bytes, count);
    put16(m_bytes, count);
    put32(m_bytes, end - directory);
    put32(m_bytes, directory);
    put16(m_bytes, 0); // no comment
    return m_bytes;
}

} // namespace unocclude
