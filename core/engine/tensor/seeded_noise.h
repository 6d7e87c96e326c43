// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <ATen/core/Generator.h>
#include <ATen/core/Tensor.h>

#include <cstdint>
#include <vector>

namespace unocclude::engine {

/// Standard normal float32 noise, always drawn on the CPU so that a seed means the same on every device: what
/// torch.randn(shape, generator=torch.Generator().manual_seed(seed)) gives in Python. The generator (MT19937) takes the
/// low 32 bits of the seed.
at::Tensor seededNoise(std::uint64_t seed, at::IntArrayRef shape);

/// The noise of N samples drawn together, each from a generator of its own: sample k depends on its seed alone, not on
/// N.
class PerSampleNoise
{
public:
    /// @param seeds one per sample, not empty    @param sampleShape of one sample, without the batch dimension
    PerSampleNoise(const std::vector<std::uint64_t>& seeds, std::vector<std::int64_t> sampleShape);

    /// [N, sampleShape...]: where sampling starts. Row k equals seededNoise(seeds[k], sampleShape).
    const at::Tensor& initial() const { return m_initial; }

    /// [N, sampleShape...]: draws the next step's noise; the generators go on from where they stand.
    at::Tensor next();

private:
    std::vector<at::Generator> m_generators;
    std::vector<std::int64_t> m_sampleShape;
    at::Tensor m_initial;
};

} // namespace unocclude::engine
