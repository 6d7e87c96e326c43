// SPDX-License-Identifier: Apache-2.0
// The programs as kernels. NVRTC reads this file at run time; it is part of the library as text.
#include "engine/cuda/kernels/group_norm.h"
#include "engine/cuda/kernels/row_layers.h"
#include "engine/cuda/kernels/sampling.h"

namespace unocclude::engine::kernels {

template <typename Program>
__device__ __forceinline__ void runThread(const Program& program)
{
    extern __shared__ float shared[];
    const Place place{blockIdx.x, blockIdx.y, blockIdx.z, threadIdx.x};
#pragma unroll
    for (int step = 0; step < Program::steps; ++step) {
        if (step > 0)
            __syncthreads();
        program.run(step, place, shared);
    }
}

} // namespace unocclude::engine::kernels

// UNOCCLUDE_BYTES_OF_...: what the host's compiler makes of the arguments, which it hands over as they lie in memory.
#define UNOCCLUDE_KERNEL(name)                                                                                         \
    static_assert(sizeof(unocclude::engine::kernels::name) == UNOCCLUDE_BYTES_OF_##name, "the compilers disagree");    \
    extern "C" __global__ void __launch_bounds__(UNOCCLUDE_MOST_THREADS)                                               \
        name(const unocclude::engine::kernels::name program)                                                           \
    {                                                                                                                  \
        unocclude::engine::kernels::runThread(program);                                                                \
    }

UNOCCLUDE_KERNEL(GroupStatistics)
UNOCCLUDE_KERNEL(GroupNorm)
UNOCCLUDE_KERNEL(ResidualBias)
UNOCCLUDE_KERNEL(Geglu)
UNOCCLUDE_KERNEL(LayerNorm)
UNOCCLUDE_KERNEL(GuidedUpdate)
UNOCCLUDE_KERNEL(NextStep)
