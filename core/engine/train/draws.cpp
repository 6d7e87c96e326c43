// SPDX-License-Identifier: Apache-2.0
#include "engine/train/draws.h"

#include <ATen/CPUGeneratorImpl.h>
#include <torch/torch.h>

namespace unocclude::engine {

Draws::Draws(std::uint64_t seed, at::Device device)
    : m_generator(at::make_generator<at::CPUGeneratorImpl>(seed))
    , m_device(device)
{
}

at::Tensor Draws::uniform(at::IntArrayRef shape, double low, double high)
{
    return (torch::rand(shape, m_generator) * (high - low) + low).to(m_device);
}

at::Tensor Draws::normal(at::IntArrayRef shape, double deviation)
{
    return (torch::randn(shape, m_generator) * deviation).to(m_device);
}

at::Tensor Draws::chance(at::IntArrayRef shape, double probability)
{
    return (torch::rand(shape, m_generator) < probability).to(torch::kFloat32).to(m_device);
}

at::Tensor Draws::pick(const at::Tensor& rows, int64_t count)
{
    const auto places = torch::randint(rows.size(0), {count}, m_generator, torch::kInt64).to(m_device);
    return rows.index_select(0, places);
}

} // namespace unocclude::engine
