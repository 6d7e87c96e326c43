// SPDX-License-Identifier: Apache-2.0
//
// Compares our CUDA kernels on a card with their twins on the CPU, one by one:
//   unocclude-engine-kernels [N of cuda:N]
// or whole samplings with those of the network in float32; on "cpu" the twins play the card:
//   unocclude-engine-kernels steps [N of cuda:N | cpu]
#include "engine/cuda/card_device.h"
#include "engine/cuda/cuda_devices.h"
#include "engine/cuda/cuda_error.h"
#include "engine/cuda/kernel_images.h"
#include "engine/cuda/step_check.h"
#include "engine/cuda/twin_device.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <string>

namespace {

using namespace unocclude::engine;

constexpr int exitFailed = 1;
constexpr int kPublishedSide = 32; // of latents

std::vector<KernelComparison> kernelsOn(int index)
{
    const CudaDriver driver = CudaDriver::load();
    const auto cards = driver.cards();
    const CudaCard& card = usableCard(cards, index);
    const Nvrtc compiler = Nvrtc::load();
    auto options = kernelOptions();
    options.push_back(compiler.architectureOption(card.architecture));
    CardKernels onCard(driver, card, compiler.compile(kernelSources(), options));
    return compareKernels(onCard, unetShapes({}, kPublishedSide));
}

std::vector<KernelComparison> stepsOn(const std::string& device)
{
    if (device == "cpu")
        return compareSteps(std::make_shared<TwinDevice>());
    const int index = std::atoi(device.c_str());
    requireCuda(index);
    return compareSteps(
        std::make_shared<CardDevice>(at::Device(at::kCUDA, static_cast<at::DeviceIndex>(index)), engineCache()));
}

bool report(const std::vector<KernelComparison>& found)
{
    for (const KernelComparison& comparison : found)
        std::printf("%-6s  %8.2e  %6.0e  %s\n", comparison.passed() ? "ok" : "FAILED", comparison.error,
                    comparison.tolerance, comparison.layer.c_str());
    return std::all_of(found.begin(), found.end(), [](const auto& comparison) { return comparison.passed(); });
}

} // namespace

int main(int count, char** words)
{
    const std::vector<std::string> arguments(words + 1, words + count);
    try {
        const bool steps = !arguments.empty() && arguments.front() == "steps";
        const std::string device = arguments.size() > (steps ? 1 : 0) ? arguments.back() : "0";
        return report(steps ? stepsOn(device) : kernelsOn(std::atoi(device.c_str()))) ? EXIT_SUCCESS : exitFailed;
    } catch (const std::exception& error) {
        std::fprintf(stderr, "unocclude-engine-kernels: %s.\n", error.what());
        return exitFailed;
    }
}
