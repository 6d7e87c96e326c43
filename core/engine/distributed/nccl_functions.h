// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>

namespace unocclude::engine {

/// What a communicator's first process makes and all others are given: ncclUniqueId.
struct NcclId
{
    char bytes[128];
};

// Numbers of nccl.h, which are part of its binary interface.
inline constexpr int kNcclSuccess = 0;
inline constexpr int kNcclInProgress = 7;
inline constexpr int kNcclSum = 0;

/// The functions of libnccl that are used, as nccl.h of NCCL 2 declares them. They are found while the program runs: so
/// no build needs NCCL's headers, and where the library is missing, sums go through host memory.
struct NcclFunctions
{
    int (*makeId)(NcclId* id);
    int (*join)(void** communicator, int size, NcclId id, int rank); ///< on the current card; waits for all
    int (*allReduce)(const void* from, void* to, std::size_t count, int type, int operation, void* communicator,
                     void* stream);
    int (*asyncError)(void* communicator, int* result);
    int (*abort)(void* communicator); ///< gives it up, without a word to the others
    const char* (*errorText)(int result);

    /// Of libnccl.so.2, which LibTorch's CUDA half brings. None where it is not there or lacks one of them.
    static std::optional<NcclFunctions> load();
};

} // namespace unocclude::engine
