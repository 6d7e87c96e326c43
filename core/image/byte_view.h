// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>
#include <QtEndian>

#include <optional>

namespace unocclude {

enum class ByteOrder { BigEndian, LittleEndian };

/// Bytes of an untrusted file, read with their end checked. Does not own them.
class ByteView
{
public:
    explicit ByteView(QByteArrayView bytes, ByteOrder order)
        : m_bytes(bytes)
        , m_order(order)
    {
    }

    ByteOrder order() const { return m_order; }
    qsizetype size() const { return m_bytes.size(); }
    bool has(qint64 offset, qint64 length) const
    {
        return offset >= 0 && length >= 0 && offset <= size() && length <= size() - offset;
    }
    QByteArrayView slice(qint64 offset, qint64 length) const { return m_bytes.sliced(offset, length); }

    /// Nothing if the number does not lie in the bytes.
    std::optional<quint8> u8(qint64 offset) const { return number<quint8>(offset); }
    std::optional<quint16> u16(qint64 offset) const { return number<quint16>(offset); }
    std::optional<quint32> u32(qint64 offset) const { return number<quint32>(offset); }

private:
    template <typename Number>
    std::optional<Number> number(qint64 offset) const
    {
        if (!has(offset, sizeof(Number)))
            return std::nullopt;
        const char* at = m_bytes.data() + offset;
        return m_order == ByteOrder::BigEndian ? qFromBigEndian<Number>(at) : qFromLittleEndian<Number>(at);
    }

    QByteArrayView m_bytes;
    ByteOrder m_order;
};

} // namespace unocclude
