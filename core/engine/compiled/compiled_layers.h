// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/compiled/named_weights.h"
#include "engine/compiled/packed_weights.h"

#include <c10/core/Device.h>

#include <cstdint>
#include <optional>

namespace unocclude::engine {

/// How a compiled network computes its layers.
enum class Products {
    Packed, ///< by our own loops on packed weights (PackedWeights), channels-last: CPUs with hasTileKernel(), float32
    Library ///< by LibTorch's operators, which know every device and every type
};

/// The faster of the two where a network computes in `type`.
Products bestProducts(at::Device device, at::ScalarType type);

/// A convolution whose weights have stopped changing.
class CompiledConv
{
public:
    /// @param weights [outputs, inputs, side, side]   @param bias [outputs]
    CompiledConv(const at::Tensor& weights, const at::Tensor& bias, Window window, Products products);
    /// "weight" and "bias" of a layer
    CompiledConv(const NamedWeights& layer, Window window, Products products);

    /// @param start where it says nothing per image, the layer's bias   @return [N, outputs, h, w]
    at::Tensor forward(const at::Tensor& x, const ProductStart& start = {}) const;

    /// [1, outputs], for a start of which it is a part
    at::Tensor bias() const { return m_bias.unsqueeze(0); }
    const at::Tensor& weights() const { return m_weights; } ///< undefined where they are packed
    const Window& window() const { return m_window; }

private:
    at::Tensor m_weights; // where they are not packed
    at::Tensor m_bias;
    Window m_window;
    std::optional<PackedWeights> m_packed;
};

/// A linear layer, likewise, over tokens [N, T, inputs].
class CompiledLinear
{
public:
    CompiledLinear(const at::Tensor& weights, const at::Tensor& bias, Products products);
    CompiledLinear(const NamedWeights& layer, Products products);

    /// @param perImage [1 or N, outputs], undefined for the bias   @param residual [N, T, outputs], undefined for none
    at::Tensor forward(const at::Tensor& tokens, const at::Tensor& perImage = {},
                       const at::Tensor& residual = {}) const;

    at::Tensor bias() const { return m_bias.unsqueeze(0); }
    const at::Tensor& weights() const { return m_weights; } ///< undefined where they are packed

private:
    at::Tensor m_weights;
    at::Tensor m_bias;
    std::optional<PackedWeights> m_packed;
};

/// Groups of every group normalisation in the denoiser.
inline constexpr int kNormGroups = 32;

/// Group normalisation over kNormGroups groups, with or without the activation that follows it.
class CompiledNorm
{
public:
    CompiledNorm(const NamedWeights& layer, double eps, Products products);

    at::Tensor forward(const at::Tensor& x) const;
    at::Tensor forwardAndSilu(const at::Tensor& x) const; ///< SiLU(norm(x))

    const at::Tensor& gain() const { return m_gain; }
    const at::Tensor& shift() const { return m_shift; }
    double eps() const { return m_eps; }

private:
    at::Tensor m_gain;
    at::Tensor m_shift;
    double m_eps;
    Products m_products;
};

} // namespace unocclude::engine
