// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/sampler/denoiser.h"

namespace unocclude::engine {

/// 1 / (2 r) of the step that leaves trajectory[step], r as below; 0 for the steps of first order.
double dpmSecondOrderWeight(const Trajectory& trajectory, int step);

/// DPM-Solver++(2M): algorithm 2 of "DPM-Solver++: Fast Solver for Guided Sampling of Diffusion Probabilistic Models"
/// (Lu et al., arXiv 2211.01095). With lambda = log(alpha / sigma), h = lambda_s - lambda_t and r = h_previous / h, a
/// step from level t to the cleaner level s is
///   D   = (1 + 1 / (2 r)) x_0 - 1 / (2 r) x_0_previous
///   x_s = (sigma_s / sigma_t) x_t - alpha_s (exp(-h) - 1) D.
/// The first and the last step are of first order (D = x_0), as in the `diffusers` library for a trajectory that ends
/// clean. A trajectory may start at alpha = 0, where the formula's limit is x_s = (sigma_s / sigma_t) x_t + alpha_s
/// x_0.
/// @param x [N, ...] at the trajectory's first level
/// @return  [N, ...] at the trajectory's last level
/// @throw SamplingStopped before the next call of the network
at::Tensor sampleDpmSolverPlusPlus2M(const Denoise& denoise, at::Tensor x, const Trajectory& trajectory,
                                     const SamplerControl& control = {});

} // namespace unocclude::engine
