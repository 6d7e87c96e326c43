// SPDX-License-Identifier: Apache-2.0
#include "engine/cuda/kernel_images.h"

#include "engine/checkpoint/crc32.h"
#include "engine/checkpoint/replacing_file.h"
#include "engine/cuda/launches.h"

#include <cstdint>
#include <cstdio>
#include <fstream>
#include <iterator>

namespace unocclude::engine {

namespace {

constexpr std::size_t kChecksumDigits = 8;

/// FNV-1a with 64 bits, over parts that cannot run into each other.
class PartsHash
{
public:
    void add(const std::string& part)
    {
        for (const char c : part + '\0') {
            m_hash ^= static_cast<unsigned char>(c);
            m_hash *= 0x100000001b3u;
        }
    }
    std::string hex() const
    {
        char text[17];
        std::snprintf(text, sizeof text, "%016llx", static_cast<unsigned long long>(m_hash));
        return text;
    }

private:
    std::uint64_t m_hash = 0xcbf29ce484222325u;
};

std::string checksum(const std::string& bytes)
{
    char text[kChecksumDigits + 1];
    std::snprintf(text, sizeof text, "%08x", static_cast<unsigned>(crc32(bytes)));
    return text;
}

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
            sizeOption<kernels::NextStep>("NextStep"),
            sizeOption<kernels::LatentColours>("LatentColours")};
}

std::filesystem::path KernelImages::file(const Nvrtc& compiler, const KernelSources& sources, int architecture) const
{
    PartsHash hash;
    hash.add(compiler.version());
    for (const std::string& option : optionsFor(compiler, architecture))
        hash.add(option);
    hash.add(sources.kernels.text);
    for (const KernelSource& header : sources.headers) {
        hash.add(header.name);
        hash.add(header.text);
    }
    return m_folder / ("kernels-" + std::to_string(architecture) + "-" + hash.hex());
}

std::optional<std::string> KernelImages::read(const std::filesystem::path& file)
{
    std::ifstream stream(file, std::ios::binary);
    const std::string content{std::istreambuf_iterator<char>(stream), {}};
    if (content.size() <= kChecksumDigits)
        return std::nullopt;
    const std::string image = content.substr(kChecksumDigits);
    return checksum(image) == content.substr(0, kChecksumDigits) ? std::optional(image) : std::nullopt;
}

void KernelImages::keep(const std::filesystem::path& file, const std::string& image)
{
    try {
        std::filesystem::create_directories(file.parent_path());
        ReplacingFile kept(file);
        const std::string sum = checksum(image);
        kept.write(sum.data(), sum.size());
        kept.write(image.data(), image.size());
        kept.commit();
    } catch (const std::exception&) { // a full disk, a folder of somebody else's: the next start compiles again
    }
}

std::string KernelImages::get(const Nvrtc& compiler, const KernelSources& sources, int architecture) const
{
    const auto kept = file(compiler, sources, architecture);
    if (auto image = read(kept))
        return *image;
    const std::string image = compiler.compile(sources, optionsFor(compiler, architecture));
    keep(kept, image);
    return image;
}

} // namespace unocclude::engine
