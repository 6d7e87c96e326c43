// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cocoa/reader_report.h"

#include <initializer_list>

namespace unocclude {

/// A value in a file whose shape nobody has checked, with its pointer.
struct Located
{
    const nlohmann::ordered_json& json;
    QString pointer;

    bool has(const char* key) const { return json.is_object() && json.contains(key); }

    /// Null if it is not there.
    Located at(const char* key) const;
    Located at(std::size_t index) const;

    /// Elements if it is an array, else 0.
    std::size_t size() const { return json.is_array() ? json.size() : 0; }
};

/// Gathers traps.
class TrapList
{
public:
    using Readers = std::initializer_list<DatasetReader>;

    void breaks(Readers readers, const QString& pointer, const QString& message);
    void misleads(Readers readers, const QString& pointer, const QString& message);

    /// Keys without which the readers fail.
    void require(Readers readers, const Located& object, std::initializer_list<const char*> keys);

    /// Run lengths whose counts are a text and whose size is `size` ([height, width]) where that is known.
    void requireRunLengths(Readers readers, const Located& mask, const nlohmann::ordered_json& size);

    std::vector<ReaderTrap> take() { return std::move(m_traps); }

private:
    std::vector<ReaderTrap> m_traps;
};

} // namespace unocclude
