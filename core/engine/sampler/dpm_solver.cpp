// SPDX-License-Identifier: Apache-2.0
#include "engine/sampler/dpm_solver.h"

#include <ATen/ATen.h>

#include <cmath>

namespace unocclude::engine {

namespace {

double lambda(const NoiseLevel& level)
{
    return std::log(level.alpha / level.sigma);
}

/// (sigma_s / sigma_t) x - alpha_s (exp(-h) - 1) D with exp(-h) = alpha_t sigma_s / (sigma_t alpha_s) written out, so
/// that it holds at alpha_t = 0 and at sigma_s = 0.
at::Tensor step(const at::Tensor& x, const at::Tensor& d, const NoiseLevel& t, const NoiseLevel& s)
{
    const double sigmaRatio = s.sigma / t.sigma;
    return sigmaRatio * x + (s.alpha - t.alpha * sigmaRatio) * d;
}

} // namespace

// The weight vanishes by itself after a start at alpha = 0, whose previous step is infinitely long in lambda.
double dpmSecondOrderWeight(const Trajectory& trajectory, int step)
{
    if (step == 0 || step + 2 == static_cast<int>(trajectory.size()))
        return 0.0;
    const double previous = lambda(trajectory[step]) - lambda(trajectory[step - 1]);
    const double h = lambda(trajectory[step + 1]) - lambda(trajectory[step]);
    return h / (2.0 * previous);
}

at::Tensor sampleDpmSolverPlusPlus2M(const Denoise& denoise, at::Tensor x, const Trajectory& trajectory,
                                     const SamplerControl& control)
{
    const int calls = static_cast<int>(trajectory.size()) - 1;
    at::Tensor previousX0;
    for (int i = 0; i < calls; ++i) {
        const at::Tensor x0 = predictX0(denoise, x, trajectory, i, control);
        const double weight = dpmSecondOrderWeight(trajectory, i);
        const at::Tensor d = weight != 0.0 ? x0 + weight * (x0 - previousX0) : x0;
        x = step(x, d, trajectory[i], trajectory[i + 1]);
        previousX0 = x0;
    }
    return x;
}

} // namespace unocclude::engine
