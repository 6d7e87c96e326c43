// SPDX-License-Identifier: Apache-2.0
#include "engine/sampler/noise_schedule.h"

#include <algorithm>
#include <cmath>
#include <stdexcept>

namespace unocclude::engine {

namespace {

constexpr NoiseLevel kClean{1.0, 0.0, 0.0};

void require(bool holds, const char* what)
{
    if (!holds)
        throw std::invalid_argument(what);
}

/// Half to even, as NumPy rounds; the reference's timesteps depend on it.
double roundHalfEven(double value)
{
    return std::nearbyint(value);
}

int timestepAt(Spacing spacing, int index, int steps, int trained)
{
    const int remaining = steps - index;
    switch (spacing) {
    case Spacing::Leading:
        return remaining * (trained / (steps + 1)) + 1;
    case Spacing::Linspace:
        return static_cast<int>(roundHalfEven(remaining * static_cast<double>(trained - 1) / steps));
    case Spacing::Trailing:
        return static_cast<int>(roundHalfEven(remaining * static_cast<double>(trained) / steps)) - 1;
    }
    throw std::invalid_argument("unknown timestep spacing");
}

double noiseToSignal(double alphaCumprod)
{
    return std::sqrt((1.0 - alphaCumprod) / alphaCumprod);
}

NoiseLevel variancePreserving(double sigmaOverAlpha, double time)
{
    const double alpha = 1.0 / std::sqrt(1.0 + sigmaOverAlpha * sigmaOverAlpha);
    return {alpha, sigmaOverAlpha * alpha, time};
}

/// The training timestep whose log(sigma / alpha) is nearest, found on the line between its neighbours.
double nearestTimestep(const std::vector<double>& alphasCumprod, double sigmaOverAlpha)
{
    const auto above =
        std::upper_bound(alphasCumprod.begin(), alphasCumprod.end(), sigmaOverAlpha,
                         [](double value, double alphaCumprod) { return value < noiseToSignal(alphaCumprod); });
    const auto last = static_cast<std::ptrdiff_t>(alphasCumprod.size()) - 1;
    const auto high = std::clamp<std::ptrdiff_t>(above - alphasCumprod.begin(), 1, last);
    const double logLow = std::log(noiseToSignal(alphasCumprod[high - 1]));
    const double logHigh = std::log(noiseToSignal(alphasCumprod[high]));
    const double share = (std::log(sigmaOverAlpha) - logLow) / (logHigh - logLow);
    return roundHalfEven(static_cast<double>(high - 1) + std::clamp(share, 0.0, 1.0));
}

/// Equation 5 of arXiv 2206.00364: sigma^(1/rho) falls evenly from its highest to its lowest value.
NoiseLevel karrasLevel(const std::vector<double>& alphasCumprod, int index, int steps)
{
    constexpr double rho = 7.0;
    const double highest = std::pow(noiseToSignal(alphasCumprod.back()), 1.0 / rho);
    const double lowest = std::pow(noiseToSignal(alphasCumprod.front()), 1.0 / rho);
    const double ramp = steps > 1 ? index / static_cast<double>(steps - 1) : 0.0;
    const double sigma = std::pow(highest + ramp * (lowest - highest), rho);
    return variancePreserving(sigma, nearestTimestep(alphasCumprod, sigma));
}

} // namespace

std::vector<double> scaledLinearAlphasCumprod(double betaStart, double betaEnd, int timesteps)
{
    require(timesteps >= 2, "a noise schedule needs at least two timesteps");
    require(0.0 < betaStart && betaStart <= betaEnd && betaEnd < 1.0, "betas must rise and lie between 0 and 1");
    const double first = std::sqrt(betaStart);
    const double step = (std::sqrt(betaEnd) - first) / (timesteps - 1);
    std::vector<double> alphasCumprod;
    alphasCumprod.reserve(timesteps);
    double product = 1.0;
    for (int t = 0; t < timesteps; ++t) {
        const double rootBeta = first + step * t;
        alphasCumprod.push_back(product *= 1.0 - rootBeta * rootBeta);
    }
    return alphasCumprod;
}

NoiseLevel trainingLevel(const std::vector<double>& alphasCumprod, int timestep)
{
    const double alphaCumprod = alphasCumprod.at(timestep);
    return {std::sqrt(alphaCumprod), std::sqrt(1.0 - alphaCumprod), static_cast<double>(timestep)};
}

Trajectory ddimTrajectory(const std::vector<double>& alphasCumprod, int steps)
{
    const int trained = static_cast<int>(alphasCumprod.size());
    require(2 <= steps && steps <= trained, "DDIM needs 2 steps to as many as the model was trained with");
    const int stride = trained / steps;
    const int listed = (trained + stride - 1) / stride;
    Trajectory trajectory;
    for (int i = listed - 2; i >= 0; --i)
        trajectory.push_back(trainingLevel(alphasCumprod, i * stride + 1));
    trajectory.push_back(trainingLevel(alphasCumprod, 0));
    return trajectory;
}

Trajectory dpmSolverTrajectory(const std::vector<double>& alphasCumprod, int steps, Spacing spacing, bool karras)
{
    const int trained = static_cast<int>(alphasCumprod.size());
    require(1 <= steps && steps <= trained - 2,
            "DPM-Solver++ needs 1 step to two fewer than the model was trained with");
    Trajectory trajectory;
    for (int i = 0; i < steps; ++i)
        trajectory.push_back(karras ? karrasLevel(alphasCumprod, i, steps)
                                    : trainingLevel(alphasCumprod, timestepAt(spacing, i, steps, trained)));
    trajectory.push_back(kClean);
    return trajectory;
}

Trajectory straightPathTrajectory(int steps, double shift)
{
    require(steps >= 1, "the straight path needs at least one step");
    require(std::isfinite(shift) && shift > 0.0, "the straight path's shift must be a positive number");
    Trajectory trajectory;
    for (int i = 0; i <= steps; ++i) {
        const double even = static_cast<double>(steps - i) / steps;
        const double t = shift * even / (1.0 + (shift - 1.0) * even);
        trajectory.push_back({1.0 - t, t, 1000.0 * t});
    }
    return trajectory;
}

} // namespace unocclude::engine
