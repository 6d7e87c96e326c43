// SPDX-License-Identifier: Apache-2.0
#include "engine/cuda/card_graphs.h"

#include "engine/cuda/cuda_error.h"
#include "engine/tensor/shared_library.h"

#include <dlfcn.h>

namespace unocclude::engine {

namespace {

constexpr auto kModule = "libunocclude_cuda.so";

[[noreturn]] void failModule(const std::string& sentence)
{
    throw CudaError(CudaError::Kind::MissingLibrary, sentence);
}

std::filesystem::path engineFolder()
{
    Dl_info library{};
    dladdr(reinterpret_cast<const void*>(&CardGraphs::load), &library);
    return std::filesystem::path(library.dli_fname).parent_path();
}

} // namespace

std::unique_ptr<CardGraphs> CardGraphs::load()
{
    std::string reason;
    const auto module = SharedLibrary::open(kModule, {engineFolder()}, reason);
    if (!module)
        failModule("the part of the engine for CUDA could not be loaded: " + reason);
    int (*abi)() = nullptr;
    CardGraphs* (*create)() = nullptr;
    if (!module->find(abi, "unocclude_card_graphs_abi") || !module->find(create, "unocclude_create_card_graphs") ||
        abi() != UNOCCLUDE_CARD_GRAPHS_ABI)
        failModule(std::string(kModule) + " belongs to another version of this program");
    return std::unique_ptr<CardGraphs>(create());
}

} // namespace unocclude::engine
