// SPDX-License-Identifier: Apache-2.0
#include "engine/tensor/weight_cast.h"

#include <ATen/Parallel.h>
#include <ATen/ops/empty.h>
#include <c10/util/BFloat16.h>
#include <c10/util/Half.h>

#if defined(__x86_64__)
#include <immintrin.h>
#endif

namespace unocclude::engine {

namespace {

constexpr std::int64_t kGrain = 1 << 16; // numbers that are worth a thread

#if defined(__x86_64__)

bool convertsVectors()
{
    return __builtin_cpu_supports("avx512bf16") != 0;
}

/// Rounds to the nearest even number, as LibTorch does.
__attribute__((target("avx512f,avx512bf16"))) void convertVectors(const c10::Half* from, c10::BFloat16* to,
                                                                  std::int64_t count)
{
    constexpr std::int64_t lanes = 16;
    std::int64_t i = 0;
    for (; i + lanes <= count; i += lanes) {
        const __m256i halves = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(from + i));
        // the mask takes every lane: GCC 12 warns of its own unmasked intrinsic (its bug 105593)
        const __m256bh converted = _mm512_cvtneps_pbh(_mm512_maskz_cvtph_ps(0xFFFF, halves));
        __builtin_memcpy(static_cast<void*>(to + i), &converted, sizeof converted);
    }
    for (; i < count; ++i)
        to[i] = static_cast<float>(from[i]);
}

#else

bool convertsVectors()
{
    return false;
}

void convertVectors(const c10::Half*, c10::BFloat16*, std::int64_t) {}

#endif

} // namespace

at::Tensor castWeights(const at::Tensor& weights, at::ScalarType type)
{
    const bool isFast = weights.scalar_type() == at::kHalf && type == at::kBFloat16 && weights.is_contiguous();
    if (!isFast || !convertsVectors())
        return weights.to(type);
    at::Tensor cast = at::empty(weights.sizes(), weights.options().dtype(type));
    const auto* from = weights.const_data_ptr<at::Half>();
    auto* to = cast.mutable_data_ptr<at::BFloat16>();
    at::parallel_for(0, weights.numel(), kGrain, [from, to](std::int64_t begin, std::int64_t end) {
        convertVectors(from + begin, to + begin, end - begin);
    });
    return cast;
}

} // namespace unocclude::engine
