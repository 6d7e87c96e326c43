// SPDX-License-Identifier: Apache-2.0
#include "engine/checkpoint/checkpoint_error.h"

#include "engine/checkpoint/text.h"

#include <system_error>

namespace unocclude::engine {

namespace {

std::string withFile(const std::filesystem::path& file, const std::string& reason)
{
    return file.empty() ? reason : file.string() + ": " + reason;
}

std::string withTensor(std::string_view tensor, const std::string& reason)
{
    return "tensor " + quotedName(tensor) + ": " + reason;
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

std::string systemMessage(int errorNumber)
{
    return std::generic_category().message(errorNumber);
}

} // namespace unocclude::engine
