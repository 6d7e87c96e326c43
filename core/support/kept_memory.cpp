// SPDX-License-Identifier: Apache-2.0
#include "support/kept_memory.h"

#include <cstdlib>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace unocclude {

void keepFreedMemory()
{
#ifdef __GLIBC__
    constexpr int mebibyte = 1 << 20;
    mallopt(M_MMAP_THRESHOLD, 256 * mebibyte);
    mallopt(M_TRIM_THRESHOLD, 512 * mebibyte);
    mallopt(M_TOP_PAD, 16 * mebibyte);
    mallopt(M_ARENA_MAX, 1); // only the main arena keeps anything, and workers' tensors are large and few
#endif
}

} // namespace unocclude
