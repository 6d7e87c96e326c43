// SPDX-License-Identifier: Apache-2.0
#include "engine/cuda/kernel_images.h"

#include "engine/cuda/kept_file.h"
#include "engine/cuda/launches.h"

namespace unocclude::engine {

namespace {

std::vector<std::string> optionsFor(const Nvrtc& compiler, int architecture)
{
    auto options = kernelOptions();
    options.push_back(compiler.architectureOption(architecture));
    return options;
}

template <typename Program>
std::string sizeOption(const char* name)
{
    return "--define-macro=UNOCCLUDE_BYTES_OF_" + std::string(name) + "=" + std::to_string(sizeof(Program));
}

} // namespace

std::vector<std::string> kernelOptions()
{
    return {"--std=c++20",
            "--define-macro=UNOCCLUDE_MOST_THREADS=" + std::to_string(kMostThreads),
            sizeOption<kernels::GroupStatistics>("GroupStatistics"),
            sizeOption<kernels::GroupNorm>("GroupNorm"),
            sizeOption<kernels::ResidualBias>("ResidualBias"),
            sizeOption<kernels::Geglu>("Geglu"),
            sizeOption<kernels::LayerNorm>("LayerNorm"),
            sizeOption<kernels::GuidedUpdate>("GuidedUpdate"),
            sizeOption<kernels::NextStep>("NextStep")};
}

std::filesystem::path KernelImages::file(const Nvrtc& compiler, const KernelSources& sources, int architecture) const
{
    std::vector<std::string> parts = {compiler.version()};
    for (const std::string& option : optionsFor(compiler, architecture))
        parts.push_back(option);
    parts.push_back(sources.kernels.text);
    for (const KernelSource& header : sources.headers) {
        parts.push_back(header.name);
        parts.push_back(header.text);
    }
    return m_folder / ("kernels-" + std::to_string(architecture) + "-" + nameOf(parts));
}

std::string KernelImages::get(const Nvrtc& compiler, const KernelSources& sources, int architecture) const
{
    const auto kept = file(compiler, sources, architecture);
    if (auto image = readKept(kept))
        return *image;
    const std::string image = compiler.compile(sources, optionsFor(compiler, architecture));
    keep(kept, image);
    return image;
}

} // namespace unocclude::engine
