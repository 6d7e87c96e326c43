// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/cuda/kernels/sampling.h"
#include "engine/sampler/noise_schedule.h"

#include <vector>

namespace unocclude::engine {

/// What a network says of a noisy sample.
enum class Prediction { Noise, CleanSample };

/// The steps of sampleDdim() as GuidedUpdate takes them, one row for each call of the network.
/// @param guidance scale at every step; for an interval, the rows outside it are set to 1
/// @throw std::invalid_argument for an eta outside 0..1, and where the noise is to be predicted from alpha = 0
std::vector<kernels::UpdateRow> ddimRows(const Trajectory& trajectory, double eta, Prediction prediction,
                                         double guidance);

/// The steps of sampleDpmSolverPlusPlus2M(), likewise; none asks for noise.
std::vector<kernels::UpdateRow> dpmRows(const Trajectory& trajectory, Prediction prediction, double guidance);

} // namespace unocclude::engine
