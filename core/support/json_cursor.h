// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/runtime_error.h"

#include <QByteArray>

#include <nlohmann/json.hpp>

#include <functional>
#include <limits>
#include <span>
#include <string>

class QIODevice;

namespace unocclude {

/// A JSON value that is missing or not of the kind that was expected.
class JsonError : public RuntimeError
{
public:
    /// @param expectation a translated sentence's end: "expected ..., found ..."
    JsonError(const QString& name, const QString& pointer, const QString& expectation);

    const QString& pointer() const { return m_pointer; } ///< RFC 6901
    const QString& expectation() const { return m_expectation; }

private:
    QString m_pointer;
    QString m_expectation;
};

/// Parses untrusted JSON: at most 2 GiB of text, within JsonBuilder's limits.
/// @throw RuntimeError (InvalidInput) naming `name` and the byte.
nlohmann::ordered_json parseJson(const QByteArray& text, const QString& name);

/// Of a device's text. @throw RuntimeError (InvalidInput) if it is larger than that
void requireJsonSize(qint64 bytes, const QString& name);

/// Some bytes of a device; none at its end. @throw RuntimeError (InvalidInput) naming `name` if it cannot be read
std::size_t readJsonBytes(QIODevice& device, const QString& name, std::span<char> bytes);

/// A key as it stands in a JSON pointer (RFC 6901).
std::string escapedForPointer(const std::string& step);

/// A value in a JSON document that knows its way from the root, to say where something is wrong. Lives no longer than
/// the document, the cursor it came from and the name.
class JsonCursor
{
public:
    using Json = nlohmann::ordered_json;

    /// @param pointer where the root stands, if it is part of a document
    JsonCursor(const Json& root, const QString& name, std::string pointer = {});

    const Json& value() const { return m_value; }
    QString pointer() const;

    // All of these throw JsonError.
    JsonCursor at(const char* key) const;                                    ///< of an object
    void forEach(const std::function<void(const JsonCursor&)>& visit) const; ///< of an array
    std::int64_t integer(std::int64_t least = std::numeric_limits<std::int64_t>::min(),
                         std::int64_t most = std::numeric_limits<std::int64_t>::max()) const;
    double number(double least, double most) const;
    const std::string& string() const;
    QString text() const { return QString::fromStdString(string()); }

    bool has(const char* key) const;

    /// @throw JsonError always: "expected ..., found (this value)"
    [[noreturn]] void fail(const QString& expected) const;

private:
    JsonCursor(const Json& value, const JsonCursor& parent, std::string step);

    const Json& m_value;
    const QString& m_name;
    const JsonCursor* m_parent = nullptr;
    std::string m_step; ///< key or index; of the root: its pointer
};

} // namespace unocclude
