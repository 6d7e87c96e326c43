// SPDX-License-Identifier: Apache-2.0
#include "engine/compiled/tile_kernel.h"

#if defined(__x86_64__)

#include <immintrin.h>

#define UNOCCLUDE_AVX2 __attribute__((target("avx2,fma,f16c")))

namespace unocclude::engine {

namespace {

constexpr std::int64_t kLanes = 8;

/// The number of rows is a constant, so that the accumulators stay in registers. They begin at zero instead of at `out`:
/// a long sum is rounded less where it is made of shorter ones.
template <int Rows>
UNOCCLUDE_AVX2 void addRows(const float* const* rows, const float* panel, std::int64_t inputs, float* out,
                            std::int64_t stride)
{
    __m256 left[Rows], right[Rows];
#pragma GCC unroll 6
    for (int r = 0; r < Rows; ++r)
        left[r] = right[r] = _mm256_setzero_ps();
    for (std::int64_t i = 0; i < inputs; ++i) {
        const __m256 weightsLeft = _mm256_load_ps(panel + kTileOutputs * i);
        const __m256 weightsRight = _mm256_load_ps(panel + kTileOutputs * i + kLanes);
#pragma GCC unroll 6
        for (int r = 0; r < Rows; ++r) {
            const __m256 value = _mm256_broadcast_ss(rows[r] + i);
            left[r] = _mm256_fmadd_ps(value, weightsLeft, left[r]);
            right[r] = _mm256_fmadd_ps(value, weightsRight, right[r]);
        }
    }
#pragma GCC unroll 6
    for (int r = 0; r < Rows; ++r) {
        float* row = out + r * stride;
        _mm256_storeu_ps(row, _mm256_add_ps(_mm256_loadu_ps(row), left[r]));
        _mm256_storeu_ps(row + kLanes, _mm256_add_ps(_mm256_loadu_ps(row + kLanes), right[r]));
    }
}

} // namespace

bool hasTileKernel()
{
    return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma") && __builtin_cpu_supports("f16c");
}

void addTileProduct(const float* const* rows, std::int64_t count, const float* panel, std::int64_t inputs, float* out,
                    std::int64_t stride)
{
    constexpr decltype(&addRows<1>) byRows[] = {addRows<1>, addRows<2>, addRows<3>, addRows<4>, addRows<5>, addRows<6>};
    byRows[count - 1](rows, panel, inputs, out, stride);
}

UNOCCLUDE_AVX2 void widen(const c10::Half* from, float* to, std::int64_t count)
{
    for (std::int64_t i = 0; i < count; i += kLanes) {
        const __m128i halves = _mm_loadu_si128(reinterpret_cast<const __m128i*>(from + i));
        _mm256_store_ps(to + i, _mm256_cvtph_ps(halves));
    }
}

} // namespace unocclude::engine

#else

namespace unocclude::engine {

bool hasTileKernel()
{
    return false;
}

void addTileProduct(const float* const*, std::int64_t, const float*, std::int64_t, float*, std::int64_t) {}

void widen(const c10::Half*, float*, std::int64_t) {}

} // namespace unocclude::engine

#endif
