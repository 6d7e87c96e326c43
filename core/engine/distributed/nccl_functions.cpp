// SPDX-License-Identifier: Apache-2.0
#include "engine/distributed/nccl_functions.h"

#include "engine/tensor/cuda_library.h"
#include "engine/tensor/shared_library.h"

namespace unocclude::engine {

namespace {

Folders ncclFolders() // NVIDIA's wheel of NCCL has a folder of its own
{
    return {torchFolder(), torchFolder().parent_path().parent_path() / "nvidia/nccl/lib"};
}

} // namespace

std::optional<NcclFunctions> NcclFunctions::load()
{
    std::string reason;
    const auto library = SharedLibrary::open("libnccl.so.2", ncclFolders(), reason);
    NcclFunctions found{};
    if (library && library->find(found.makeId, "ncclGetUniqueId") && library->find(found.join, "ncclCommInitRank") &&
        library->find(found.allReduce, "ncclAllReduce") && library->find(found.asyncError, "ncclCommGetAsyncError") &&
        library->find(found.abort, "ncclCommAbort") && library->find(found.errorText, "ncclGetErrorString"))
        return found;
    return {};
}

} // namespace unocclude::engine
