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

/// The 16-bit type worth computing with on a device: bfloat16 where a short probe finds the CPU at least 1.25 times
/// faster with it, float16 on CUDA, else float32.
at::ScalarType fastestType(at::Device device);

} // namespace unocclude::engine
