// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <nlohmann/json.hpp>

#include <functional>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace unocclude {

// What untrusted JSON may be.
inline constexpr int jsonDeepest = 64;                     ///< containers within each other
inline constexpr std::size_t jsonLongestString = 16 << 20; ///< in bytes

/// Part of a JSON document that is given away as soon as it is read.
struct JsonPiece
{
    std::string key;                  ///< of the top level's object
    std::optional<std::size_t> index; ///< of an element of a list
    nlohmann::ordered_json value;

    std::string pointer() const; ///< RFC 6901
};

/// What nlohmann's parser reports its events to (nlohmann::json_sax): builds values of untrusted JSON within limits.
/// jsonDeepest, jsonLongestString, and objects have at most 65535 keys, none of them twice.
/// All functions throw RuntimeError (InvalidInput) naming the file.
class JsonBuilder
{
public:
    using Json = nlohmann::ordered_json;
    using Visitor = std::function<void(JsonPiece)>;

    /// The document as one piece.
    /// @param depth how many containers it lies in, if it is part of another
    JsonBuilder(const QString& name, Visitor visit, int depth = 0);

    /// The document is an object: of the arrays that `lists` names, each element is a piece, and each other value.
    JsonBuilder(const QString& name, std::vector<std::string> lists, Visitor visit);

    /// Of the top level's object, in pieces.
    const std::set<std::string>& keys() const { return m_keys; }

    // The parser's names.
    bool null();
    bool boolean(bool value);
    bool number_integer(Json::number_integer_t value);
    bool number_unsigned(Json::number_unsigned_t value);
    bool number_float(Json::number_float_t value, const std::string& text);
    bool string(std::string& value);
    bool binary(Json::binary_t&) { return false; }
    bool start_object(std::size_t) { return open(Json::object()); }
    bool key(std::string& key);
    bool end_object() { return close(); }
    bool start_array(std::size_t) { return open(Json::array()); }
    bool end_array() { return close(); }
    bool parse_error(std::size_t position, const std::string& token, const Json::exception& error);

private:
    template <typename Value>
    bool add(Value value);
    bool open(Json container);
    bool close();
    bool beginsList(const Json& container) const;
    template <typename Value>
    Json& append(Value&& value);
    [[noreturn]] void refuseRoot(const Json& value) const;
    void requireDistinctKeys(const Json::object_t& object) const;
    void deliver();

    const QString& m_name;
    bool m_whole;
    std::vector<std::string> m_lists;
    Visitor m_visit;
    int m_depth;
    bool m_inList = false;
    std::size_t m_index = 0;
    std::string m_topKey;
    std::set<std::string> m_keys;
    Json m_piece;
    std::vector<Json*> m_open; ///< containers of the piece that have not ended, outermost first
    std::string m_key;         ///< of the innermost one's next value
};

} // namespace unocclude
