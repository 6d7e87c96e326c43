// SPDX-License-Identifier: Apache-2.0
#pragma once

// The kernels are read by two compilers: NVRTC, which has no headers of C++ and none of CUDA, and the host's, whose
// build of the same lines is their twin on the CPU (cpu_grid.h). This is what differs between the two.
#ifdef __CUDACC_RTC__
#define UNOCCLUDE_ON_DEVICE __device__ __forceinline__
#else
#include <c10/util/Half.h>
#include <cmath>
#define UNOCCLUDE_ON_DEVICE inline
#endif

namespace unocclude::engine::kernels {

#ifdef __CUDACC_RTC__

/// IEEE binary16. As bits, for cuda_fp16.h would have to be shipped with the program.
struct Half
{
    unsigned short bits;
};

UNOCCLUDE_ON_DEVICE float widened(Half half)
{
    float value;
    asm("cvt.f32.f16 %0, %1;" : "=f"(value) : "h"(half.bits));
    return value;
}

UNOCCLUDE_ON_DEVICE Half narrowed(float value)
{
    Half half;
    asm("cvt.rn.f16.f32 %0, %1;" : "=h"(half.bits) : "f"(value));
    return half;
}

#else

using Half = c10::Half;

inline float widened(Half half)
{
    return half;
}

inline Half narrowed(float value)
{
    return value;
}

#endif

/// Neighbours in memory that one instruction moves.
template <typename Value, int count>
struct alignas(sizeof(Value) * count) Pack
{
    Value values[count];
};

using HalfPair = Pack<Half, 2>;
using HalfQuad = Pack<Half, 4>;
using HalfOctet = Pack<Half, 8>;
using FloatPair = Pack<float, 2>;
using FloatQuad = Pack<float, 4>;

template <typename Packed, typename Value>
UNOCCLUDE_ON_DEVICE Packed loadPack(const Value* from)
{
    return *reinterpret_cast<const Packed*>(from);
}

template <typename Packed, typename Value>
UNOCCLUDE_ON_DEVICE void storePack(Value* to, const Packed& pack)
{
    *reinterpret_cast<Packed*>(to) = pack;
}

/// Which thread of which block. Blocks are lines of threads, whatever the grid is.
struct Place
{
    unsigned blockX, blockY, blockZ;
    unsigned thread;
};

/// x sigmoid(x)
UNOCCLUDE_ON_DEVICE float silu(float x)
{
    return x / (1.0f + expf(-x));
}

/// x times the standard normal distribution's value at x, not its approximation by tanh
UNOCCLUDE_ON_DEVICE float gelu(float x)
{
    return 0.5f * x * (1.0f + erff(x * 0.70710678118654752f));
}

// Each kernel is a program: a struct of its arguments with
//   static constexpr int steps;                                    a barrier stands between two steps
//   void run(int step, const Place& place, float* shared) const;   one thread's part of a step
// Nothing but shared memory and the outputs outlives a step.

} // namespace unocclude::engine::kernels
