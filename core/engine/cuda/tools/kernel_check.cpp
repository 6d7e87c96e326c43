// SPDX-License-Identifier: Apache-2.0
//
// Compares our CUDA kernels on a card with their twins on the CPU:
//   unocclude-engine-kernels [N of cuda:N]
#include "engine/cuda/kernel_check.h"
#include "engine/cuda/cuda_error.h"
#include "engine/cuda/kernel_images.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>

namespace {

using namespace unocclude::engine;

constexpr int exitFailed = 1;
constexpr int kPublishedSide = 32; // of latents

bool compareOn(int index)
{
    const CudaDriver driver = CudaDriver::load();
    const auto cards = driver.cards();
    const CudaCard& card = usableCard(cards, index);
    const Nvrtc compiler = Nvrtc::load();
    auto options = kernelOptions();
    options.push_back(compiler.architectureOption(card.architecture));
    CardKernels onCard(driver, card, compiler.compile(kernelSources(), options));
    const auto found = compareKernels(onCard, unetShapes({}, kPublishedSide));
    for (const KernelComparison& comparison : found)
        std::printf("%-6s  %8.2e  %6.0e  %s\n", comparison.passed() ? "ok" : "FAILED", comparison.error,
                    comparison.tolerance, comparison.layer.c_str());
    return std::all_of(found.begin(), found.end(), [](const auto& comparison) { return comparison.passed(); });
}

} // namespace

int main(int count, char** words)
{
    try {
        return compareOn(count > 1 ? std::atoi(words[1]) : 0) ? EXIT_SUCCESS : exitFailed;
    } catch (const std::exception& error) {
        std::fprintf(stderr, "unocclude-engine-kernels: %s.\n", error.what());
        return exitFailed;
    }
}
