// SPDX-License-Identifier: Apache-2.0
#include "engine/cuda/step_arena.h"

#include <ATen/ATen.h>

#include <algorithm>

namespace unocclude::engine {

StepArena::StepArena(at::Device device)
    : m_device(device)
    , m_blocks(std::make_shared<Blocks>())
{
}

// The smallest unused block that is large enough; one that is far too large is left to what needs it.
at::Tensor StepArena::block(std::int64_t bytes)
{
    auto& unused = m_blocks->unused;
    auto best = unused.end();
    for (auto one = unused.begin(); one != unused.end(); ++one)
        if (one->numel() >= bytes && one->numel() <= 2 * bytes &&
            (best == unused.end() || one->numel() < best->numel()))
            best = one;
    if (best == unused.end()) {
        m_blocks->all.push_back(at::empty({bytes}, at::device(m_device).dtype(at::kByte)));
        return m_blocks->all.back();
    }
    auto found = *best;
    unused.erase(best);
    return found;
}

StepBuffer StepArena::take(at::IntArrayRef shape, at::ScalarType type)
{
    const auto bytes = c10::multiply_integers(shape) * static_cast<std::int64_t>(c10::elementSize(type));
    const auto memory = block(bytes);
    const auto giveBack = [blocks = m_blocks, memory](const void*) { blocks->unused.push_back(memory); };
    return {memory.narrow(0, 0, bytes).view(type).view(shape), {memory.const_data_ptr(), giveBack}};
}

std::int64_t StepArena::bytes() const
{
    std::int64_t sum = 0;
    for (const auto& one : m_blocks->all)
        sum += one.numel();
    return sum;
}

} // namespace unocclude::engine
