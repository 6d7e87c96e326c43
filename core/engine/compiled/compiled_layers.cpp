// SPDX-License-Identifier: Apache-2.0
#include "engine/compiled/compiled_layers.h"

#include "engine/compiled/channels_last_norm.h"
#include "engine/compiled/tile_kernel.h"

#include <ATen/ATen.h>

namespace unocclude::engine {

namespace {

at::Tensor asMap(const at::Tensor& tokens) // N x T x C -> N x C x T x 1
{
    return tokens.defined() ? tokens.transpose(1, 2).unsqueeze(3) : tokens;
}

at::Tensor plus(const at::Tensor& out, const at::Tensor& residual)
{
    return residual.defined() ? out + residual : out;
}

} // namespace

Products bestProducts(at::Device device, at::ScalarType type)
{
    return device.is_cpu() && type == at::kFloat && hasTileKernel() ? Products::Packed : Products::Library;
}

CompiledConv::CompiledConv(const at::Tensor& weights, const at::Tensor& bias, Window window, Products products)
    : m_bias(bias)
    , m_window(window)
{
    if (products == Products::Packed)
        m_packed.emplace(weights, window);
    else
        m_weights = weights;
}

CompiledConv::CompiledConv(const NamedWeights& layer, Window window, Products products)
    : CompiledConv(layer.at("weight"), layer.at("bias"), window, products)
{
}

at::Tensor CompiledConv::forward(const at::Tensor& x, const ProductStart& start) const
{
    if (m_packed)
        return m_packed->convolve(x, {start.perImage.defined() ? start.perImage : bias(), start.perPixel});
    const auto convolved = [&](const at::Tensor& added) {
        return at::conv2d(x, m_weights, added, m_window.stride, m_window.side / 2);
    };
    if (!start.perImage.defined())
        return plus(convolved(m_bias), start.perPixel);
    auto out = convolved({});
    out += start.perImage.unsqueeze(2).unsqueeze(3); // in place, to keep the type that it was computed in
    return plus(out, start.perPixel);
}

CompiledLinear::CompiledLinear(const at::Tensor& weights, const at::Tensor& bias, Products products)
    : m_bias(bias)
{
    if (products == Products::Packed)
        m_packed.emplace(weights, Window{});
    else
        m_weights = weights;
}

CompiledLinear::CompiledLinear(const NamedWeights& layer, Products products)
    : CompiledLinear(layer.at("weight"), layer.at("bias"), products)
{
}

at::Tensor CompiledLinear::forward(const at::Tensor& tokens, const at::Tensor& perImage,
                                   const at::Tensor& residual) const
{
    if (m_packed) {
        const ProductStart start{perImage.defined() ? perImage : bias(), asMap(residual)};
        return m_packed->convolve(asMap(tokens), start).squeeze(3).transpose(1, 2);
    }
    if (!perImage.defined())
        return plus(at::linear(tokens, m_weights, m_bias), residual);
    auto out = at::linear(tokens, m_weights);
    out += perImage.unsqueeze(1);
    return plus(out, residual);
}

CompiledNorm::CompiledNorm(const NamedWeights& layer, double eps, Products products)
    : m_gain(layer.at("weight"))
    , m_shift(layer.at("bias"))
    , m_eps(eps)
    , m_products(products)
{
}

at::Tensor CompiledNorm::forward(const at::Tensor& x) const
{
    return m_products == Products::Packed ? channelsLastNorm(x, kNormGroups, m_gain, m_shift, m_eps)
                                          : at::group_norm(x, kNormGroups, m_gain, m_shift, m_eps);
}

at::Tensor CompiledNorm::forwardAndSilu(const at::Tensor& x) const
{
    auto normed = forward(x);
    return at::silu_(normed);
}

} // namespace unocclude::engine
