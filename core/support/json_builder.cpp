// SPDX-License-Identifier: Apache-2.0
#include "support/json_builder.h"

#include "support/json_cursor.h"

#include <QCoreApplication>

#include <algorithm>

namespace unocclude {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::size_t maxKeys = 65'535;

/// Gives the texts of this file their context.
class JsonBuilderText
{
    Q_DECLARE_TR_FUNCTIONS(JsonText)
};

[[noreturn]] void refuseJson(const QString& sentence)
{
    throw RuntimeError(RuntimeError::Kind::InvalidInput, sentence);
}

/// The first key that stands twice. The objects of honest files are small, those of hostile ones need not be.
const std::string* repeatedKey(const Json::object_t& object)
{
    std::vector<const std::string*> keys;
    keys.reserve(object.size());
    for (const auto& [key, value] : object)
        keys.push_back(&key);
    std::ranges::sort(keys, {}, [](const std::string* key) -> const std::string& { return *key; });
    const auto same = std::ranges::adjacent_find(keys, {}, [](const std::string* key) { return std::string_view(*key); });
    return same == keys.end() ? nullptr : *same;
}

} // namespace

std::string JsonPiece::pointer() const
{
    if (key.empty() && !index)
        return {};
    const std::string top = "/" + escapedForPointer(key);
    return index ? top + "/" + std::to_string(*index) : top;
}

JsonBuilder::JsonBuilder(const QString& name, Visitor visit, int depth)
    : m_name(name)
    , m_whole(true)
    , m_visit(std::move(visit))
    , m_depth(depth)
{
}

JsonBuilder::JsonBuilder(const QString& name, std::vector<std::string> lists, Visitor visit)
    : m_name(name)
    , m_whole(false)
    , m_lists(std::move(lists))
    , m_visit(std::move(visit))
    , m_depth(0)
{
}

/// In place: a file has millions of numbers.
template <typename Value>
Json& JsonBuilder::append(Value&& value)
{
    Json& parent = *m_open.back();
    if (parent.is_array())
        return parent.get_ref<Json::array_t&>().emplace_back(std::forward<Value>(value));
    // Not by key: looking each one up takes a time that grows with the square of their number.
    Json::object_t::Container& members = parent.get_ref<Json::object_t&>();
    if (members.size() == maxKeys)
        refuseJson(JsonBuilderText::tr("%1 holds an object of more than %2 keys.").arg(m_name).arg(maxKeys));
    return members.emplace_back(m_key, std::forward<Value>(value)).second;
}

template <typename Value>
bool JsonBuilder::add(Value value)
{
    if (!m_open.empty()) {
        append(value);
        return true;
    }
    if (!m_whole && m_depth == 0)
        refuseRoot(Json(value));
    m_piece = value;
    deliver();
    return true;
}

bool JsonBuilder::null()
{
    return add(nullptr);
}

bool JsonBuilder::boolean(bool value)
{
    return add(value);
}

bool JsonBuilder::number_integer(Json::number_integer_t value)
{
    return add(value);
}

bool JsonBuilder::number_unsigned(Json::number_unsigned_t value)
{
    return add(value);
}

bool JsonBuilder::number_float(Json::number_float_t value, const std::string&)
{
    return add(value);
}

bool JsonBuilder::string(std::string& value)
{
    if (value.size() > jsonLongestString)
        refuseJson(JsonBuilderText::tr("%1 holds a string of more than 16 MiB.").arg(m_name));
    return add<const std::string&>(value); // not moved: the parser goes on with its buffer
}

bool JsonBuilder::key(std::string& key)
{
    if (!m_open.empty()) {
        m_key = key;
        return true;
    }
    m_topKey = key;
    if (!m_keys.insert(key).second)
        throw JsonError(m_name, {}, JsonBuilderText::tr("\"%1\" is there twice").arg(QString::fromStdString(m_topKey)));
    return true;
}

bool JsonBuilder::parse_error(std::size_t position, const std::string&, const Json::exception& error)
{
    if (dynamic_cast<const Json::out_of_range*>(&error))
        refuseJson(JsonBuilderText::tr("%1 is not valid JSON: it holds a number that is too large.").arg(m_name));
    const auto* atByte = dynamic_cast<const Json::parse_error*>(&error);
    refuseJson(JsonBuilderText::tr("%1 is not valid JSON: the text makes no sense at byte %2.")
               .arg(m_name)
               .arg(atByte ? atByte->byte : position));
}

bool JsonBuilder::open(Json container)
{
    if (++m_depth > jsonDeepest)
        refuseJson(JsonBuilderText::tr("%1 is nested deeper than %2 levels.").arg(m_name).arg(jsonDeepest));
    if (!m_open.empty()) {
        m_open.push_back(&append(std::move(container)));
        return true;
    }
    if (!m_whole && m_depth == 1) {
        if (!container.is_object())
            refuseRoot(container);
        return true;
    }
    if (beginsList(container)) {
        m_inList = true;
        m_index = 0;
        return true;
    }
    m_piece = std::move(container);
    m_open.push_back(&m_piece);
    return true;
}

bool JsonBuilder::beginsList(const Json& container) const
{
    return !m_whole && !m_inList && container.is_array() && std::ranges::find(m_lists, m_topKey) != m_lists.end();
}

bool JsonBuilder::close()
{
    --m_depth;
    if (m_open.empty()) { // of a list, or of the top level
        m_inList = false;
        return true;
    }
    if (m_open.back()->is_object())
        requireDistinctKeys(m_open.back()->get_ref<const Json::object_t&>());
    m_open.pop_back();
    if (m_open.empty())
        deliver();
    return true;
}

void JsonBuilder::refuseRoot(const Json& value) const
{
    JsonCursor(value, m_name).fail(JsonBuilderText::tr("an object"));
}

void JsonBuilder::requireDistinctKeys(const Json::object_t& object) const
{
    if (const std::string* key = repeatedKey(object)) {
        const JsonPiece piece{m_topKey, m_inList ? std::optional(m_index) : std::nullopt, {}};
        throw JsonError(m_name, m_whole ? QString() : QString::fromStdString(piece.pointer()),
                        JsonBuilderText::tr("\"%1\" is there twice in an object").arg(QString::fromStdString(*key)));
    }
}

void JsonBuilder::deliver()
{
    JsonPiece piece{m_topKey, std::nullopt, std::move(m_piece)};
    if (m_inList)
        piece.index = m_index++;
    m_visit(std::move(piece));
}

} // namespace unocclude
