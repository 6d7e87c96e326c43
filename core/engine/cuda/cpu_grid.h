// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/cuda/launches.h"

#include <algorithm>
#include <limits>
#include <vector>

namespace unocclude::engine {

/// One block of a kernel: all threads do a step before any does the next, as if a barrier stood between.
template <typename Program>
void runBlockOnCpu(const Program& program, const Launch& launch, kernels::Place place, std::vector<float>& shared)
{
    std::fill(shared.begin(), shared.end(),
              std::numeric_limits<float>::quiet_NaN()); // a block finds nothing useful there
    for (int step = 0; step < Program::steps; ++step)
        for (place.thread = 0; place.thread < launch.threads; ++place.thread)
            program.run(step, place, shared.data());
}

/// The kernels' twin on the CPU: the same programs with the same indices over the same grid, block by block. Slow, and
/// meant for tests: what is wrong here is wrong on every card.
template <typename Program>
void runOnCpu(const Program& program, const Launch& launch)
{
    std::vector<float> shared(launch.sharedBytes / sizeof(float));
    for (unsigned z = 0; z < launch.gridZ; ++z)
        for (unsigned y = 0; y < launch.gridY; ++y)
            for (unsigned x = 0; x < launch.gridX; ++x)
                runBlockOnCpu(program, launch, {x, y, z, 0}, shared);
}

template <typename Program>
void runOnCpu(const Program& program)
{
    runOnCpu(program, launchOf(program));
}

} // namespace unocclude::engine
