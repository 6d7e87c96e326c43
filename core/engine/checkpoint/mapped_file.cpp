// SPDX-License-Identifier: Apache-2.0
#include "engine/checkpoint/mapped_file.h"

#include "engine/checkpoint/checkpoint_error.h"

#include <cerrno>

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

namespace unocclude::engine {

namespace {

/// Closes the descriptor; a mapping lives on without it.
class Descriptor
{
public:
    explicit Descriptor(int fd) noexcept
        : m_fd(fd)
    {
    }
    ~Descriptor()
    {
        if (m_fd >= 0)
            ::close(m_fd);
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    operator int() const noexcept { return m_fd; }

private:
    int m_fd;
};

std::size_t regularFileSize(const std::filesystem::path& path, int fd)
{
    struct stat status = {};
    if (::fstat(fd, &status) != 0)
        throw CheckpointError(path, "the file cannot be examined: " + systemMessage(errno));
    if (!S_ISREG(status.st_mode))
        throw CheckpointError(path, "a regular file was expected, but this is a folder or a device");
    return static_cast<std::size_t>(status.st_size);
}

} // namespace

std::shared_ptr<const MappedFile> MappedFile::open(const std::filesystem::path& path)
{
    // O_NONBLOCK: opening a FIFO must fail the check below instead of waiting for its writer
    const Descriptor fd(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    if (fd < 0)
        throw CheckpointError(path, "the file cannot be opened: " + systemMessage(errno));
    const std::size_t size = regularFileSize(path, fd);
    if (size == 0)
        return std::shared_ptr<const MappedFile>(new MappedFile(nullptr, 0));
    void* address = ::mmap(nullptr, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_NORESERVE, fd, 0);
    if (address == MAP_FAILED)
        throw CheckpointError(path, "the file cannot be mapped into memory: " + systemMessage(errno));
    return std::shared_ptr<const MappedFile>(new MappedFile(address, size));
}

void MappedFile::releasePages() const noexcept
{
    if (m_address)
        ::madvise(m_address, m_size, MADV_DONTNEED);
}

MappedFile::~MappedFile()
{
    if (m_address)
        ::munmap(m_address, m_size);
}

} // namespace unocclude::engine
