// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <c10/core/Allocator.h>
#include <c10/util/ThreadLocalDebugInfo.h>

#include <algorithm>
#include <cstdint>
#include <memory>

namespace unocclude::test {

/// Counts what this thread's tensors take and give back while it lives, as LibTorch's allocators report it.
class MemoryInUse
{
public:
    std::int64_t now() const { return m_reports->now; }   ///< bytes taken since the beginning and not given back
    std::int64_t most() const { return m_reports->most; } ///< at any one time

private:
    struct Reports : c10::MemoryReportingInfoBase
    {
        void reportMemoryUsage(void*, std::int64_t bytes, std::size_t, std::size_t, c10::Device) override
        {
            now += bytes;
            most = std::max(most, now);
        }
        bool memoryProfilingEnabled() const override { return true; }

        std::int64_t now = 0, most = 0;
    };

    std::shared_ptr<Reports> m_reports = std::make_shared<Reports>();
    c10::DebugInfoGuard m_guard{c10::DebugInfoKind::PROFILER_STATE, m_reports};
};

} // namespace unocclude::test
