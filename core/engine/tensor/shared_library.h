// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace unocclude::engine {

using Folders = std::vector<std::filesystem::path>;

/// A library that is looked for while the program runs. It stays loaded until the process ends: the libraries of CUDA
/// do not like to be let go, and what they handed out may live anywhere.
class SharedLibrary
{
public:
    /// Loads `name` out of the first folder that has it, or, where none has, from wherever the system finds it.
    /// @return null where there is none; `reason` then holds the loader's words
    static std::unique_ptr<SharedLibrary> open(const std::string& name, const Folders& folders, std::string& reason);

    /// @return null where the library lacks it
    void* symbol(const char* name) const;

    /// Fills a function's place. @return whether the library has it
    template <typename Function>
    bool find(Function*& place, const char* name) const
    {
        place = reinterpret_cast<Function*>(symbol(name));
        return place != nullptr;
    }

private:
    explicit SharedLibrary(void* handle)
        : m_handle(handle)
    {
    }

    void* m_handle;
};

/// Where LibTorch's wheels put the libraries of CUDA: beside LibTorch and in the folders of NVIDIA's packages.
Folders cudaFolders();

} // namespace unocclude::engine
