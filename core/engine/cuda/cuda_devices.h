// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/cuda/cuda_driver.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace unocclude::engine {

/// A card, and whether networks can compute there.
struct CudaDevice
{
    CudaCard card;
    std::optional<std::size_t> freeBytes; ///< none where the driver does not tell
    std::string problem;                  ///< why not, in a sentence without a full stop; empty where they can
};

struct CudaDevices
{
    std::vector<CudaDevice> cards;
    std::string problem; ///< why none of them can be used; empty where one can
};

/// How the driver is had. @throw CudaError
using DriverLoader = std::function<CudaDriver()>;

/// What there is, for people to read. @throw never
CudaDevices cudaDevices(const DriverLoader& load = &CudaDriver::load);

/// Makes sure that tensors can live on a card: driver, card and LibTorch's CUDA half, which this loads.
/// @throw CudaError with the first of these that is not as it must be
void requireCuda(int index);

/// The card that is used where nobody named one. @return none where CUDA cannot be used at all
std::optional<int> firstCudaCard(const DriverLoader& load = &CudaDriver::load);

} // namespace unocclude::engine
