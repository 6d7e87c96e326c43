// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

namespace unocclude::engine {

// What group normalisation does with rows of channels, vector by vector. Needs a CPU with hasTileKernel(); `channels`
// is a multiple of kRowLanes.

inline constexpr std::int64_t kRowLanes = 8;

/// sum[c] += row[c]
void addRow(const float* row, float* sum, std::int64_t channels);

/// sum[c] += (row[c] - centre[c])^2
void addSquares(const float* row, const float* centre, float* sum, std::int64_t channels);

/// out[c] = row[c] scale[c] + shift[c]
void scaleRow(const float* row, const float* scale, const float* shift, float* out, std::int64_t channels);

} // namespace unocclude::engine
