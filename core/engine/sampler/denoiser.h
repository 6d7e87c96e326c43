// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/sampler/noise_schedule.h"

#include <ATen/core/Tensor.h>

#include <functional>
#include <stop_token>

namespace unocclude::engine {

/// The network as samplers see it: from the noisy samples x [N, ...] at a level to the expected clean samples x_0 [N,
/// ...]. A network that predicts the noise is wrapped with x0FromEps.
using Denoise = std::function<at::Tensor(const at::Tensor& x, const NoiseLevel& level)>;

/// The noise [N, ...] that is added after the given call of the network, counted from 0; standard normal.
using StepNoise = std::function<at::Tensor(int step)>;

/// How a running sampler is watched and ended.
struct SamplerControl
{
    std::stop_token stop = {}; ///< polled before every call of the network

    /// After each call, counted from 1: the clean samples as the network expects them now.
    std::function<void(int step, int steps, const at::Tensor& predictedX0)> onStep = {};
};

/// x_0 = (x - sigma eps) / alpha.
/// @throw std::invalid_argument at alpha = 0: pure noise does not tell the clean sample, such a network cannot start
/// there.
at::Tensor x0FromEps(const at::Tensor& x, const at::Tensor& eps, const NoiseLevel& level);

/// eps = (x - alpha x_0) / sigma; at alpha = 0 this is x / sigma whatever x_0 is.
/// @throw std::invalid_argument at sigma = 0: a clean sample does not tell the noise.
at::Tensor epsFromX0(const at::Tensor& x, const at::Tensor& x0, const NoiseLevel& level);

/// What every sampler does at call `step` (from 0) of its trajectory: ask for the clean samples and report them.
/// @throw SamplingStopped before the call where a stop was requested
at::Tensor predictX0(const Denoise& denoise, const at::Tensor& x, const Trajectory& trajectory, int step,
                     const SamplerControl& control);

} // namespace unocclude::engine
