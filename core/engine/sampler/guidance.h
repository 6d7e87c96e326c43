// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/sampler/denoiser.h"

#include <functional>
#include <limits>
#include <optional>

namespace unocclude::engine {

/// The noise-to-signal ratios sigma / alpha at which guidance acts, both ends included (arXiv 2404.07724). Pure noise
/// has an infinite ratio.
struct GuidanceInterval
{
    double lowest = 0.0;
    double highest = std::numeric_limits<double>::infinity();
};

/// Classifier-free guidance.
struct Guidance
{
    double scale = 1.0;                                      ///< 1 switches it off; 0 ignores the condition
    std::optional<GuidanceInterval> interval = std::nullopt; ///< outside it the scale is 1; none: everywhere
};

/// Whether a network has to be asked for both branches at a level.
bool acts(const Guidance& guidance, const NoiseLevel& level);

/// What the rows of a batch are told: every row its condition, or the first half nothing and the second half its
/// condition.
enum class Branches { Conditional, NullThenConditional };

/// A network that can leave its condition out; otherwise as Denoise, also free to return the noise eps for x_0.
using ConditionalNetwork = std::function<at::Tensor(const at::Tensor& x, const NoiseLevel& level, Branches branches)>;

/// out = out_null + scale (out_cond - out_null): "Classifier-Free Diffusion Guidance" (Ho and Salimans, arXiv
/// 2207.12598). Both branches are one call on 2N rows, the null ones first; where guidance does not act it is one call
/// on N rows. Guiding x_0 and guiding eps are the same, as one is an affine function of the other with coefficients
/// free of the branch.
at::Tensor guide(const ConditionalNetwork& network, const at::Tensor& x, const NoiseLevel& level,
                 const Guidance& guidance);

} // namespace unocclude::engine
