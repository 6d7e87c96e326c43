// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace unocclude {

/// A ZIP archive whose members are stored as they are (APPNOTE 6.3, method 0): right for pictures, which are compressed
/// already, and asked for by OpenRaster of its first member. The same members give the same bytes.
class StoredZip
{
public:
    /// @param name ASCII, with '/' between folders
    /// @throw RuntimeError (Failed) where the archive would outgrow what we write: 2 GiB or 65535 members
    void add(const QByteArray& name, const QByteArray& content);

    QByteArray finish();

private:
    struct Member
    {
        QByteArray name;
        quint32 checksum = 0;
        quint32 size = 0;
        quint32 offset = 0;
    };

    QByteArray m_bytes;
    std::vector<Member> m_members;
};

/// CRC-32 as ZIP and PNG use it.
quint32 crc32(const QByteArray& bytes);

} // namespace unocclude
