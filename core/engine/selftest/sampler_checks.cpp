// SPDX-License-Identifier: Apache-2.0
#include "engine/selftest/sampler_checks.h"

#include "engine/checkpoint/open_checkpoint.h"
#include "engine/sampler/dpm_solver.h"

#include <ATen/ATen.h>

#include <cmath>
#include <sstream>

namespace unocclude::engine {

namespace {

constexpr double kSamplerTolerance = 1e-5;

/// The noise that the data's stand-in for a network sees: eps = tanh(x) cos(t / 1000) + x / 10.
at::Tensor denoised(const at::Tensor& x, const NoiseLevel& level)
{
    return x0FromEps(x, at::tanh(x) * std::cos(level.time / 1000.0) + 0.1 * x, level);
}

/// A run's key, "n8.leading.karras" say, taken apart again by trying all there can be.
struct DpmRun
{
    int steps;
    Spacing spacing;
    bool karras;

    std::string key() const
    {
        static const char* const spacings[] = {"leading", "linspace", "trailing"};
        std::ostringstream text;
        text << 'n' << steps << '.' << spacings[static_cast<int>(spacing)] << (karras ? ".karras" : ".plain");
        return text.str();
    }
};

std::vector<DpmRun> runsIn(const CheckpointReader& golden, const std::string& prefix)
{
    std::vector<DpmRun> runs;
    for (int steps = 1; steps <= 100; ++steps)
        for (const Spacing spacing : {Spacing::Leading, Spacing::Linspace, Spacing::Trailing})
            for (const bool karras : {false, true})
                if (const DpmRun run{steps, spacing, karras}; golden.contains(prefix + run.key() + ".last"))
                    runs.push_back(run);
    return runs;
}

} // namespace

GoldenChecks checkDpmSolver(const std::filesystem::path& file, at::Device device, const std::string& prefix)
{
    const auto golden = openCheckpoint(file);
    const auto alphasCumprod = scaledLinearAlphasCumprod(0.00085, 0.012, 1000);
    GoldenChecks checks;
    for (const auto& run : runsIn(*golden, prefix)) {
        const auto trajectory = dpmSolverTrajectory(alphasCumprod, run.steps, run.spacing, run.karras);
        const auto last = sampleDpmSolverPlusPlus2M(denoised, golden->tensor(prefix + "x_T").to(device), trajectory);
        const auto name = run.key() + ".last";
        checks.push_back({name, relativeError(last, golden->tensor(prefix + name)), kSamplerTolerance});
    }
    return checks;
}

} // namespace unocclude::engine
