// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

namespace unocclude::engine {

/// One point of the forward process x_t = alpha x_0 + sigma eps, eps ~ N(0, I).
/// Variance preserving schedules have alpha^2 + sigma^2 = 1, the straight path has alpha + sigma = 1.
struct NoiseLevel
{
    double alpha; ///< 0..1, share of the clean sample
    double sigma; ///< >= 0, standard deviation of the noise; 0 is the clean sample
    double time;  ///< 0..1000, what the network's time embedding is told

    bool operator==(const NoiseLevel&) const = default;
};

/// The levels a sampler goes through, from the noisiest to the cleanest, sigma / alpha strictly falling.
/// A sampler calls its network once at every level but the last.
using Trajectory = std::vector<NoiseLevel>;

/// Which of the training timesteps a sampler visits: table 2 of "Common Diffusion Noise Schedules and Sample Steps are
/// Flawed" (Lin et al., arXiv 2305.08891).
enum class Spacing { Leading, Linspace, Trailing };

/// The cumulative products of 1 - beta_t for betas that are linear in their square root (latent diffusion).
/// @return `timesteps` values, strictly falling, each in 0..1.
std::vector<double> scaledLinearAlphasCumprod(double betaStart, double betaEnd, int timesteps);

/// The variance preserving level of one training timestep: alpha = sqrt(alphasCumprod), sigma = sqrt(1 -
/// alphasCumprod).
NoiseLevel trainingLevel(const std::vector<double>& alphasCumprod, int timestep);

/// The timesteps of the reference's DDIM sampler, tau_i = i * (T / steps) + 1 (integer division), whose highest is
/// never visited; the last level is that of timestep 0, which is not quite clean. Where steps divides T this makes
/// steps - 1 calls.
/// @param alphasCumprod of T training timesteps    @param steps 2..T
Trajectory ddimTrajectory(const std::vector<double>& alphasCumprod, int steps);

/// The levels of the `diffusers` library's DPMSolverMultistepScheduler (steps_offset 1 for Leading); the last one is
/// clean. `karras` spaces sigma / alpha by equation 5 of arXiv 2206.00364 (rho = 7) instead of by timestep, whatever
/// the spacing.
/// @param alphasCumprod of T training timesteps    @param steps 1..T - 2, calls of the network
Trajectory dpmSolverTrajectory(const std::vector<double>& alphasCumprod, int steps, Spacing spacing, bool karras);

/// The straight path alpha = 1 - t, sigma = t (rectified flow, arXiv 2209.03003), told to the network as 1000 t.
/// t runs evenly from 1 to 0, then t <- shift t / (1 + (shift - 1) t): a shift above 1 spends more steps where it is
/// noisy.
/// @param steps >= 1, calls of the network    @param shift > 0
Trajectory straightPathTrajectory(int steps, double shift);

} // namespace unocclude::engine
