// SPDX-License-Identifier: Apache-2.0
#include "engine/checkpoint/replacing_file.h"

#include "engine/checkpoint/checkpoint_write_error.h"

#include <cerrno>
#include <string>
#include <string_view>
#include <utility>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace unocclude::engine {

namespace {

std::filesystem::path folderOf(const std::filesystem::path& path)
{
    return path.has_parent_path() ? path.parent_path() : ".";
}

/// <file>.<process>.<attempt>.part, as create() names it.
bool isTemporaryOf(const std::string& file, std::string_view name)
{
    const std::string_view start = file, suffix = ".part";
    if (name.size() <= start.size() + suffix.size() || !name.starts_with(start) || !name.ends_with(suffix))
        return false;
    name.remove_prefix(start.size());
    name.remove_suffix(suffix.size());
    return name.find_first_not_of("0123456789.") == std::string_view::npos;
}

void removeUnlessWritten(const std::filesystem::path& file)
{
    const int fd = ::open(file.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
    if (fd < 0)
        return;
    if (::flock(fd, LOCK_EX | LOCK_NB) == 0)
        ::unlink(file.c_str());
    ::close(fd);
}

/// False if somebody took the new file for a remnant before it was locked.
bool lockNew(int fd)
{
    struct stat status{};
    ::flock(fd, LOCK_EX); // file systems without locks have no sweeping either
    return ::fstat(fd, &status) != 0 || status.st_nlink > 0;
}

} // namespace

void ReplacingFile::sweep(const std::filesystem::path& path)
{
    std::error_code failed;
    const std::filesystem::directory_iterator end;
    for (std::filesystem::directory_iterator it(folderOf(path), failed); !failed && it != end; it.increment(failed))
        if (isTemporaryOf(path.filename().string(), it->path().filename().string()))
            removeUnlessWritten(it->path());
}

ReplacingFile::ReplacingFile(const std::filesystem::path& path)
    : m_path(path)
{
    std::error_code ignored;
    const std::filesystem::file_status status = std::filesystem::status(path, ignored);
    // the rename would put an ordinary file in the place of a device
    if (std::filesystem::exists(status) && !std::filesystem::is_regular_file(status))
        throw CheckpointWriteError(path, "the file cannot be written: a folder or a device has this name");
    sweep(path);
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
        if (m_fd >= 0 && !lockNew(m_fd))
            ::close(std::exchange(m_fd, -1));
        else if (m_fd >= 0)
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
    const int fd = ::open(folderOf(m_path).c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
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
