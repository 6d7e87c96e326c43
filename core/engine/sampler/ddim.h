// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/sampler/denoiser.h"

namespace unocclude::engine {

/// The noise that one DDIM step from level t to the cleaner level s leaves to chance:
///   deviation = eta (sigma_s / sigma_t) sqrt(sigma_t^2 - (alpha_t / alpha_s)^2 sigma_s^2),
/// at eta = 1 the standard deviation of q(x_s | x_t, x_0). For variance preserving levels this is equation 16 of
/// "Denoising Diffusion Implicit Models" (Song et al., arXiv 2010.02502).
double ddimStepDeviation(const NoiseLevel& t, const NoiseLevel& s, double eta);

/// DDIM, equation 12 of arXiv 2010.02502 on general (alpha, sigma):
///   x_s = alpha_s x_0 + sqrt(sigma_s^2 - deviation^2) eps + deviation z,  z ~ N(0, I).
/// @param x        [N, ...] at the trajectory's first level
/// @param eta      0 (deterministic: `stepNoise` may be empty and is never asked) .. 1 (ancestral)
/// @param stepNoise one tensor like x for every call of the network
/// @return [N, ...] at the trajectory's last level
/// @throw SamplingStopped before the next call of the network; std::invalid_argument for an eta outside 0..1
at::Tensor sampleDdim(const Denoise& denoise, at::Tensor x, const Trajectory& trajectory, double eta,
                      const StepNoise& stepNoise, const SamplerControl& control = {});

} // namespace unocclude::engine
