// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/cuda/kernels/group_norm.h"
#include "engine/cuda/kernels/row_layers.h"
#include "engine/cuda/kernels/sampling.h"

namespace unocclude::engine {

/// Threads that no block of ours exceeds. Cards allow 1024; half of it leaves each thread twice the registers.
inline constexpr unsigned kMostThreads = 512;

/// How a kernel is started.
struct Launch
{
    unsigned gridX = 1, gridY = 1, gridZ = 1; ///< blocks
    unsigned threads = 1;                     ///< of a block, which is a line of them
    unsigned sharedBytes = 0;
};

/// The cut of a group normalisation into blocks, from its shape alone.
/// @throw std::invalid_argument for groups of an odd number of channels, and for a group too wide for a block
kernels::GroupStrips groupStrips(int images, int pixels, int channels, int groups);

/// Launches within what every card from sm_75 on allows (1024 threads, 48 KB of shared memory, 65535 blocks in y and
/// z).
/// @throw std::invalid_argument for a shape that a kernel's packs do not divide, or that no grid covers
Launch launchOf(const kernels::GroupStatistics& program);
Launch launchOf(const kernels::GroupNorm& program);
Launch launchOf(const kernels::ResidualBias& program);
Launch launchOf(const kernels::Geglu& program);
Launch launchOf(const kernels::LayerNorm& program);
Launch launchOf(const kernels::GuidedUpdate& program);
Launch launchOf(const kernels::NextStep& program);

} // namespace unocclude::engine
