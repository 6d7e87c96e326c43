// SPDX-License-Identifier: Apache-2.0
#include "engine/selftest/self_test.h"

#include "engine/checkpoint/checkpoint_error.h"
#include "engine/selftest/denoiser_check.h"
#include "engine/selftest/gestalt_checks.h"
#include "engine/selftest/sam_checks.h"
#include "engine/selftest/sampler_checks.h"

#include <ATen/Context.h>

#include <algorithm>
#include <set>

namespace unocclude::engine {

namespace {

namespace fs = std::filesystem;

/// While it lives, float32 on CUDA is float32: TF32 keeps ten bits of a convolution's factors.
class FullPrecision
{
public:
    FullPrecision()
        : m_convolutions(at::globalContext().allowTF32CuDNN())
        , m_products(at::globalContext().allowTF32CuBLAS())
    {
        at::globalContext().setAllowTF32CuDNN(false);
        at::globalContext().setAllowTF32CuBLAS(false);
    }
    ~FullPrecision()
    {
        at::globalContext().setAllowTF32CuDNN(m_convolutions);
        at::globalContext().setAllowTF32CuBLAS(m_products);
    }
    FullPrecision(const FullPrecision&) = delete;
    FullPrecision& operator=(const FullPrecision&) = delete;

private:
    bool m_convolutions;
    bool m_products;
};

void append(SelfTestReport& report, GoldenChecks checks, const std::string& folder)
{
    for (auto& check : checks)
        report.checks.push_back({folder + "/" + check.tensor, check.error, check.tolerance});
}

std::vector<std::string> passedOver(const fs::path& folder, const std::set<std::string>& checked)
{
    std::vector<std::string> names;
    for (const auto& item : fs::directory_iterator(folder))
        if (const auto name = item.path().filename().string(); !checked.contains(name))
            names.push_back(name);
    std::sort(names.begin(), names.end());
    return names;
}

} // namespace

bool SelfTestReport::passed() const
{
    return !checks.empty() &&
           std::all_of(checks.begin(), checks.end(), [](const GoldenCheck& check) { return check.passed(); });
}

SelfTestReport selfTest(const fs::path& folder, at::Device device)
{
    if (!fs::is_directory(folder))
        throw CheckpointError(folder, "it is no folder of golden data");
    const FullPrecision precision;
    SelfTestReport report;
    if (fs::exists(folder / "pix2gestalt-micro"))
        append(report, checkGestalt(folder / "pix2gestalt-micro", device), "pix2gestalt-micro");
    if (fs::exists(folder / "dpm_solver.safetensors"))
        append(report, checkDpmSolver(folder / "dpm_solver.safetensors", device), "dpm_solver");
    if (fs::exists(folder / "sam"))
        append(report, checkSam(folder / "sam", device), "sam");
    if (fs::exists(folder / "unet.safetensors"))
        append(report, checkDenoiserCut(folder / "unet.safetensors", device), "unet");
    if (fs::exists(folder / "samplers.safetensors"))
        append(report, checkDpmSolver(folder / "samplers.safetensors", device, "dpm_solver."), "samplers");
    report.passedOver = passedOver(folder, {"pix2gestalt-micro", "sam", "dpm_solver.safetensors", "unet.safetensors",
                                            "samplers.safetensors", "README.md"});
    return report;
}

} // namespace unocclude::engine
