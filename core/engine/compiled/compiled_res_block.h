// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/compiled/columns.h"
#include "engine/compiled/compiled_layers.h"

#include <optional>

namespace unocclude::engine {

/// ResBlock whose time projections come out of a table; that table has the first convolution's bias in it.
class CompiledResBlock
{
public:
    CompiledResBlock(const NamedWeights& block, ColumnDealer& timeTable, Products products);

    /// @param times a row of the table, [1, all blocks' columns]
    at::Tensor forward(const at::Tensor& x, const at::Tensor& times) const;

    /// This block's columns. @param activated [steps, embeddingChannels]: SiLU(emb)   @return [steps, outChannels]
    at::Tensor timeColumns(const at::Tensor& activated) const;

    // Its parts, for who runs them in another way (StepPlan).
    const CompiledNorm& inNorm() const { return m_inNorm; }
    const CompiledNorm& outNorm() const { return m_outNorm; }
    const CompiledConv& inConv() const { return m_inConv; }
    const CompiledConv& outConv() const { return m_outConv; }
    const CompiledConv* skip() const { return m_skip ? &*m_skip : nullptr; } ///< null where the input itself is added
    const Columns& columns() const { return m_columns; }

private:
    CompiledNorm m_inNorm, m_outNorm;
    CompiledConv m_inConv, m_outConv;
    std::optional<CompiledConv> m_skip;
    at::Tensor m_timeWeights, m_timeBias;
    Columns m_columns;
};

} // namespace unocclude::engine
