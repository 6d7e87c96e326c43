// SPDX-License-Identifier: Apache-2.0
#include "image/byte_view.h"
#include "image/format_headers.h"

namespace unocclude {

namespace {

constexpr quint8 startOfScan = 0xDA;
constexpr quint8 endOfImage = 0xD9;
constexpr quint8 exifSegment = 0xE1;

bool standsAlone(quint8 marker)
{
    return marker == 0x01 || (marker >= 0xD0 && marker <= 0xD8); // TEM, restart markers, start of image
}

bool isStartOfFrame(quint8 marker)
{
    return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
}

/// Walks over the segments of a JPEG file.
class JpegWalk
{
public:
    explicit JpegWalk(QByteArrayView bytes)
        : m_bytes(bytes)
        , m_view(bytes, ByteOrder::BigEndian)
    {
        m_header.format = ImageFormat::Jpeg;
    }

    std::optional<ImageHeader> run()
    {
        m_header.extent = ImageHeader::Extent::CutShort; // until the end of the image is met
        m_header.usableBytes = m_position;
        while (const auto marker = nextMarker()) {
            if (*marker == endOfImage) {
                m_header.extent = ImageHeader::Extent::Whole;
                m_header.usableBytes = m_position;
                break;
            }
            if (!standsAlone(*marker) && !passSegment(*marker))
                break;
        }
        if (!m_hasFrame)
            return std::nullopt;
        if (!m_hasPixels)
            m_header.extent = ImageHeader::Extent::Empty;
        return m_header;
    }

private:
    std::optional<quint8> nextMarker()
    {
        while (m_position < m_bytes.size() && m_view.u8(m_position) != 0xFF)
            ++m_position; // decoders, too, pass over stray bytes between segments
        while (m_view.u8(m_position) == 0xFF)
            ++m_position;
        return m_view.u8(m_position++);
    }

    bool passSegment(quint8 marker)
    {
        const auto length = m_view.u16(m_position);
        if (!length || *length < 2 || !m_view.has(m_position, *length))
            return false;
        const QByteArrayView content = m_view.slice(m_position + 2, *length - 2);
        if (isStartOfFrame(marker) && !m_hasFrame)
            readFrame();
        if (marker == exifSegment && content.startsWith(QByteArrayView("Exif\0\0", 6)))
            readOrientation(content.sliced(6), m_position + 8, m_header);
        m_position += *length;
        m_header.usableBytes = m_position;
        if (marker == startOfScan)
            passScan();
        return true;
    }

    void readFrame()
    {
        const auto height = m_view.u16(m_position + 3);
        const auto width = m_view.u16(m_position + 5);
        m_hasFrame = height && width;
        m_header.height = height.value_or(0);
        m_header.width = width.value_or(0);
    }

    /// Compressed pixels run up to a marker that is neither a stuffed zero nor a restart.
    void passScan()
    {
        const qsizetype start = m_position;
        for (;;) {
            const qsizetype marker = m_bytes.indexOf('\xFF', m_position);
            m_position = marker < 0 ? m_bytes.size() : marker;
            const auto code = m_view.u8(m_position + 1);
            const bool ends = code && *code != 0 && *code != 0xFF && !(*code >= 0xD0 && *code <= 0xD7);
            if (!code || ends)
                break;
            m_position += *code == 0xFF ? 1 : 2;
        }
        m_hasPixels = m_hasPixels || m_position > start;
        m_header.usableBytes = m_position;
    }

    QByteArrayView m_bytes;
    ByteView m_view;
    qsizetype m_position = 2; // behind the start of image
    bool m_hasFrame = false;
    bool m_hasPixels = false;
    ImageHeader m_header;
};

} // namespace

std::optional<ImageHeader> readJpegHeader(QByteArrayView bytes)
{
    return JpegWalk(bytes).run();
}

} // namespace unocclude
