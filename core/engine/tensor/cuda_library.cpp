// SPDX-License-Identifier: Apache-2.0
#include "engine/tensor/cuda_library.h"

#include <ATen/Context.h>
#include <ATen/detail/CUDAHooksInterface.h>

#include <dlfcn.h>
#include <filesystem>

namespace unocclude::engine {

namespace {

std::filesystem::path torchFolder()
{
    Dl_info library{};
    dladdr(reinterpret_cast<const void*>(&at::globalContext), &library);
    return std::filesystem::path(library.dli_fname).parent_path();
}

bool loadCudaLibrary()
{
    const auto file = torchFolder() / "libtorch_cuda.so";
    if (!std::filesystem::exists(file))
        return false;
    // global, so that its registrations find those of the CPU half
    return dlopen(file.c_str(), RTLD_LAZY | RTLD_GLOBAL) != nullptr;
}

} // namespace

bool hasCuda()
{
    static const bool loaded = loadCudaLibrary(); // a library is loaded once and never again let go
    return loaded && at::hasCUDA() && at::detail::getCUDAHooks().deviceCount() > 0;
}

} // namespace unocclude::engine
