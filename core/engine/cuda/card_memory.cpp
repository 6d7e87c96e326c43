// SPDX-License-Identifier: Apache-2.0
#include "engine/cuda/card_memory.h"

#include <c10/core/CachingDeviceAllocator.h>

namespace unocclude::engine {

namespace {

c10::DeviceAllocator& allocatorOf(at::Device card)
{
    return *c10::getDeviceAllocator(card.type());
}

c10::DeviceIndex indexOf(at::Device card)
{
    return card.has_index() ? card.index() : c10::DeviceIndex(0);
}

} // namespace

CardMemory::CardMemory(at::Device card)
    : m_card(card)
{
}

std::int64_t CardMemory::unused() const
{
    return static_cast<std::int64_t>(allocatorOf(m_card).getMemoryInfo(indexOf(m_card)).first);
}

std::int64_t CardMemory::kept() const
{
    constexpr auto all = static_cast<std::size_t>(c10::CachingAllocator::StatType::AGGREGATE);
    const auto stats = allocatorOf(m_card).getDeviceStats(indexOf(m_card));
    return stats.reserved_bytes[all].current - stats.allocated_bytes[all].current;
}

void CardMemory::giveBack()
{
    allocatorOf(m_card).emptyCache();
}

} // namespace unocclude::engine
