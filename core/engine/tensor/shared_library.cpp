// SPDX-License-Identifier: Apache-2.0
#include "engine/tensor/shared_library.h"

#include "engine/tensor/cuda_library.h"

#include <dlfcn.h>

namespace unocclude::engine {

namespace {

std::string fileToLoad(const std::string& name, const Folders& folders)
{
    std::error_code ignored;
    for (const auto& folder : folders)
        if (std::filesystem::exists(folder / name, ignored))
            return folder / name;
    return name;
}

} // namespace

std::unique_ptr<SharedLibrary> SharedLibrary::open(const std::string& name, const Folders& folders, std::string& reason)
{
    void* handle = dlopen(fileToLoad(name, folders).c_str(), RTLD_NOW | RTLD_LOCAL);
    if (handle)
        return std::unique_ptr<SharedLibrary>(new SharedLibrary(handle));
    const char* words = dlerror();
    reason = words ? words : "unknown";
    return nullptr;
}

void* SharedLibrary::symbol(const char* name) const
{
    return dlsym(m_handle, name);
}

Folders cudaFolders()
{
    const auto torch = torchFolder(); // .../torch/lib
    return {torch, torch.parent_path().parent_path() / "nvidia/cu13/lib"};
}

} // namespace unocclude::engine
