// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

class QIODevice;

namespace unocclude {

/// The text of one piece (json_builder.h), valid until the next one is asked for.
struct JsonPieceText
{
    std::string key;
    std::optional<std::size_t> index;
    std::string_view text;
};

/// Finds where the pieces of a JSON object begin and end by counting brackets and passing over strings, at the speed of
/// memory. It judges nothing: where the text is not as it expects it gives up, and who reads the text in earnest finds
/// out why. If all pieces are valid JSON, so is the text up to the last one.
class JsonSplitter
{
public:
    /// @param name stands for the device in messages    @param lists keys of arrays whose elements are pieces
    JsonSplitter(QIODevice& device, const QString& name, const std::vector<std::string>& lists);

    /// None at the end and from where it gave up on. @throw RuntimeError (InvalidInput) if the device cannot be read
    std::optional<JsonPieceText> next();

    bool isAtEnd() const { return m_state == State::End; } ///< of a text that was as it should be
    const std::set<std::string>& keys() const { return m_keys; }

private:
    enum class State { Start, FirstMember, FirstElement, InList, Member, End };
    struct GiveUp
    {
    };

    std::optional<JsonPieceText> advance();
    bool enterMember();
    std::string key();
    JsonPieceText piece();
    void passValue();
    void passContainer();
    void passString();
    void passScalar();

    bool fill();
    int peek(); ///< the next byte that is no blank; -1 at the end
    void expect(char letter);

    QIODevice& m_device;
    const QString& m_name;
    const std::vector<std::string>& m_lists;
    State m_state = State::Start;
    std::string m_key;
    std::set<std::string> m_keys;
    std::size_t m_index = 0;
    std::string m_bytes; ///< read, from the piece on
    std::size_t m_at = 0;
};

} // namespace unocclude
