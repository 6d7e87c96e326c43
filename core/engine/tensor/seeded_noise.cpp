// SPDX-License-Identifier: Apache-2.0
#include "engine/tensor/seeded_noise.h"

#include <ATen/ATen.h>
#include <ATen/CPUGeneratorImpl.h>

#include <utility>

namespace unocclude::engine {

at::Tensor seededNoise(std::uint64_t seed, at::IntArrayRef shape)
{
    return at::randn(shape, at::make_generator<at::CPUGeneratorImpl>(seed), at::kFloat);
}

PerSampleNoise::PerSampleNoise(const std::vector<std::uint64_t>& seeds, std::vector<std::int64_t> sampleShape)
    : m_sampleShape(std::move(sampleShape))
{
    for (const std::uint64_t seed : seeds)
        m_generators.push_back(at::make_generator<at::CPUGeneratorImpl>(seed));
    m_initial = next();
}

at::Tensor PerSampleNoise::next()
{
    std::vector<at::Tensor> rows;
    for (const at::Generator& generator : m_generators)
        rows.push_back(at::randn(m_sampleShape, generator, at::kFloat));
    return at::stack(rows);
}

} // namespace unocclude::engine
