// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <ATen/core/Tensor.h>

namespace unocclude::engine {

/// While it lives, convolutions and matrix products on the device's kind compute in `dtype`; weights stay as they are.
/// float32 changes nothing. Casts of weights are cached until the guard ends, so its life is one step.
class Autocast
{
public:
    Autocast(at::Device device, at::ScalarType dtype);
    ~Autocast();
    Autocast(const Autocast&) = delete;
    Autocast& operator=(const Autocast&) = delete;

private:
    at::DeviceType m_device;
    bool m_enabledBefore;
};

/// The type that a device computes fastest with: bfloat16 on CPUs that have AVX-512 BF16,
/// float16 on CUDA, else float32. Told by the instruction set, not by the clock, so that a busy machine gives the same
/// samples as an idle one.
at::ScalarType fastestType(at::Device device);

} // namespace unocclude::engine
