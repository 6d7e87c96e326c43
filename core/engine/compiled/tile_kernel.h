// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <c10/util/Half.h>

#include <cstdint>

namespace unocclude::engine {

/// Outputs that a tile computes side by side: two vectors of eight.
inline constexpr std::int64_t kTileOutputs = 16;
/// Rows that a tile computes at most: twelve accumulators are what sixteen registers have room for.
inline constexpr std::int64_t kTileRows = 6;

/// Whether this CPU has the instructions that the functions below are made of: AVX2, FMA and F16C.
bool hasTileKernel();

/// out[r][o] += sum over i of rows[r][i] panel[i][o], for one tile of a matrix product.
/// @param rows one pointer for each row, 1..kTileRows   @param panel `inputs` x kTileOutputs, aligned to 32 bytes
/// @param out `count` rows of kTileOutputs, `stride` floats apart
void addTileProduct(const float* const* rows, std::int64_t count, const float* panel, std::int64_t inputs, float* out,
                    std::int64_t stride);

/// Halves to floats, exactly. @param count a multiple of 8   @param to aligned to 32 bytes
void widen(const c10::Half* from, float* to, std::int64_t count);

} // namespace unocclude::engine
