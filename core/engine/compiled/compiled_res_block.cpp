// SPDX-License-Identifier: Apache-2.0
#include "engine/compiled/compiled_res_block.h"

#include <ATen/ATen.h>

namespace unocclude::engine {

namespace {

constexpr double kBlockEps = 1e-5;

} // namespace

CompiledResBlock::CompiledResBlock(const NamedWeights& block, ColumnDealer& timeTable, Products products)
    : m_inNorm(block.below("in_layers.0."), kBlockEps, products)
    , m_outNorm(block.below("out_layers.0."), kBlockEps, products)
    , m_inConv(block.below("in_layers.2."), Window{.side = 3}, products)
    , m_outConv(block.below("out_layers.3."), Window{.side = 3}, products)
    , m_timeWeights(block.at("emb_layers.1.weight"))
    , m_timeBias(block.at("emb_layers.1.bias"))
    , m_columns(timeTable.deal(m_timeBias.size(0)))
{
    if (block.has("skip_connection.weight"))
        m_skip.emplace(block.below("skip_connection."), Window{}, products);
}

at::Tensor CompiledResBlock::forward(const at::Tensor& x, const at::Tensor& times) const
{
    const auto h = m_inConv.forward(m_inNorm.forwardAndSilu(x), {.perImage = m_columns.of(times)});
    return m_outConv.forward(m_outNorm.forwardAndSilu(h), {.perPixel = m_skip ? m_skip->forward(x) : x});
}

at::Tensor CompiledResBlock::timeColumns(const at::Tensor& activated) const
{
    return at::linear(activated, m_timeWeights.to(activated.scalar_type()), m_timeBias) + m_inConv.bias();
}

} // namespace unocclude::engine
