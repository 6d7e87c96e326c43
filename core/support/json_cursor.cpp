// SPDX-License-Identifier: Apache-2.0
#include "support/json_cursor.h"

#include "support/json_builder.h"

#include <QCoreApplication>
#include <QIODevice>

namespace unocclude {

namespace {

using Json = nlohmann::ordered_json;

constexpr qsizetype maxTextBytes = qsizetype{2} << 30;

/// Gives the texts of this file their context.
class JsonText
{
    Q_DECLARE_TR_FUNCTIONS(JsonText)
};

[[noreturn]] void refuse(const QString& sentence)
{
    throw RuntimeError(RuntimeError::Kind::InvalidInput, sentence);
}

/// What stands there, short enough for a sentence.
QString described(const Json& value)
{
    constexpr qsizetype longest = 40;
    if (value.is_object())
        return JsonText::tr("an object");
    if (value.is_array())
        return JsonText::tr("an array of %1 values").arg(value.size());
    const QString text = QString::fromStdString(value.dump(-1, ' ', false, Json::error_handler_t::replace));
    return text.size() > longest ? text.first(longest) + QStringLiteral("…") : text;
}

} // namespace

JsonError::JsonError(const QString& name, const QString& pointer, const QString& expectation)
    : RuntimeError(Kind::InvalidInput,
                   JsonText::tr("%1 is not as it should be at %2: %3.")
                       .arg(name, pointer.isEmpty() ? JsonText::tr("its top level") : pointer, expectation))
    , m_pointer(pointer)
    , m_expectation(expectation)
{
}

std::string escapedForPointer(const std::string& step)
{
    std::string result;
    for (const char c : step)
        result += c == '~' ? "~0" : c == '/' ? "~1" : std::string(1, c);
    return result;
}

void requireJsonSize(qint64 bytes, const QString& name)
{
    if (bytes > maxTextBytes)
        refuse(JsonText::tr("%1 is too large a file: JSON of at most 2 GiB is read.").arg(name));
}

std::size_t readJsonBytes(QIODevice& device, const QString& name, std::span<char> bytes)
{
    const qint64 count = device.read(bytes.data(), std::ssize(bytes));
    if (count < 0)
        throw RuntimeError(RuntimeError::Kind::InvalidInput,
                           JsonText::tr("The file %1 cannot be read: %2.").arg(name, device.errorString()));
    return static_cast<std::size_t>(count);
}

Json parseJson(const QByteArray& text, const QString& name)
{
    requireJsonSize(text.size(), name);
    Json root;
    JsonBuilder builder(name, [&root](JsonPiece piece) { root = std::move(piece.value); });
    Json::sax_parse(text.begin(), text.end(), &builder);
    return root;
}

JsonCursor::JsonCursor(const Json& root, const QString& name, std::string pointer)
    : m_value(root)
    , m_name(name)
    , m_step(std::move(pointer))
{
}

JsonCursor::JsonCursor(const Json& value, const JsonCursor& parent, std::string step)
    : m_value(value)
    , m_name(parent.m_name)
    , m_parent(&parent)
    , m_step(std::move(step))
{
}

QString JsonCursor::pointer() const
{
    return m_parent ? m_parent->pointer() + QLatin1Char('/') + QString::fromStdString(escapedForPointer(m_step))
                    : QString::fromStdString(m_step);
}

bool JsonCursor::has(const char* key) const
{
    return m_value.is_object() && m_value.contains(key);
}

JsonCursor JsonCursor::at(const char* key) const
{
    if (!m_value.is_object())
        fail(JsonText::tr("an object"));
    const auto found = m_value.find(key);
    if (found == m_value.end())
        throw JsonError(m_name, pointer(), JsonText::tr("\"%1\" is missing").arg(QString::fromUtf8(key)));
    return {*found, *this, key};
}

void JsonCursor::forEach(const std::function<void(const JsonCursor&)>& visit) const
{
    if (!m_value.is_array())
        fail(JsonText::tr("an array"));
    for (std::size_t i = 0; i < m_value.size(); ++i)
        visit(JsonCursor(m_value[i], *this, std::to_string(i)));
}

std::int64_t JsonCursor::integer(std::int64_t least, std::int64_t most) const
{
    if (!m_value.is_number_integer()) // true and false are none
        fail(JsonText::tr("a whole number"));
    const bool beyond = m_value.is_number_unsigned() &&
                        m_value.get<std::uint64_t>() > std::uint64_t{std::numeric_limits<std::int64_t>::max()};
    const auto number = beyond ? 0 : m_value.get<std::int64_t>();
    if (beyond || number < least || number > most)
        fail(JsonText::tr("a whole number from %1 to %2").arg(least).arg(most));
    return number;
}

double JsonCursor::number(double least, double most) const
{
    if (!m_value.is_number())
        fail(JsonText::tr("a number"));
    const auto number = m_value.get<double>();
    if (!(number >= least && number <= most))
        fail(JsonText::tr("a number from %1 to %2").arg(least).arg(most));
    return number;
}

const std::string& JsonCursor::string() const
{
    if (!m_value.is_string())
        fail(JsonText::tr("a text"));
    return m_value.get_ref<const std::string&>();
}

void JsonCursor::fail(const QString& expected) const
{
    throw JsonError(m_name, pointer(), JsonText::tr("expected %1, found %2").arg(expected, described(m_value)));
}

} // namespace unocclude
