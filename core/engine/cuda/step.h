// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/cuda/kernels/group_norm.h"
#include "engine/cuda/kernels/row_layers.h"
#include "engine/cuda/kernels/sampling.h"

#include <ATen/core/Tensor.h>

#include <cstdint>
#include <variant>
#include <vector>

namespace unocclude::engine {

// What one call of the network and the sampler's update consist of. Maps are float16, channels last, [N, h, w, C];
// every operation reads and writes memory that stays where it is as long as the step exists.

/// A convolution by the library, without its bias: the kernels behind it add that.
struct Convolution
{
    at::Tensor in;      ///< [N, h, w, inputs]
    at::Tensor weights; ///< [outputs, inputs, side, side], channels last
    at::Tensor out;     ///< [N, h / stride, w / stride, outputs]
    std::int64_t stride;
};

/// A linear layer over every pixel by the library, likewise; a convolution of one pixel is one, too.
struct Product
{
    at::Tensor in;      ///< [..., inputs]
    at::Tensor weights; ///< [outputs, inputs]
    at::Tensor out;     ///< [..., outputs]
};

/// Self attention by the library and the linear layer behind it, without its bias.
struct Attention
{
    at::Tensor queriesKeysValues; ///< [N, h, w, 3 C]
    at::Tensor weights;           ///< [C, C]
    at::Tensor out;               ///< [N, h, w, C]
    std::int64_t heads;
};

/// Two maps' channels, one behind the other.
struct Joining
{
    at::Tensor first, second, out;
};

/// Every pixel four times.
struct Doubling
{
    at::Tensor in;  ///< [N, h, w, C]
    at::Tensor out; ///< [N, 2 h, 2 w, C]
};

using StepOperation =
    std::variant<Convolution, Product, Attention, Joining, Doubling, kernels::GroupStatistics, kernels::GroupNorm,
                 kernels::ResidualBias, kernels::Geglu, kernels::LayerNorm, kernels::GuidedUpdate, kernels::NextStep>;

/// Values alone, in their order: nothing that the host decides, counts or holds is read while a step runs. So one step
/// is like the other, and a card may record the first and repeat it (StepDevice).
using Step = std::vector<StepOperation>;

} // namespace unocclude::engine
