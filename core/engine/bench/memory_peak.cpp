// SPDX-License-Identifier: Apache-2.0
#include "engine/bench/memory_peak.h"

#include <c10/core/CachingDeviceAllocator.h>

#include <algorithm>
#include <fstream>
#include <sstream>
#include <string>

namespace unocclude::engine {

namespace {

/// A line of /proc/self/status, "VmHWM:   1234 kB", in bytes.
std::int64_t statusBytes(const std::string& key)
{
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);)
        if (line.starts_with(key + ":"))
            return std::stoll(line.substr(key.size() + 1)) * 1024;
    return 0;
}

void forgetResidentPeak()
{
    std::ofstream("/proc/self/clear_refs") << '5'; // proc(5): the resident set's high-water mark begins anew
}

c10::DeviceIndex indexOf(c10::Device device)
{
    return device.has_index() ? device.index() : c10::DeviceIndex(0);
}

std::int64_t allocatedPeak(c10::Device device)
{
    const auto stats = c10::getDeviceAllocator(device.type())->getDeviceStats(indexOf(device));
    return stats.allocated_bytes[static_cast<std::size_t>(c10::CachingAllocator::StatType::AGGREGATE)].peak;
}

} // namespace

MemoryPeak::MemoryPeak(c10::Device device)
    : m_device(device)
{
    if (device.is_cuda()) {
        c10::getDeviceAllocator(device.type())->resetPeakStats(indexOf(device));
        m_before = allocatedPeak(device);
    } else {
        forgetResidentPeak();
        m_before = statusBytes("VmRSS");
    }
}

std::int64_t MemoryPeak::rise() const
{
    const auto peak = m_device.is_cuda() ? allocatedPeak(m_device) : statusBytes("VmHWM");
    return std::max<std::int64_t>(peak - m_before, 0);
}

} // namespace unocclude::engine
