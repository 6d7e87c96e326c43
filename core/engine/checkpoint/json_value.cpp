// SPDX-License-Identifier: Apache-2.0
#include "engine/checkpoint/json_value.h"

#include "engine/checkpoint/text.h"

#include <array>
#include <charconv>
#include <cmath>

namespace unocclude::engine {

namespace {

std::string typeName(const JsonValue& value)
{
    static constexpr std::array names = {"null",     "a boolean", "an integer", "a number",
                                         "a string", "an array",  "an object"};
    return names[value.storage().index()];
}

template <typename T>
const T& expect(const JsonValue& value)
{
    if (const T* content = value.as<T>())
        return *content;
    throw JsonError("expected " + typeName(JsonValue(T())) + ", got " + typeName(value));
}

/// Appends the compact text of each alternative of JsonValue::Storage.
class JsonWriter
{
public:
    std::string take() && { return std::move(m_out); }

    void write(const JsonValue& value) { std::visit(*this, value.storage()); }

    void operator()(std::nullptr_t) { m_out += "null"; }
    void operator()(bool value) { m_out += value ? "true" : "false"; }
    void operator()(std::int64_t value) { m_out += std::to_string(value); }

    void operator()(double value)
    {
        if (!std::isfinite(value))
            throw JsonError("JSON cannot carry a number that is not finite");
        std::array<char, 32> buffer;
        const auto end = std::to_chars(buffer.begin(), buffer.end(), value).ptr;
        const std::string_view digits(buffer.data(), static_cast<std::size_t>(end - buffer.data()));
        m_out += digits;
        // without a fraction it would be read back as an integer
        if (digits.find_first_of(".e") == std::string_view::npos)
            m_out += ".0";
    }

    void operator()(const std::string& value)
    {
        if (!isUtf8(value))
            throw JsonError("JSON cannot carry text that is not UTF-8");
        m_out += '"';
        for (const char c : value)
            writeCharacter(c);
        m_out += '"';
    }

    void operator()(const JsonValue::Array& values)
    {
        m_out += '[';
        for (const JsonValue& value : values) {
            separate(&value != values.data());
            write(value);
        }
        m_out += ']';
    }

    void operator()(const JsonValue::Object& members)
    {
        m_out += '{';
        for (const JsonValue::Member& member : members) {
            separate(&member != members.data());
            (*this)(member.first);
            m_out += ':';
            write(member.second);
        }
        m_out += '}';
    }

private:
    void separate(bool needed)
    {
        if (needed)
            m_out += ',';
    }

    void writeCharacter(char c)
    {
        static constexpr char digits[] = "0123456789abcdef";
        if (c == '"' || c == '\\')
            (m_out += '\\') += c;
        else if (const auto code = static_cast<unsigned char>(c); code < 0x20)
            (((m_out += "\\u00") += digits[code >> 4]) += digits[code & 15]);
        else
            m_out += c;
    }

    std::string m_out;
};

} // namespace

bool JsonValue::boolean() const
{
    return expect<bool>(*this);
}

std::int64_t JsonValue::integer() const
{
    return expect<std::int64_t>(*this);
}

double JsonValue::number() const
{
    if (const auto* whole = as<std::int64_t>())
        return static_cast<double>(*whole);
    return expect<double>(*this);
}

const std::string& JsonValue::text() const
{
    return expect<std::string>(*this);
}

const JsonValue::Array& JsonValue::array() const
{
    return expect<Array>(*this);
}

const JsonValue::Object& JsonValue::object() const
{
    return expect<Object>(*this);
}

const JsonValue* JsonValue::find(std::string_view key) const
{
    for (const Member& member : object())
        if (member.first == key)
            return &member.second;
    return nullptr;
}

const JsonValue& JsonValue::at(std::string_view key) const
{
    if (const JsonValue* value = find(key))
        return *value;
    throw JsonError("the key " + quotedName(key) + " is missing");
}

std::string writeJson(const JsonValue& value)
{
    JsonWriter writer;
    writer.write(value);
    return std::move(writer).take();
}

} // namespace unocclude::engine
