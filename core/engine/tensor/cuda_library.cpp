// SPDX-License-Identifier: Apache-2.0
#include "engine/tensor/cuda_library.h"

#include <ATen/Context.h>
#include <ATen/detail/CUDAHooksInterface.h>

#include <dlfcn.h>

namespace unocclude::engine {

namespace {

/// @return why it could not be loaded; empty where it was
std::string loadCudaLibrary()
{
    const auto file = torchFolder() / "libtorch_cuda.so";
    if (!std::filesystem::exists(file))
        return "LibTorch's CUDA half is not installed: there is no " + file.string();
    // global, so that its registrations find those of the CPU half
    if (dlopen(file.c_str(), RTLD_LAZY | RTLD_GLOBAL))
        return {};
    const char* words = dlerror();
    return std::string("LibTorch's CUDA half could not be loaded: ") + (words ? words : file.c_str());
}

/// The loader's answer: a library is loaded once and never again let go.
const std::string& loadingProblem()
{
    static const std::string problem = loadCudaLibrary();
    return problem;
}

} // namespace

std::filesystem::path torchFolder()
{
    Dl_info library{};
    dladdr(reinterpret_cast<const void*>(&at::globalContext), &library);
    return std::filesystem::path(library.dli_fname).parent_path();
}

bool hasCuda()
{
    return loadingProblem().empty() && at::hasCUDA() && at::detail::getCUDAHooks().deviceCount() > 0;
}

std::string cudaLibraryProblem()
{
    return loadingProblem().empty() ? "LibTorch finds no card" : loadingProblem();
}

} // namespace unocclude::engine
