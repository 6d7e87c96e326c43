// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <stdexcept>
#include <string>
#include <string_view>

namespace unocclude::engine {

/// A checkpoint that cannot be read, written or loaded: the world's fault, never a bug.
/// what() is one sentence without a full stop: the file, the tensor if there is one, and the reason.
class CheckpointError : public std::runtime_error
{
public:
    CheckpointError(const std::filesystem::path& file, std::string_view tensor, std::string reason);
    CheckpointError(const std::filesystem::path& file, std::string reason);
    /// For pure functions over bytes, which know no file; whoever opened it adds the name with inFile().
    explicit CheckpointError(std::string reason);

    /// The same failure with the file named.
    CheckpointError inFile(const std::filesystem::path& file) const;

    const std::string& reason() const noexcept { return m_reason; }

private:
    std::string m_reason;
};

/// The system's words for an errno value.
std::string systemMessage(int errorNumber);

} // namespace unocclude::engine
