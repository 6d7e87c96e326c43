// SPDX-License-Identifier: Apache-2.0
#include "engine/bench/device_clock.h"

#include <c10/core/impl/VirtualGuardImpl.h>

#include <chrono>

namespace unocclude::engine {

namespace {

void waitFor(c10::Device device)
{
    if (device.is_cuda())
        c10::impl::VirtualGuardImpl(device.type()).synchronizeDevice(device.has_index() ? device.index() : 0);
}

} // namespace

double millisecondsPerCall(c10::Device device, int calls, const std::function<void()>& work)
{
    waitFor(device);
    const auto start = std::chrono::steady_clock::now();
    for (int call = 0; call < calls; ++call)
        work();
    waitFor(device);
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count() / calls;
}

} // namespace unocclude::engine
