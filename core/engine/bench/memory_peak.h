// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <c10/core/Device.h>

#include <cstdint>

namespace unocclude::engine {

/// How much more memory than at its birth was in use since then, at the highest: the process's resident memory, on CUDA
/// what LibTorch's allocator had handed out. Only one can be alive at a time: the marks are the process's.
class MemoryPeak
{
public:
    explicit MemoryPeak(c10::Device device);

    /// In bytes; 0 where the operating system does not tell.
    std::int64_t rise() const;

private:
    c10::Device m_device;
    std::int64_t m_before;
};

} // namespace unocclude::engine
