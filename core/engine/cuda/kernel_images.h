// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/cuda/nvrtc.h"

#include <filesystem>
#include <string>

namespace unocclude::engine {

/// Kernels as the driver loads them, compiled once for each architecture and kept in a folder. A file's name tells all
/// that its content depends on: sources, options and the compiler's version; so nothing there is ever stale. Files are
/// whole or absent, and one that is damaged is compiled anew.
class KernelImages
{
public:
    /// @param folder is created when something is kept
    explicit KernelImages(std::filesystem::path folder)
        : m_folder(std::move(folder))
    {
    }

    /// @param architecture compute capability without its point: 75 for 7.5
    /// @throw CudaError as Nvrtc::compile(). A folder that cannot be written is no error: it costs two seconds each
    /// time
    std::string get(const Nvrtc& compiler, const KernelSources& sources, int architecture) const;

    std::filesystem::path file(const Nvrtc& compiler, const KernelSources& sources, int architecture) const;

private:
    std::filesystem::path m_folder;
};

/// What the kernels are compiled with, but for the architecture.
std::vector<std::string> kernelOptions();

} // namespace unocclude::engine
