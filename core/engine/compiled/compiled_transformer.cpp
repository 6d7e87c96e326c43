// SPDX-License-Identifier: Apache-2.0
#include "engine/compiled/compiled_transformer.h"

#include <ATen/ATen.h>

namespace unocclude::engine {

namespace {

constexpr double kMapEps = 1e-6;

at::Tensor joinedRows(const NamedWeights& attention)
{
    return at::cat({attention.at("to_q.weight"), attention.at("to_k.weight"), attention.at("to_v.weight")});
}

at::Tensor zerosFor(const NamedWeights& attention)
{
    const auto& bias = attention.at("to_out.0.bias");
    return at::zeros({3 * bias.size(0)}, bias.options());
}

} // namespace

CompiledTransformerBlock::CompiledTransformerBlock(const NamedWeights& block, std::int64_t heads,
                                                   ColumnDealer& contextTable, Products products)
    : m_heads(heads)
    , m_norm1(block.below("norm1."))
    , m_norm3(block.below("norm3."))
    , m_queriesKeysValues(joinedRows(block.below("attn1.")), zerosFor(block.below("attn1.")), products)
    , m_mix(block.below("attn1.to_out.0."), products)
    , m_widen(block.below("ff.net.0.proj."), products)
    , m_narrow(block.below("ff.net.2."), products)
    , m_columns(contextTable.deal(m_mix.bias().size(1)))
{
    if (!block.has("attn2.to_v.weight"))
        return;
    m_contextValues = block.at("attn2.to_v.weight");
    m_contextMix = block.at("attn2.to_out.0.weight");
    m_contextBias = block.at("attn2.to_out.0.bias");
}

at::Tensor CompiledTransformerBlock::normed(const at::Tensor& tokens, const NamedWeights& norm)
{
    return at::layer_norm(tokens, {tokens.size(2)}, norm.at("weight"), norm.at("bias"), kTokenEps);
}

at::Tensor CompiledTransformerBlock::mixed(const at::Tensor& tokens) const
{
    const auto parts = m_queriesKeysValues.forward(tokens)
                           .unflatten(2, {3, m_heads, -1})
                           .permute({2, 0, 3, 1, 4}) // 3 x N x heads x T x C / heads
                           .unbind();
    return at::scaled_dot_product_attention(parts[0], parts[1], parts[2]).transpose(1, 2).flatten(2);
}

at::Tensor CompiledTransformerBlock::forward(const at::Tensor& tokens, const at::Tensor& context) const
{
    const auto x = m_mix.forward(mixed(normed(tokens, m_norm1)), m_columns.of(context), tokens);
    const auto halves = m_widen.forward(normed(x, m_norm3)).chunk(2, 2);
    return m_narrow.forward(at::gelu(halves[1]).mul_(halves[0]), {}, x);
}

at::Tensor CompiledTransformerBlock::contextColumns(const at::Tensor& context) const
{
    if (!context.defined())
        return m_mix.bias();
    const auto asContext = [&](const at::Tensor& weights) { return weights.to(context.scalar_type()); };
    const auto values = at::linear(context, asContext(m_contextValues));
    return at::linear(values, asContext(m_contextMix), m_contextBias) + m_mix.bias();
}

CompiledTransformer::CompiledTransformer(const NamedWeights& transformer, const UNetOptions& options,
                                         ColumnDealer& contextTable, Products products)
    : m_norm(transformer.below("norm."), kMapEps, products)
    , m_in(transformer.below("proj_in."), Window{}, products)
    , m_out(transformer.below("proj_out."), Window{}, products)
{
    for (std::int64_t i = 0; i < options.transformerDepth; ++i)
        m_blocks.emplace_back(transformer.below("transformer_blocks." + std::to_string(i) + "."), options.numHeads,
                              contextTable, products);
}

at::Tensor CompiledTransformer::forward(const at::Tensor& x, const at::Tensor& context) const
{
    auto tokens = m_in.forward(m_norm.forward(x)).flatten(2).transpose(1, 2); // N x HW x C
    for (const auto& block : m_blocks)
        tokens = block.forward(tokens, context);
    const auto map = tokens.transpose(1, 2).unflatten(2, {x.size(2), x.size(3)});
    return m_out.forward(map, {.perPixel = x});
}

} // namespace unocclude::engine
