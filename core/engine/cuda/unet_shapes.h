// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/unet/unet_options.h"

#include <compare>
#include <vector>

namespace unocclude::engine {

/// A map of one image as kernels see it, [pixels, channels].
struct MapShape
{
    int pixels;
    int channels;

    auto operator<=>(const MapShape&) const = default;
};

/// What one call of a UNet in its rewritten form (CompiledUNet) asks of our kernels, in the order of its path.
struct UNetShapes
{
    std::vector<MapShape> groupNorms;
    std::vector<MapShape> residuals;  ///< what ResidualBias writes: what ends in a convolution or a wide product
    std::vector<MapShape> layerNorms; ///< norm1 and norm3 of each transformer block
    std::vector<MapShape> geglus;     ///< what Geglu writes
};

/// @param side of the square map that goes in, in latent cells; divisible by 2^(levels - 1)
UNetShapes unetShapes(const UNetOptions& options, int side);

/// Each shape once, sorted.
std::vector<MapShape> distinct(std::vector<MapShape> shapes);

} // namespace unocclude::engine
