// SPDX-License-Identifier: Apache-2.0
#include "engine/tensor/autocast.h"

#include <ATen/autocast_mode.h>

namespace unocclude::engine {

Autocast::Autocast(at::Device device, at::ScalarType dtype)
    : m_device(device.type())
    , m_enabledBefore(at::autocast::is_autocast_enabled(device.type()))
{
    at::autocast::set_autocast_enabled(m_device, dtype != at::kFloat);
    if (dtype != at::kFloat)
        at::autocast::set_autocast_dtype(m_device, dtype);
    at::autocast::increment_nesting();
}

Autocast::~Autocast()
{
    if (at::autocast::decrement_nesting() == 0)
        at::autocast::clear_cache();
    at::autocast::set_autocast_enabled(m_device, m_enabledBefore);
}

namespace {

// Every CPU with AMX has AVX-512 BF16, too.
bool hasBfloat16Instructions()
{
#if defined(__x86_64__)
    return __builtin_cpu_supports("avx512bf16") != 0;
#else
    return false;
#endif
}

} // namespace

at::ScalarType fastestType(at::Device device)
{
    if (device.is_cuda())
        return at::kHalf;
    return hasBfloat16Instructions() ? at::kBFloat16 : at::kFloat;
}

} // namespace unocclude::engine
