// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

namespace unocclude::engine {

/// A file of core/engine/cuda/kernels as text.
struct KernelSource
{
    const char* name; ///< as include lines have it
    const char* text;
};

struct KernelSources
{
    KernelSource kernels; ///< kernels.cu
    std::vector<KernelSource> headers;
};

/// What the library was built from. CMake writes the function (EmbeddedKernels.cmake).
KernelSources kernelSources();

} // namespace unocclude::engine
