// SPDX-License-Identifier: Apache-2.0
#include "image/format_headers.h"

#include <algorithm>

namespace unocclude {

namespace {

bool isBlank(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

/// Reads the text of a portable anymap: numbers between blanks and comments.
class PnmText
{
public:
    explicit PnmText(QByteArrayView bytes)
        : m_bytes(bytes)
    {
    }

    qsizetype position() const { return m_position; }

    std::optional<qint64> number()
    {
        skipBlanks();
        qint64 value = 0;
        const qsizetype start = m_position;
        while (m_position < m_bytes.size() && m_bytes[m_position] >= '0' && m_bytes[m_position] <= '9') {
            value = std::min<qint64>(value * 10 + (m_bytes[m_position++] - '0'), 1'000'000'000);
        }
        return m_position > start ? std::optional(value) : std::nullopt;
    }

private:
    void skipBlanks()
    {
        while (m_position < m_bytes.size()) {
            if (m_bytes[m_position] == '#')
                while (m_position < m_bytes.size() && m_bytes[m_position] != '\n')
                    ++m_position;
            else if (!isBlank(m_bytes[m_position]))
                return;
            else
                ++m_position;
        }
    }

    QByteArrayView m_bytes;
    qsizetype m_position = 2; // behind the signature
};

} // namespace

std::optional<ImageHeader> readPnmHeader(QByteArrayView bytes)
{
    const int kind = bytes[1] - '0'; // P1..P3 as text, P4..P6 as bytes; bitmap, grey, colour
    const bool text = kind <= 3, bitmap = kind % 3 == 1, colour = kind % 3 == 0;
    PnmText fields(bytes);
    const auto width = fields.number();
    const auto height = fields.number();
    const auto largest = bitmap ? std::optional<qint64>(1) : fields.number();
    // Other ranges would have to be stretched, and whole pictures in them are not met in practice.
    if (!width || !height || !largest || (!bitmap && *largest != 255 && *largest != 65'535))
        return std::nullopt;
    ImageHeader header{ImageFormat::Pnm, *width, *height};
    const qint64 rowValues = *width * (colour ? 3 : 1);
    const qint64 rowBytes = bitmap ? (rowValues + 7) / 8 : rowValues * (*largest > 255 ? 2 : 1);
    const qint64 least = text ? rowValues : rowBytes; // in text each value takes a character at least
    const bool whole = *height <= (bytes.size() - fields.position()) / std::max<qint64>(least, 1);
    header.extent = whole ? ImageHeader::Extent::Whole : ImageHeader::Extent::CutShort;
    header.usableBytes = bytes.size();
    return header;
}

} // namespace unocclude
