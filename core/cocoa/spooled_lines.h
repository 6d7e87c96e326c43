// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTemporaryFile>

#include <functional>
#include <string_view>
#include <vector>

namespace unocclude {

/// Texts that are put aside until all of them are there, then read in their order. Beyond a megabyte only their lengths
/// are in memory, the texts in a temporary file that goes with the object.
class SpooledLines
{
public:
    /// @throw RuntimeError (Failed) if they cannot be kept
    void add(std::string_view text);
    void visit(const std::function<void(std::size_t index, std::string_view text)>& visitor);

private:
    void flush();
    [[noreturn]] void fail() const;

    QTemporaryFile m_file;
    QByteArray m_waiting; ///< not written yet
    std::vector<qsizetype> m_lengths;
};

} // namespace unocclude
