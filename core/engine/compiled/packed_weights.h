// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <ATen/core/Tensor.h>

#include <cstdint>
#include <vector>

namespace unocclude::engine {

/// A square of pixels that every output pixel of a convolution sees; a linear layer sees its own position alone.
struct Window
{
    std::int64_t side = 1; ///< of the square, in pixels; it is centred, and past the map's frame lie zeros
    std::int64_t stride = 1;
};

/// What the outputs of a product begin with, in place of zero.
struct ProductStart
{
    at::Tensor perImage = {}; ///< [1 or N, outputs]: a bias, and what else holds for all positions of an image
    at::Tensor perPixel = {}; ///< [N, outputs, h, w], or undefined: a residual
};

/// The weights of a convolution or a linear layer, laid out once for the CPU's fastest product (tile_kernel.h).
///
/// LibTorch lays out a convolution's weights anew at every call, which at the UNet's coarse levels takes longer than
/// the product itself. And it multiplies float32 by float32 only; here halves stay halves in memory and are widened,
/// block by block, in the CPU's cache: exactly the same product out of half the memory.
///
/// Maps are read as rows of pixels (channels last). A convolution is a sum of matrix products, one for each place of
/// the window, whose rows are found where they lie (Dukhan, "The Indirect Convolution Algorithm", arXiv 1907.02129).
class PackedWeights
{
public:
    /// @param weights [outputs, inputs] or [outputs, inputs, side, side]; halves are kept as halves, others as float32
    PackedWeights(const at::Tensor& weights, Window window);

    /// @param x [N, inputs, H, W] float32, best channels-last   @return [N, outputs, h, w] channels-last
    at::Tensor convolve(const at::Tensor& x, const ProductStart& start) const;

private:
    at::Tensor m_panels; ///< [panels, side^2, inputs, kTileOutputs]
    std::int64_t m_outputs;
    std::int64_t m_inputs;
    Window m_window;
};

} // namespace unocclude::engine
