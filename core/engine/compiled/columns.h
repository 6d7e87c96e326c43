// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <ATen/core/Tensor.h>

#include <cstdint>

namespace unocclude::engine {

/// A block's share of a table that has columns for all blocks.
struct Columns
{
    std::int64_t begin;
    std::int64_t count;

    at::Tensor of(const at::Tensor& table) const { return table.narrow(1, begin, count); }
};

/// Deals out a table's columns.
class ColumnDealer
{
public:
    Columns deal(std::int64_t count)
    {
        m_dealt += count;
        return {m_dealt - count, count};
    }
    std::int64_t dealt() const { return m_dealt; }

private:
    std::int64_t m_dealt = 0;
};

} // namespace unocclude::engine
