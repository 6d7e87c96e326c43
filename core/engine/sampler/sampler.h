// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace unocclude::engine {

/// The samplers there are: ddim.h and dpm_solver.h.
enum class Sampler { Ddim, DpmSolverPlusPlus };

} // namespace unocclude::engine
