// SPDX-License-Identifier: Apache-2.0
#include "engine/compiled/row_kernels.h"

#if defined(__x86_64__)

#include <immintrin.h>

#define UNOCCLUDE_AVX2 __attribute__((target("avx2,fma")))

namespace unocclude::engine {

UNOCCLUDE_AVX2 void addRow(const float* row, float* sum, std::int64_t channels)
{
    for (std::int64_t c = 0; c < channels; c += kRowLanes)
        _mm256_storeu_ps(sum + c, _mm256_add_ps(_mm256_loadu_ps(sum + c), _mm256_loadu_ps(row + c)));
}

UNOCCLUDE_AVX2 void addSquares(const float* row, const float* centre, float* sum, std::int64_t channels)
{
    for (std::int64_t c = 0; c < channels; c += kRowLanes) {
        const __m256 distance = _mm256_sub_ps(_mm256_loadu_ps(row + c), _mm256_loadu_ps(centre + c));
        _mm256_storeu_ps(sum + c, _mm256_fmadd_ps(distance, distance, _mm256_loadu_ps(sum + c)));
    }
}

UNOCCLUDE_AVX2 void scaleRow(const float* row, const float* scale, const float* shift, float* out,
                             std::int64_t channels)
{
    for (std::int64_t c = 0; c < channels; c += kRowLanes)
        _mm256_storeu_ps(
            out + c, _mm256_fmadd_ps(_mm256_loadu_ps(row + c), _mm256_loadu_ps(scale + c), _mm256_loadu_ps(shift + c)));
}

} // namespace unocclude::engine

#else

namespace unocclude::engine {

void addRow(const float*, float*, std::int64_t) {}

void addSquares(const float*, const float*, float*, std::int64_t) {}

void scaleRow(const float*, const float*, const float*, float*, std::int64_t) {}

} // namespace unocclude::engine

#endif
