// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/cuda/kernel_sources.h"
#include "engine/tensor/shared_library.h"

#include <cstddef>
#include <string>
#include <vector>

namespace unocclude::engine {

/// The functions of NVRTC that are used, as nvrtc.h of CUDA 13 declares them; results are 0 for success.
struct NvrtcFunctions
{
    using Program = void*;

    int (*version)(int* major, int* minor);
    int (*archCount)(int* count);
    int (*archs)(int* numbers);
    const char* (*errorText)(int result);
    int (*create)(Program* program, const char* source, const char* name, int headers, const char* const* texts,
                  const char* const* names);
    int (*destroy)(Program* program);
    int (*compile)(Program program, int count, const char* const* options);
    int (*logSize)(Program program, std::size_t* bytes);
    int (*log)(Program program, char* text);
    int (*cubinSize)(Program program, std::size_t* bytes);
    int (*cubin)(Program program, char* image);
    int (*ptxSize)(Program program, std::size_t* bytes);
    int (*ptx)(Program program, char* text);
};

/// NVIDIA's run-time compiler, which is loaded when it is needed: no toolkit builds or starts the program.
class Nvrtc
{
public:
    /// @throw CudaError (MissingLibrary) where libnvrtc.so.13 is not there, lacks a function, or has lost its builtins
    static Nvrtc load(const Folders& folders = cudaFolders());

    /// @throw CudaError (MissingLibrary) for a version before 13.0
    explicit Nvrtc(const NvrtcFunctions& functions);

    std::string version() const { return std::to_string(m_major) + "." + std::to_string(m_minor); }

    /// The option that makes machine code for a card of compute capability `architecture` (75 for 7.5) or, for a card
    /// younger than this compiler, an assembly that the driver finishes.
    /// @throw CudaError (CardTooOld) where the compiler has left such cards behind
    std::string architectureOption(int architecture) const;

    /// @return machine code (cubin) or assembly (PTX), by the options' architecture
    /// @throw CudaError (Failed) with the first line of the compiler's log; (MissingLibrary) for absent builtins
    std::string compile(const KernelSources& sources, const std::vector<std::string>& options) const;

private:
    std::vector<int> architectures() const;
    void check(int result, const char* what) const;

    NvrtcFunctions m_functions;
    int m_major = 0, m_minor = 0;
};

} // namespace unocclude::engine
