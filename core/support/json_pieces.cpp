// SPDX-License-Identifier: Apache-2.0
#include "support/json_pieces.h"

#include "support/json_cursor.h"

#include <QIODevice>

#include <array>
#include <istream>
#include <streambuf>

namespace unocclude {

namespace {

using Json = nlohmann::ordered_json;

/// Lets the parser, which knows the standard library's streams, read a device.
class DeviceBuffer : public std::streambuf
{
public:
    DeviceBuffer(QIODevice& device, const QString& name)
        : m_device(device)
        , m_name(name)
    {
    }

protected:
    int_type underflow() override
    {
        const std::size_t count = readJsonBytes(m_device, m_name, m_bytes);
        if (count == 0)
            return traits_type::eof();
        setg(m_bytes.data(), m_bytes.data(), m_bytes.data() + count);
        return traits_type::to_int_type(m_bytes.front());
    }

private:
    QIODevice& m_device;
    const QString& m_name;
    std::array<char, 1 << 16> m_bytes;
};

/// Takes the text apart and reads each piece by itself.
class PieceReader
{
public:
    PieceReader(QIODevice& device, const QString& name, const std::vector<std::string>& lists)
        : m_device(device)
        , m_name(name)
        , m_lists(lists)
        , m_splitter(device, name, lists)
    {
    }

    std::set<std::string> read(const std::function<void(JsonPiece)>& visit, const JsonTextTaker& take)
    {
        const qint64 begin = m_device.pos();
        while (const auto text = m_splitter.next()) {
            if (!take || !take(*text)) {
                auto value = valueOf(*text);
                if (!value)
                    break;
                visit({text->key, text->index, std::move(*value)});
            }
            ++m_given;
        }
        return m_splitter.isAtEnd() ? m_splitter.keys() : readInEarnest(begin, visit);
    }

private:
    /// None if something is wrong with it.
    std::optional<Json> valueOf(const JsonPieceText& piece) const
    {
        try {
            return parseNestedJson(piece.text, m_name, piece.index ? 2 : 1);
        } catch (const RuntimeError&) {
            return std::nullopt;
        }
    }

    /// From the start, by the parser that says what is wrong and at which byte.
    std::set<std::string> readInEarnest(qint64 begin, const std::function<void(JsonPiece)>& visit)
    {
        m_device.seek(begin);
        DeviceBuffer buffer(m_device, m_name);
        std::istream stream(&buffer);
        std::size_t number = 0;
        JsonBuilder builder(m_name, m_lists, [&](JsonPiece piece) {
            if (number++ >= m_given)
                visit(std::move(piece));
        });
        Json::sax_parse(stream, &builder);
        return builder.keys();
    }

    QIODevice& m_device;
    const QString& m_name;
    const std::vector<std::string>& m_lists;
    JsonSplitter m_splitter;
    std::size_t m_given = 0; ///< pieces
};

} // namespace

std::set<std::string> readJsonPieces(QIODevice& device, const QString& name, const std::vector<std::string>& lists,
                                     const std::function<void(JsonPiece)>& visit, const JsonTextTaker& take)
{
    requireJsonSize(device.size(), name);
    return PieceReader(device, name, lists).read(visit, take);
}

Json parseNestedJson(std::string_view text, const QString& name, int depth)
{
    Json value;
    JsonBuilder builder(name, [&value](JsonPiece piece) { value = std::move(piece.value); }, depth);
    Json::sax_parse(text.begin(), text.end(), &builder);
    return value;
}

} // namespace unocclude
