// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <ATen/core/Generator.h>
#include <ATen/core/Tensor.h>

#include <cstdint>

namespace unocclude::engine {

/// A stream of random numbers from one seed. Always drawn on the CPU and then moved, so that a seed means the same on
/// every device.
class Draws
{
public:
    Draws(std::uint64_t seed, at::Device device);

    at::Device device() const { return m_device; }

    at::Tensor uniform(at::IntArrayRef shape, double low, double high);
    at::Tensor normal(at::IntArrayRef shape, double deviation);
    at::Tensor chance(at::IntArrayRef shape, double probability); ///< 1 or 0, float32
    at::Tensor pick(const at::Tensor& rows, int64_t count);       ///< `count` of the values of `rows`, with repeats

private:
    at::Generator m_generator;
    at::Device m_device;
};

} // namespace unocclude::engine
