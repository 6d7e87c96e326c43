// SPDX-License-Identifier: Apache-2.0
#include "engine/checkpoint/checkpoint_error.h"

#include <system_error>

namespace unocclude::engine {

namespace {

constexpr std::size_t longestShownName = 160;

std::string withFile(const std::filesystem::path& file, const std::string& reason)
{
    return file.empty() ? reason : file.string() + ": " + reason;
}

std::string withTensor(std::string_view tensor, const std::string& reason)
{
    return tensor.empty() ? reason : "tensor " + quotedName(tensor) + ": " + reason;
}

/// The cut must not fall inside a UTF-8 sequence: the message itself stays valid text.
std::string_view shortened(std::string_view name)
{
    if (name.size() <= longestShownName)
        return name;
    std::size_t length = longestShownName;
    while (length > 0 && (static_cast<unsigned char>(name[length]) & 0xC0) == 0x80)
        --length;
    return name.substr(0, length);
}

} // namespace

CheckpointError::CheckpointError(const std::filesystem::path& file, std::string_view tensor, std::string reason)
    : CheckpointError(file, withTensor(tensor, reason))
{
}

CheckpointError::CheckpointError(const std::filesystem::path& file, std::string reason)
    : std::runtime_error(withFile(file, reason))
    , m_reason(std::move(reason))
{
}

CheckpointError::CheckpointError(std::string reason)
    : CheckpointError(std::filesystem::path(), std::move(reason))
{
}

CheckpointError CheckpointError::inFile(const std::filesystem::path& file) const
{
    return CheckpointError(file, m_reason);
}

std::string quotedName(std::string_view name)
{
    std::string shown = "\"";
    for (const char c : shortened(name))
        shown += static_cast<unsigned char>(c) < 0x20 || c == 0x7F ? '?' : c;
    return shown + (name.size() > longestShownName ? "...\"" : "\"");
}

std::string systemMessage(int errorNumber)
{
    return std::generic_category().message(errorNumber);
}

} // namespace unocclude::engine
