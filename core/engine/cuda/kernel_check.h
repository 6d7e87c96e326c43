// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/cuda/card_kernels.h"
#include "engine/cuda/unet_shapes.h"

#include <string>
#include <vector>

namespace unocclude::engine {

/// A kernel on a card against its twin on the CPU.
struct KernelComparison
{
    std::string layer; ///< kernel and shape
    double error;      ///< largest difference of two outputs, in roundings of the output's type at its size
    double tolerance;

    bool passed() const { return error <= tolerance; } // what is no number fails
};

/// Every kernel on seeded random values of every shape, two images at a time.
/// @throw CudaError where the card fails
std::vector<KernelComparison> compareKernels(CardKernels& card, const UNetShapes& shapes);

} // namespace unocclude::engine
