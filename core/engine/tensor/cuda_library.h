// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <string>

namespace unocclude::engine {

/// Where the libraries of LibTorch lie, .../torch/lib.
std::filesystem::path torchFolder();

/// Whether tensors can live on a CUDA card. The first call loads LibTorch's CUDA half, which nothing links, if it lies
/// beside the CPU half: without a card it costs one look at the disk.
bool hasCuda();

/// Why hasCuda() says no, where a driver and a card are there: a sentence without a full stop.
std::string cudaLibraryProblem();

} // namespace unocclude::engine
