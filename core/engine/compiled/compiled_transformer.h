// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/compiled/columns.h"
#include "engine/compiled/compiled_layers.h"
#include "engine/unet/unet_options.h"

#include <vector>

namespace unocclude::engine {

/// What the layer norms of transformer blocks add to a variance.
inline constexpr double kTokenEps = 1e-5;

/// TransformerBlock told one context token. Softmax over one key is 1, so cross attention adds W_o W_v c + b_o to every
/// token, whatever the token is: a vector for each image, which self attention's output layer adds with its bias.
/// norm2, to_q and to_k have nothing left to decide. Queries, keys and values of self attention are one product.
class CompiledTransformerBlock
{
public:
    CompiledTransformerBlock(const NamedWeights& block, std::int64_t heads, ColumnDealer& contextTable,
                             Products products);

    /// @param tokens [N, T, C]   @param context rows of the table, [N, all blocks' columns]
    at::Tensor forward(const at::Tensor& tokens, const at::Tensor& context) const;

    /// This block's columns. @param context [N, contextDim], undefined without cross attention   @return [1 or N, C]
    at::Tensor contextColumns(const at::Tensor& context) const;

    // Its parts, for who runs them in another way (StepPlan).
    std::int64_t heads() const { return m_heads; }
    const NamedWeights& norm1() const { return m_norm1; }
    const NamedWeights& norm3() const { return m_norm3; }
    const CompiledLinear& queriesKeysValues() const { return m_queriesKeysValues; }
    const CompiledLinear& mix() const { return m_mix; }
    const CompiledLinear& widen() const { return m_widen; }
    const CompiledLinear& narrow() const { return m_narrow; }
    const Columns& columns() const { return m_columns; }

private:
    static at::Tensor normed(const at::Tensor& tokens, const NamedWeights& norm);
    at::Tensor mixed(const at::Tensor& tokens) const;

    std::int64_t m_heads;
    NamedWeights m_norm1, m_norm3;
    CompiledLinear m_queriesKeysValues, m_mix, m_widen, m_narrow;
    at::Tensor m_contextValues, m_contextMix, m_contextBias; // W_v, W_o and b_o; undefined without cross attention
    Columns m_columns;
};

/// SpatialTransformer, likewise.
class CompiledTransformer
{
public:
    CompiledTransformer(const NamedWeights& transformer, const UNetOptions& options, ColumnDealer& contextTable,
                        Products products);

    at::Tensor forward(const at::Tensor& x, const at::Tensor& context) const;

    const std::vector<CompiledTransformerBlock>& blocks() const { return m_blocks; }
    const CompiledNorm& norm() const { return m_norm; }
    const CompiledConv& in() const { return m_in; }
    const CompiledConv& out() const { return m_out; }

private:
    CompiledNorm m_norm;
    CompiledConv m_in, m_out;
    std::vector<CompiledTransformerBlock> m_blocks;
};

} // namespace unocclude::engine
