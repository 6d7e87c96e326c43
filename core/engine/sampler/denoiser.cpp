// SPDX-License-Identifier: Apache-2.0
#include "engine/sampler/denoiser.h"

#include "engine/sampler/sampling_stopped.h"

#include <ATen/ATen.h>

#include <stdexcept>

namespace unocclude::engine {

at::Tensor x0FromEps(const at::Tensor& x, const at::Tensor& eps, const NoiseLevel& level)
{
    if (level.alpha <= 0.0)
        throw std::invalid_argument("a clean sample cannot be told from noise alone (alpha = 0)");
    return (x - level.sigma * eps) / level.alpha;
}

at::Tensor epsFromX0(const at::Tensor& x, const at::Tensor& x0, const NoiseLevel& level)
{
    if (level.sigma <= 0.0)
        throw std::invalid_argument("noise cannot be told from a clean sample (sigma = 0)");
    return (x - level.alpha * x0) / level.sigma;
}

at::Tensor predictX0(const Denoise& denoise, const at::Tensor& x, const Trajectory& trajectory, int step,
                     const SamplerControl& control)
{
    throwIfStopped(control.stop);
    at::Tensor x0 = denoise(x, trajectory.at(step));
    if (control.onStep)
        control.onStep(step + 1, static_cast<int>(trajectory.size()) - 1, x0);
    return x0;
}

} // namespace unocclude::engine
