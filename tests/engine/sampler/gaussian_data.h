// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/sampler/denoiser.h"

#include <ATen/ATen.h>
#include <ATen/CPUGeneratorImpl.h>

#include <cmath>
#include <cstdint>

namespace unocclude::test {

/// Data x_0 ~ N(mean, deviation^2): the one distribution whose best denoiser and exact trajectories are known.
struct GaussianData
{
    double mean = 0.7;
    double deviation = 0.4;

    /// Standard deviation of x_t.
    double deviationAt(const engine::NoiseLevel& level) const
    {
        return std::hypot(level.alpha * deviation, level.sigma);
    }

    /// E[x_0 | x_t].
    engine::Denoise denoiser() const
    {
        return [data = *this](const at::Tensor& x, const engine::NoiseLevel& level) {
            const double marginal = data.deviationAt(level);
            const double gain = level.alpha * data.deviation * data.deviation / (marginal * marginal);
            return data.mean + gain * (x - level.alpha * data.mean);
        };
    }

    /// The probability flow keeps how many standard deviations x lies from the mean: the exact solution from level t to
    /// s.
    at::Tensor flow(const at::Tensor& x, const engine::NoiseLevel& t, const engine::NoiseLevel& s) const
    {
        return s.alpha * mean + deviationAt(s) / deviationAt(t) * (x - t.alpha * mean);
    }
};

/// Standard normal values in float64, the same in every run.
inline at::Tensor testNoise(std::uint64_t seed, at::IntArrayRef shape)
{
    return at::randn(shape, at::make_generator<at::CPUGeneratorImpl>(seed), at::kDouble);
}

/// Variance preserving levels that are even in lambda = log(alpha / sigma), from -lambdaMax to lambdaMax.
inline engine::Trajectory evenInLambda(int steps, double lambdaMax)
{
    engine::Trajectory trajectory;
    for (int i = 0; i <= steps; ++i) {
        const double ratio = std::exp(-lambdaMax * (2.0 * i / steps - 1.0)); // sigma / alpha
        const double alpha = 1.0 / std::hypot(1.0, ratio);
        trajectory.push_back({alpha, alpha * ratio, 0.0});
    }
    return trajectory;
}

} // namespace unocclude::test
