// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <functional>
#include <map>
#include <string>

namespace unocclude::engine {

/// Which of several ways is the fastest for each operation of a step, found once on a card and kept in a file. A file
/// that is absent, damaged, or of another card, driver or library says nothing, and everything is searched again.
class OperationChoices
{
public:
    /// @param folder is created when something is kept
    /// @param machine all that choices depend on: the card's name, its driver's and the libraries' versions
    OperationChoices(const std::filesystem::path& folder, const std::string& machine);

    /// The fastest of `ways` ways, 0 the first. What is known is not timed again.
    /// @param operation its kind and shape   @param milliseconds of a way; infinite for one that cannot be gone
    int of(const std::string& operation, int ways, const std::function<double(int way)>& milliseconds);

    /// Keeps what was found since the file was read. A folder that cannot be written is no error: it costs a search at
    /// each start.
    void keep();

    std::filesystem::path file() const { return m_file; }

private:
    void read();

    std::filesystem::path m_file;
    std::string m_machine;
    std::map<std::string, int> m_ways;
    bool m_isNew = false;
};

} // namespace unocclude::engine
