// SPDX-License-Identifier: Apache-2.0
#include "engine/checkpoint/replacing_file.h"

#include "engine/checkpoint/checkpoint_write_error.h"

#include <cerrno>
#include <utility>

#include <fcntl.h>
#include <unistd.h>

namespace unocclude::engine {

ReplacingFile::ReplacingFile(const std::filesystem::path& path)
    : m_path(path)
{
    std::error_code ignored;
    const std::filesystem::file_status status = std::filesystem::status(path, ignored);
    // the rename would put an ordinary file in the place of a device
    if (std::filesystem::exists(status) && !std::filesystem::is_regular_file(status))
        throw CheckpointWriteError(path, "the file cannot be written: a folder or a device has this name");
    create();
}

ReplacingFile::~ReplacingFile()
{
    if (m_fd >= 0)
        ::close(m_fd);
    if (!m_temporary.empty())
        ::unlink(m_temporary.c_str());
}

/// O_EXCL instead of mkstemp(), which would ignore the user's umask.
void ReplacingFile::create()
{
    const std::string stem = m_path.string() + "." + std::to_string(::getpid()) + ".";
    for (int attempt = 0; m_fd < 0; ++attempt) {
        const std::filesystem::path candidate = stem + std::to_string(attempt) + ".part";
        m_fd = ::open(candidate.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
        if (m_fd >= 0)
            m_temporary = candidate;
        else if (errno != EEXIST)
            fail("cannot be created");
    }
}

void ReplacingFile::write(const void* data, std::size_t size)
{
    const char* rest = static_cast<const char*>(data);
    while (size > 0) {
        const ssize_t written = ::write(m_fd, rest, size);
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            fail("cannot be written");
        rest += written;
        size -= static_cast<std::size_t>(written);
    }
}

void ReplacingFile::commit()
{
    if (::fsync(m_fd) != 0)
        fail("cannot be brought to disk");
    // network file systems report a full disk no earlier than here
    if (::close(std::exchange(m_fd, -1)) != 0)
        fail("cannot be brought to disk");
    if (::rename(m_temporary.c_str(), m_path.c_str()) != 0)
        fail("cannot be put in place");
    m_temporary.clear();
    synchroniseFolder();
}

/// Best effort: the file is whole either way, only a loss of power could bring the old one back.
void ReplacingFile::synchroniseFolder() const
{
    const std::filesystem::path folder = m_path.has_parent_path() ? m_path.parent_path() : ".";
    const int fd = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd < 0)
        return;
    ::fsync(fd);
    ::close(fd);
}

void ReplacingFile::fail(const char* what) const
{
    throw CheckpointWriteError(m_path, std::string("the file ") + what + ": " + systemMessage(errno));
}

} // namespace unocclude::engine
