// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace unocclude::engine {

/// JSON text that is not valid, or a value that is not what its reader expects.
class JsonError : public std::runtime_error
{
public:
    using std::runtime_error::runtime_error;
};

/// One JSON value (RFC 8259). Integers that are written without fraction and exponent stay exact as int64.
/// Objects keep the order of their members, so that writing what was parsed gives the same order again.
class JsonValue
{
public:
    using Array = std::vector<JsonValue>;
    using Member = std::pair<std::string, JsonValue>;
    using Object = std::vector<Member>;
    using Storage = std::variant<std::nullptr_t, bool, std::int64_t, double, std::string, Array, Object>;

    JsonValue() = default;
    JsonValue(bool value)
        : m_storage(value)
    {
    }
    JsonValue(int value)
        : m_storage(std::int64_t{value})
    {
    }
    JsonValue(std::int64_t value)
        : m_storage(value)
    {
    }
    JsonValue(double value)
        : m_storage(value)
    {
    }
    JsonValue(const char* value)
        : m_storage(std::string(value))
    {
    }
    JsonValue(std::string value)
        : m_storage(std::move(value))
    {
    }
    JsonValue(Array value)
        : m_storage(std::move(value))
    {
    }
    JsonValue(Object value)
        : m_storage(std::move(value))
    {
    }

    const Storage& storage() const noexcept { return m_storage; }

    /// The value as T (one of Storage's types), or null when it is another.
    template <typename T>
    const T* as() const noexcept
    {
        return std::get_if<T>(&m_storage);
    }

    // These throw JsonError when the value is of another type; number() takes integers, too.
    bool boolean() const;
    std::int64_t integer() const;
    double number() const;
    const std::string& text() const;
    const Array& array() const;
    const Object& object() const;

    /// The member of an object, or null when it has none of that name.
    const JsonValue* find(std::string_view key) const;
    /// The member of an object; throws JsonError that names the key.
    const JsonValue& at(std::string_view key) const;

    bool operator==(const JsonValue&) const = default;

private:
    Storage m_storage;
};

/// Deepest nesting and most values that parseJson takes: hostile text must not exhaust stack or memory.
inline constexpr int jsonMaxDepth = 64;
inline constexpr std::size_t jsonMaxValues = 2'000'000;

/// Parses one value and nothing after it but white space. Throws JsonError with the byte offset for invalid JSON,
/// invalid UTF-8, duplicate keys, numbers beyond int64 or double, and anything beyond the two limits above.
JsonValue parseJson(std::string_view text);

/// Compact text without white space; equal values give equal bytes.
/// Throws JsonError for numbers that are not finite and strings that are not UTF-8, which JSON cannot carry.
std::string writeJson(const JsonValue& value);

} // namespace unocclude::engine
