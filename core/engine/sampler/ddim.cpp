// SPDX-License-Identifier: Apache-2.0
#include "engine/sampler/ddim.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <cmath>
#include <stdexcept>

namespace unocclude::engine {

double ddimStepDeviation(const NoiseLevel& t, const NoiseLevel& s, double eta)
{
    const double alphaRatio = t.alpha / s.alpha;
    const double forwardVariance = t.sigma * t.sigma - alphaRatio * alphaRatio * s.sigma * s.sigma;
    return eta * s.sigma / t.sigma * std::sqrt(std::max(forwardVariance, 0.0));
}

at::Tensor sampleDdim(const Denoise& denoise, at::Tensor x, const Trajectory& trajectory, double eta,
                      const StepNoise& stepNoise, const SamplerControl& control)
{
    if (!(0.0 <= eta && eta <= 1.0))
        throw std::invalid_argument("DDIM's eta must lie between 0 and 1");
    for (int step = 0; step + 1 < static_cast<int>(trajectory.size()); ++step) {
        const NoiseLevel& t = trajectory[step];
        const NoiseLevel& s = trajectory[step + 1];
        const at::Tensor x0 = predictX0(denoise, x, trajectory, step, control);
        const at::Tensor eps = epsFromX0(x, x0, t);
        const double deviation = ddimStepDeviation(t, s, eta);
        const double direction = std::sqrt(std::max(s.sigma * s.sigma - deviation * deviation, 0.0));
        x = s.alpha * x0 + direction * eps;
        if (eta > 0.0)
            x += deviation * stepNoise(step).to(x.options());
    }
    return x;
}

} // namespace unocclude::engine
